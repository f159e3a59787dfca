#include "delimit/map/hatch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace delimit {

// In coordinates turned by 45°, u runs along the hatch lines and v across them: a scan-line fill
// that collects, for each line, where the rings cross it.
std::vector<ScreenSegment> hatch_lines(const std::vector<ScreenPath>& rings, double slope,
                                       double spacing, ScreenPoint anchor) {
    std::vector<ScreenSegment> segments;
    if (!(spacing > 0))
        return segments;
    const double r = std::sqrt(0.5);
    // On the screen y is down: a line that rises to the right has direction (1, −1).
    const auto u_of = [&](ScreenPoint p) { return r * (p.x - slope * p.y); };
    const auto v_of = [&](ScreenPoint p) { return r * (slope * p.x + p.y); };
    const double origin = v_of(anchor);

    std::map<long, std::vector<double>> crossings;
    for (const ScreenPath& ring : rings) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            double u0 = u_of(ring[i]), v0 = (v_of(ring[i]) - origin) / spacing;
            double u1 = u_of(ring[i + 1]), v1 = (v_of(ring[i + 1]) - origin) / spacing;
            if (v0 > v1) {
                std::swap(u0, u1);
                std::swap(v0, v1);
            }
            // Half open, so that a line through a vertex crosses once.
            for (long line = static_cast<long>(std::ceil(v0)); static_cast<double>(line) < v1;
                 ++line)
                crossings[line].push_back(u0 +
                                          (u1 - u0) * (static_cast<double>(line) - v0) / (v1 - v0));
        }
    }
    for (auto& [line, at] : crossings) {
        std::sort(at.begin(), at.end());
        const double v = origin + static_cast<double>(line) * spacing;
        const auto point = [&](double u) {
            return ScreenPoint{r * (u + slope * v), r * (v - slope * u)};
        };
        for (std::size_t i = 0; i + 1 < at.size(); i += 2)
            segments.push_back({point(at[i]), point(at[i + 1])});
    }
    return segments;
}

std::vector<ScreenPoint> hatch_dots(const std::vector<ScreenPath>& rings, double spacing,
                                    ScreenPoint anchor) {
    std::vector<ScreenPoint> dots;
    const double r = std::sqrt(0.5);
    const auto along = [&](ScreenPoint p) { return r * (p.x - p.y); };
    const double origin = along(anchor);
    for (const auto& [a, b] : hatch_lines(rings, 1, spacing, anchor)) {
        const double from = along(a), to = along(b);
        for (double k = std::ceil((from - origin) / spacing); origin + k * spacing < to; ++k) {
            const double step = r * (origin + k * spacing - from);
            dots.push_back({a.x + step, a.y - step});
        }
    }
    return dots;
}

} // namespace delimit
