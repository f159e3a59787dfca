#include "delimit/analysis/control.h"
#include "delimit/geo/point_locator.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Least length of line for an oblast of both parties: control of a spit or island is known no
/// better.
constexpr Metres least_line = kilometres(20);

} // namespace

void measure_line(Control& control) {
    constexpr double step = 500;
    std::vector<Metres> lengths(control.oblasts.size());
    std::vector<const Polygon*> polygons;
    std::vector<std::size_t> oblast_of;
    for (std::size_t i = 0; i < control.oblasts.size(); ++i) {
        for (const Polygon& polygon : control.oblasts[i].ground.polygons) {
            polygons.push_back(&polygon);
            oblast_of.push_back(i);
        }
    }
    const PointLocator locator(polygons);
    const auto add = [&](MapPoint p, double length) {
        if (const auto polygon = locator.holder(p))
            lengths[oblast_of[*polygon]] += Metres(length);
    };
    for (const Polyline& part : control.line.parts) {
        double since = 0;
        for (std::size_t i = 0; i + 1 < part.size(); ++i) {
            const MapPoint d = part[i + 1] - part[i];
            const double length = std::hypot(d.x(), d.y());
            // A sample represents the stretch of line around it.
            const int pieces = std::max(1, static_cast<int>(length / step));
            since += length;
            if (since < step && i + 2 < part.size())
                continue;
            for (int k = 0; k < pieces; ++k)
                add(part[i] + d * ((k + 0.5) / pieces), since / pieces);
            since = 0;
        }
    }
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto& controlled = control.oblasts[i].controlled;
        if (lengths[i] == Metres(0) && !controlled[0].empty() && !controlled[1].empty())
            lengths[i] = least_line;
    }
    for (std::size_t i = 0; i < lengths.size(); ++i)
        control.oblasts[i].line = lengths[i];
}

} // namespace delimit
