// Side, meeting and crossing of straight edges; results that rounding could change are in doubt.
#pragma once

#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"

#include <cmath>
#include <utility>

namespace delimit {

/// Side of p from the line a to b: 1 left, −1 right; 0 if rounding leaves it in doubt.
inline int sure_side(MapPoint a, MapPoint b, MapPoint p) {
    const double left = (a.x() - p.x()) * (b.y() - p.y());
    const double right = (a.y() - p.y()) * (b.x() - p.x());
    const double turn = left - right;
    // Shewchuk's bound of the error: (3 + 16 ε) ε, with ε = 2⁻⁵³.
    const double doubt = 3.3306690738754716e-16 * (std::abs(left) + std::abs(right));
    return turn > doubt ? 1 : turn < -doubt ? -1 : 0;
}

enum class Meeting { none, crossing, in_doubt };

/// Meeting of two edges that share no end. Touching, or nearly, is in doubt.
inline Meeting meeting_of(const Edge& e, const Edge& f) {
    const int of_f = sure_side(e.from, e.to, f.from) * sure_side(e.from, e.to, f.to);
    if (of_f > 0)
        return Meeting::none;
    const int of_e = sure_side(f.from, f.to, e.from) * sure_side(f.from, f.to, e.to);
    if (of_e > 0)
        return Meeting::none;
    return of_e == 0 || of_f == 0 ? Meeting::in_doubt : Meeting::crossing;
}

/// Position on `e`, as a share 0…1, at which it crosses `f`.
inline double share_along(const Edge& e, const Edge& f) {
    const double before = turn(f.from, f.to, e.from), after = turn(f.from, f.to, e.to);
    return before / (before - after);
}

/// Crossing of two edges: the same to the bit in whichever order and direction they are given, so
/// that regions cut by the same edges share their vertices.
inline MapPoint crossing_point(Edge e, Edge f) {
    const auto before = [](MapPoint a, MapPoint b) {
        return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
    };
    for (Edge* edge : {&e, &f})
        if (before(edge->to, edge->from))
            std::swap(edge->from, edge->to);
    if (before(f.from, e.from) || (f.from == e.from && before(f.to, e.to)))
        std::swap(e, f);
    return e.from + (e.to - e.from) * share_along(e, f);
}

} // namespace delimit
