#include "analysis/ground.h"

#include "delimit/geo/overlay.h"

#include <unordered_map>

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

Adjacency::Adjacency(const std::vector<Ground>& faces) {
    const auto add = [this](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            edges_.push_back({ring[i - 1], ring[i]});
    };
    for (const Ground& face : faces) {
        first_.push_back(edges_.size());
        add(face.shape.outer);
        for (const auto& hole : face.shape.holes)
            add(hole);
    }
    first_.push_back(edges_.size());

    // Edges wait for their reverse: most find it, so that the table stays small.
    std::unordered_map<Edge, std::uint32_t, EdgeHash> waiting;
    waiting.reserve(edges_.size() / 2);
    across_.assign(edges_.size(), none);
    std::vector<std::uint32_t> face_of(edges_.size());
    for (std::uint32_t face = 0; face < faces.size(); ++face)
        for (std::size_t i = first_[face]; i < first_[face + 1]; ++i) {
            face_of[i] = face;
            const auto reverse = waiting.find(Edge{edges_[i].to, edges_[i].from});
            if (reverse == waiting.end()) {
                waiting.emplace(edges_[i], static_cast<std::uint32_t>(i));
                continue;
            }
            across_[i] = face_of[reverse->second];
            across_[reverse->second] = face;
            waiting.erase(reverse);
        }
}

} // namespace delimit
