#include "analysis/open_cuts.h"

#include "analysis/chains.h"
#include "analysis/cuts_along.h"

namespace delimit {

std::vector<Polyline> cuts_of_open_ground(const std::vector<ControlFace>& faces,
                                          const Adjacency& adjacency,
                                          const std::array<bool, kinds>& open, double widest,
                                          double worthless, double cost) {
    std::vector<Polyline> cuts;
    for (const Component& c : components_of(faces, adjacency)) {
        if (!open[index(c.kind)] || c.covered || c.edge == 0 || c.edge == c.perimeter())
            continue;
        std::vector<Edge> edge;
        std::array<std::vector<Edge>, kinds> beside;
        for (std::size_t face : c.faces)
            adjacency.for_each_edge(face, [&](const Edge& e, std::uint32_t across) {
                if (across == Adjacency::none)
                    edge.push_back(e);
                else if (const Kind kind = kind_of(faces[across]); kind != c.kind)
                    beside[index(kind)].push_back(e);
            });
        const NearEdges near(std::move(edge), widest);
        const Alongside edges{[&](MapPoint p) { return near.nearest(p); },
                              [](MapPoint, MapPoint) { return true; },
                              worthless,
                              1000,
                              true,
                              cost};
        for (auto& along : beside)
            for (Polyline& outline : chains_of(std::move(along)))
                add_cuts_along(std::move(outline), edges, cuts);
    }
    return cuts;
}

} // namespace delimit
