#include "delimit/map/hatch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace delimit {

namespace {

/// Unit vector; y is down on the screen.
ScreenPoint along(HatchLines direction) {
    const double r = std::sqrt(0.5);
    switch (direction) {
    case HatchLines::rising:
        return {r, -r};
    case HatchLines::falling:
        return {r, r};
    case HatchLines::level:
        return {1, 0};
    case HatchLines::upright:
        return {0, -1};
    }
    return {};
}

} // namespace

std::vector<HatchLines> lines_of(Hatch hatch) {
    switch (hatch) {
    case Hatch::forward:
        return {HatchLines::rising};
    case Hatch::backward:
        return {HatchLines::falling};
    case Hatch::cross:
        return {HatchLines::rising, HatchLines::falling};
    case Hatch::level:
        return {HatchLines::level};
    case Hatch::upright:
        return {HatchLines::upright};
    case Hatch::grid:
        return {HatchLines::level, HatchLines::upright};
    case Hatch::none:
    case Hatch::dots:
        break;
    }
    return {};
}

// In rotated coordinates, u runs along the hatch lines and v across them: a scan-line fill that
// collects, for each line, its crossings with the rings.
std::vector<ScreenSegment> hatch_lines(const std::vector<ScreenPath>& rings, HatchLines direction,
                                       double spacing, ScreenPoint anchor) {
    std::vector<ScreenSegment> segments;
    if (!(spacing > 0))
        return segments;
    const auto [dx, dy] = along(direction);
    const auto u_of = [dx = dx, dy = dy](ScreenPoint p) { return dx * p.x + dy * p.y; };
    const auto v_of = [dx = dx, dy = dy](ScreenPoint p) { return dx * p.y - dy * p.x; };
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
        const auto point = [&, dx = dx, dy = dy](double u) {
            return ScreenPoint{dx * u - dy * v, dy * u + dx * v};
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
    const auto place = [&](ScreenPoint p) { return r * (p.x - p.y); };
    const double origin = place(anchor);
    for (const auto& [a, b] : hatch_lines(rings, HatchLines::rising, spacing, anchor)) {
        const double from = place(a), to = place(b);
        for (double k = std::ceil((from - origin) / spacing); origin + k * spacing < to; ++k) {
            const double step = r * (origin + k * spacing - from);
            dots.push_back({a.x + step, a.y - step});
        }
    }
    return dots;
}

} // namespace delimit
