// Text widths as the painter will draw them.
#pragma once

#include "delimit/map/text_measurer.h"

#include <memory>

namespace delimit {

/// Provisions in the style's fonts. Needs a QGuiApplication.
std::unique_ptr<TextMeasurer> make_text_measurer(const Style& style);

} // namespace delimit
