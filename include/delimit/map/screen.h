// Screen space: logical pixels on a widget or points on paper, x right, y down, origin at the top
// left corner of the map.
#pragma once

#include <vector>

namespace delimit {

struct ScreenPoint {
    double x = 0, y = 0;
    friend bool operator==(ScreenPoint, ScreenPoint) = default;
};

struct ScreenSize {
    double width = 0, height = 0;
    friend bool operator==(ScreenSize, ScreenSize) = default;
};

struct ScreenBox {
    double left = 0, top = 0, width = 0, height = 0;

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
    [[nodiscard]] ScreenPoint centre() const { return {left + width / 2, top + height / 2}; }
    /// True if the two share any area; touching edges do not count.
    [[nodiscard]] bool meets(const ScreenBox& o) const {
        return left < o.right() && o.left < right() && top < o.bottom() && o.top < bottom();
    }
    /// True if `o` lies inside, edges included, up to `slack`.
    [[nodiscard]] bool holds(const ScreenBox& o, double slack = 1e-9) const {
        return o.left >= left - slack && o.top >= top - slack && o.right() <= right() + slack &&
               o.bottom() <= bottom() + slack;
    }
    [[nodiscard]] bool contains(ScreenPoint p) const {
        return p.x >= left && p.x <= right() && p.y >= top && p.y <= bottom();
    }
    [[nodiscard]] ScreenBox grown(double by) const {
        return {left - by, top - by, width + 2 * by, height + 2 * by};
    }
    friend bool operator==(const ScreenBox&, const ScreenBox&) = default;
};

/// An open or closed run of screen points.
using ScreenPath = std::vector<ScreenPoint>;

} // namespace delimit
