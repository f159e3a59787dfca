#include "analysis/line_builder.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <tuple>

namespace delimit {
namespace {

struct PointHash {
    std::size_t operator()(MapPoint p) const { return EdgeHash{}({p, p}); }
};

bool before(MapPoint a, MapPoint b) {
    return std::tuple(a.x(), a.y()) < std::tuple(b.x(), b.y());
}

/// How far from → at → to turns left, −π…π.
double left_turn(MapPoint from, MapPoint at, MapPoint to) {
    const MapPoint in = at - from, out = to - at;
    return std::atan2(in.x() * out.y() - in.y() * out.x(), in.x() * out.x() + in.y() * out.y());
}

} // namespace

std::vector<Polyline> contact_parts(const std::vector<Ground>& faces, const EdgeTable& table) {
    std::unordered_map<MapPoint, std::vector<MapPoint>, PointHash> next;
    std::unordered_map<MapPoint, int, PointHash> balance; // edges out minus edges in
    std::vector<MapPoint> starts;
    for (const Ground& face : faces) {
        if (face.holder != Side::a)
            continue;
        for_each_edge(face.shape, [&](MapPoint from, MapPoint to) {
            const auto across = table.across(from, to);
            if (!across || faces[*across].holder == Side::a)
                return;
            next[from].push_back(to);
            ++balance[from];
            --balance[to];
            starts.push_back(from);
        });
    }
    // Open parts first, from where they begin; then what is left closes.
    std::sort(starts.begin(), starts.end(), before);
    std::stable_partition(starts.begin(), starts.end(), [&](MapPoint p) { return balance[p] > 0; });

    std::vector<Polyline> parts;
    for (MapPoint start : starts) {
        auto out = next.find(start);
        if (out == next.end() || out->second.empty())
            continue;
        Polyline part{start};
        for (; out != next.end() && !out->second.empty(); out = next.find(part.back())) {
            // Where parts touch, the leftmost way keeps them from crossing.
            auto best = out->second.begin();
            if (part.size() > 1 && out->second.size() > 1) {
                const MapPoint from = part[part.size() - 2], at = part.back();
                best = std::max_element(out->second.begin(), out->second.end(),
                                        [&](MapPoint x, MapPoint y) {
                                            return left_turn(from, at, x) < left_turn(from, at, y);
                                        });
            }
            part.push_back(*best);
            out->second.erase(best);
            if (part.back() == start)
                break;
        }
        parts.push_back(std::move(part));
    }
    std::sort(parts.begin(), parts.end(), [](const Polyline& a, const Polyline& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
    });
    return parts;
}

} // namespace delimit
