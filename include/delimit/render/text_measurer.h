// Text extents in the painter's fonts.
#pragma once

#include "delimit/map/text_measurer.h"

#include <memory>

namespace delimit {

/// Measures texts in the style's fonts. Needs a QGuiApplication.
std::unique_ptr<TextMeasurer> make_text_measurer(const Style& style);

} // namespace delimit
