#include "analysis/ground.h"

namespace delimit {

EdgeTable::EdgeTable(const std::vector<Ground>& faces) {
    std::size_t edges = 0;
    for (const Ground& face : faces)
        for_each_edge(face.shape, [&](MapPoint, MapPoint) { ++edges; });
    left_of_.reserve(edges);
    for (std::size_t i = 0; i < faces.size(); ++i)
        for_each_edge(faces[i].shape, [&](MapPoint from, MapPoint to) {
            left_of_.emplace(EdgeKey{from, to}, static_cast<std::uint32_t>(i));
        });
}

std::optional<std::size_t> EdgeTable::across(MapPoint from, MapPoint to) const {
    const auto found = left_of_.find(EdgeKey{to, from});
    return found == left_of_.end() ? std::nullopt : std::optional<std::size_t>(found->second);
}

} // namespace delimit
