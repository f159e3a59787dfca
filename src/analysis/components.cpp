#include "analysis/components.h"

#include "delimit/geo/planar.h"

#include <numeric>

namespace delimit {
namespace {

class UnionFind {
  public:
    explicit UnionFind(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }
    std::size_t find(std::size_t i) {
        while (parent_[i] != i)
            i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

  private:
    std::vector<std::size_t> parent_;
};

} // namespace

std::vector<Component> components_of(const std::vector<Ground>& faces, const Adjacency& adjacency) {
    const auto alike = [&](std::size_t a, std::size_t b) {
        return faces[a].holder == faces[b].holder &&
               faces[a].covered.has_value() == faces[b].covered.has_value();
    };
    UnionFind sets(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i)
        adjacency.for_each_edge(i, [&](const Edge&, std::uint32_t across) {
            // Each pair once is enough.
            if (across < i && alike(i, across))
                sets.join(i, across);
        });

    std::vector<Component> components;
    std::vector<std::size_t> place(faces.size(), faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        std::size_t& at = place[sets.find(i)];
        if (at == faces.size()) {
            at = components.size();
            components.push_back({{}, faces[i].holder, faces[i].covered.has_value(), 0, 0, {}});
        }
        Component& component = components[at];
        component.faces.push_back(i);
        component.area += plane_area(faces[i].shape);
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            if (across == Adjacency::none)
                component.edge += distance(edge.from, edge.to);
            else if (!alike(i, across))
                component.beside[index(faces[across].holder)] += distance(edge.from, edge.to);
        });
    }
    return components;
}

} // namespace delimit
