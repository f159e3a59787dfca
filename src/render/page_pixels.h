// Size of a sheet in pixels and points, and check of the options for it.
#pragma once

#include "delimit/render/export.h"

#include <optional>

namespace delimit {

inline constexpr double points_an_inch = 72;

struct PixelSize {
    int width, height;
    double per_point; ///< pixels a point of the layout makes
    [[nodiscard]] double dpi() const { return per_point * points_an_inch; }
};

PixelSize pixel_size(const ExportOptions& options);
/// Of the layout, in points.
ScreenSize layout_size(const ExportOptions& options);
/// Error of options that give no sheet; nothing if they do.
std::optional<Error> problem_of(const ExportOptions& options);

} // namespace delimit
