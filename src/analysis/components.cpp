#include "analysis/components.h"

#include "delimit/base/disjoint_sets.h"
#include "delimit/geo/planar.h"

#include <map>

namespace delimit {

Kind kind_of(const ControlFace& face) {
    if (face.undetermined)
        return face.covered ? Kind::grey : Kind::open;
    return kind_of(face.holder);
}

std::vector<Component> components_of(const std::vector<ControlFace>& faces,
                                     const Adjacency& adjacency, const OnPath& barriers) {
    DisjointSets sets(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i)
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            // Each pair is considered once.
            if (across < i && kind_of(faces[i]) == kind_of(faces[across]) &&
                (faces[i].covered || faces[across].covered ||
                 !barriers.holds((edge.from + edge.to) * 0.5)))
                sets.join(i, across);
        });

    std::vector<Component> components;
    std::vector<std::size_t> location(faces.size(), faces.size());
    const auto place_of = [&](std::size_t face) -> std::size_t& {
        return location[sets.find(face)];
    };
    for (std::size_t i = 0; i < faces.size(); ++i) {
        std::size_t& at = place_of(i);
        if (at == faces.size()) {
            at = components.size();
            components.emplace_back().kind = kind_of(faces[i]);
        }
        Component& component = components[at];
        component.faces.push_back(i);
        component.covered = component.covered || faces[i].covered;
        component.area += plane_area(faces[i].shape);
    }
    for (Component& component : components) {
        std::map<std::size_t, double> beside;
        for (std::size_t face : component.faces)
            adjacency.for_each_edge(face, [&](const Edge& edge, std::uint32_t across) {
                const double length = distance(edge.from, edge.to);
                if (across == Adjacency::none) {
                    component.edge += length;
                } else if (kind_of(faces[across]) != component.kind) {
                    component.beside[index(kind_of(faces[across]))] += length;
                    beside[place_of(across)] += length;
                }
            });
        for (const auto& [at, length] : beside)
            component.neighbours.push_back({at, length});
    }
    return components;
}

Region ground_of(const Component& component, const std::vector<ControlFace>& faces) {
    Region region;
    for (std::size_t face : component.faces)
        region.polygons.push_back(faces[face].shape);
    return region;
}

} // namespace delimit
