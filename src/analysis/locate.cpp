#include "delimit/analysis/locate.h"

namespace delimit {
namespace {

/// True if a ray from `p` to the east crosses the ring an odd number of times.
bool crosses_oddly(const BasicRing<MapPoint>& ring, MapPoint p) {
    bool odd = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const MapPoint a = ring[i - 1], b = ring[i];
        if ((a.y() > p.y()) == (b.y() > p.y()))
            continue;
        const double x = a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
        odd ^= x > p.x();
    }
    return odd;
}

bool holds(const Region& region, MapPoint p) {
    bool inside = false;
    for (const Polygon& polygon : region.polygons) {
        inside ^= crosses_oddly(polygon.outer, p);
        for (const auto& hole : polygon.holes)
            inside ^= crosses_oddly(hole, p);
    }
    return inside;
}

} // namespace

Locator::Locator(const Control& control) : control_(control) {
    for (const DividedOblast& oblast : control.oblasts)
        boxes_.push_back(box_of<MapPoint>(oblast.ground));
}

std::optional<Location> Locator::locate(MapPoint at) const {
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const DividedOblast& oblast = control_.oblasts[i];
        if (!boxes_[i].contains(at) || !holds(oblast.ground, at))
            continue;
        Location location{i, std::nullopt, holds(oblast.undetermined, at),
                          holds(oblast.water[0], at) || holds(oblast.water[1], at)};
        for (Side side : both_sides)
            if (holds(oblast.controlled[index(side)], at))
                location.holder = side;
        return location;
    }
    return std::nullopt;
}

} // namespace delimit
