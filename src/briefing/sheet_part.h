// Part of a sheet.
#pragma once

#include "briefing/sheet_canvas.h"

#include <functional>
#include <optional>
#include <string>

namespace delimit {

struct SheetPart {
    std::string id; ///< within its page
    Text name;
    /// Puts it at a position with a width; returns its bottom. On a spare canvas it gives its
    /// height.
    std::function<double(SheetCanvas&, double left, double top, double width)> put;
    std::optional<std::string> text; ///< the text, where the user can replace it
};

} // namespace delimit
