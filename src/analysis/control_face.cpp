#include "analysis/control_face.h"

#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <bit>

namespace delimit {

Result<bool> vanishes(Workbench& bench, const Region& faces, Metres half_width) {
    auto whole = union_of_coverage(bench, {faces});
    if (!whole)
        return whole.error();
    auto left = grown(bench, *whole, -half_width);
    if (!left)
        return left.error();
    return left->empty();
}

namespace {
constexpr double on_path = 0.01; ///< m
} // namespace

OnPath::OnPath(const std::vector<Polyline>& paths) {
    for (const Polyline& path : paths)
        for (std::size_t i = 1; i < path.size(); ++i) {
            MapBox box;
            box.add(path[i - 1]);
            box.add(path[i]);
            spans_.push_back({path[i - 1], path[i], box.grown(on_path)});
        }
}

bool OnPath::holds(MapPoint p) const {
    return std::any_of(spans_.begin(), spans_.end(), [&](const Span& span) {
        return span.box.contains(p) &&
               distance(p, nearest_on_segment(p, span.from, span.to)) <= on_path;
    });
}

Adjacency::Adjacency(const std::vector<ControlFace>& faces) {
    const auto add = [this](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            edges_.push_back({ring[i - 1], ring[i]});
    };
    for (const ControlFace& face : faces) {
        first_.push_back(edges_.size());
        add(face.shape.outer);
        for (const auto& hole : face.shape.holes)
            add(hole);
    }
    first_.push_back(edges_.size());

    // Edges wait in a table for their reverse; both directions have the same slot.
    std::vector<std::uint32_t> waiting(std::bit_ceil(2 * edges_.size() + 1), none);
    across_.assign(edges_.size(), none);
    std::vector<std::uint32_t> face_of(edges_.size());
    for (std::uint32_t face = 0; face < faces.size(); ++face)
        for (auto i = static_cast<std::uint32_t>(first_[face]); i < first_[face + 1]; ++i) {
            face_of[i] = face;
            const Edge reverse{edges_[i].to, edges_[i].from};
            std::size_t at = EdgeHash()(edges_[i]) ^ EdgeHash()(reverse);
            for (at &= waiting.size() - 1; waiting[at] != none;
                 at = (at + 1) & (waiting.size() - 1))
                if (const std::uint32_t found = waiting[at];
                    across_[found] == none && edges_[found] == reverse) {
                    across_[i] = face_of[found];
                    across_[found] = face;
                    break;
                }
            if (across_[i] == none)
                waiting[at] = i;
        }
}

std::vector<Edge> edges_of_study_area(const std::vector<ControlFace>& faces,
                                      const Adjacency& adjacency) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < faces.size(); ++i)
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            if (across == Adjacency::none)
                edges.push_back(edge);
        });
    return edges;
}

} // namespace delimit
