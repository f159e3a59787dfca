// What can stand on a sheet.
#pragma once

#include "briefing/sheet_canvas.h"

#include <functional>
#include <optional>
#include <string>

namespace delimit {

struct SheetPart {
    std::string id; ///< within its page
    Text name;
    /// Puts it at a place with a width; returns where it ends below. On a spare canvas it tells
    /// its height.
    std::function<double(SheetCanvas&, double left, double top, double width)> put;
    std::optional<std::string> text; ///< what it says, where it can be written otherwise
};

} // namespace delimit
