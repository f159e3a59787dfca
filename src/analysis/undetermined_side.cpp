#include "analysis/undetermined_side.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <vector>

namespace delimit {
namespace {

/// A point inside: in the middle of the widest stretch at half its height.
MapPoint point_in(const Polygon& polygon) {
    const MapBox box = box_of<MapPoint>(polygon.outer);
    const double y = box.centre().y();
    std::vector<double> crossings;
    const auto add = [&](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const MapPoint a = ring[i - 1], b = ring[i];
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
    };
    add(polygon.outer);
    for (const auto& hole : polygon.holes)
        add(hole);
    std::sort(crossings.begin(), crossings.end());
    double widest = 0, x = box.centre().x();
    for (std::size_t i = 1; i < crossings.size(); i += 2)
        if (crossings[i] - crossings[i - 1] > widest) {
            widest = crossings[i] - crossings[i - 1];
            x = (crossings[i] + crossings[i - 1]) / 2;
        }
    return MapPoint::metres(x, y);
}

} // namespace

Side undetermined_counts_to(const DividedOblast& oblast) {
    if (oblast.undetermined.empty())
        return Side::a;
    const MapPoint p = point_in(oblast.undetermined.polygons.front());
    const auto& controlled = oblast.controlled[index(Side::a)].polygons;
    return std::any_of(controlled.begin(), controlled.end(),
                       [&](const Polygon& polygon) { return contains(polygon, p); })
               ? Side::a
               : Side::b;
}

} // namespace delimit
