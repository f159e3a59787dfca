// Connected areas of one kind, across oblast boundaries, and the lengths of their borders.
#pragma once

#include "analysis/control_face.h"

#include <array>
#include <cstddef>
#include <vector>

namespace delimit {

/// Kind of an area: a party's, the grey zone of the map, or open, about which the map states
/// nothing.
enum class Kind { a, b, grey, open };
constexpr std::size_t kinds = 4;
constexpr std::size_t index(Kind kind) {
    return static_cast<std::size_t>(kind);
}
constexpr Kind kind_of(Side side) {
    return side == Side::a ? Kind::a : Kind::b;
}
Kind kind_of(const ControlFace& face);

struct Component {
    struct Beside {
        std::size_t component = 0;
        double length = 0; ///< m
    };
    std::vector<std::size_t> faces;
    Kind kind = Kind::a;
    bool covered = false;               ///< true if an area of the map covers part of it
    double area = 0;                    ///< in the plane, m²
    double edge = 0;                    ///< length on the study area's edge, m
    std::array<double, kinds> beside{}; ///< length beside areas of each kind, m
    std::vector<Beside> neighbours;     ///< in the order of components
    [[nodiscard]] double perimeter() const {
        return edge + beside[0] + beside[1] + beside[2] + beside[3];
    }
    /// Length beside areas of either party.
    [[nodiscard]] double beside_parties() const { return beside[0] + beside[1]; }
};

/// Groups faces of one kind that share edges; `barriers` separate those that no area covers.
std::vector<Component> components_of(const std::vector<ControlFace>& faces,
                                     const Adjacency& adjacency,
                                     const OnPath& barriers = OnPath({}));

/// The component's faces.
Region ground_of(const Component& component, const std::vector<ControlFace>& faces);

} // namespace delimit
