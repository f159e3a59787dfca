// A straight piece between two neighbouring vertices, to be looked up by its ends.
#pragma once

#include "delimit/geo/point.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace delimit {

/// A directed edge.
struct Edge {
    MapPoint from, to;
    friend bool operator==(const Edge&, const Edge&) = default;
};
struct EdgeHash {
    std::size_t operator()(const Edge& e) const {
        // Multiply and fold (splitmix64's constant): doubles differ mostly in their low bits.
        std::uint64_t seed = 0;
        for (double v : {e.from.x(), e.from.y(), e.to.x(), e.to.y()}) {
            seed = (seed ^ std::bit_cast<std::uint64_t>(v)) * 0xbf58476d1ce4e5b9ULL;
            seed ^= seed >> 31;
        }
        return seed;
    }
};

} // namespace delimit
