// Connected ground of one holder, across oblast borders, and how it is bounded.
#pragma once

#include "analysis/ground.h"

#include <array>
#include <vector>

namespace delimit {

struct Component {
    std::vector<std::size_t> faces;
    Side holder = Side::a;
    bool covered = false;           ///< by a polygon of the map, rather than what is left over
    double area = 0;                ///< in the plane, m²
    double edge = 0;                ///< length on the theatre's edge, m
    std::array<double, 2> beside{}; ///< length beside ground of each party, m
    [[nodiscard]] double perimeter() const { return edge + beside[0] + beside[1]; }
};

/// Faces of one holder that share edges; covered and left-over ground apart.
std::vector<Component> components_of(const std::vector<Ground>& faces, const Adjacency& adjacency);

} // namespace delimit
