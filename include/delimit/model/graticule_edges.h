// The edges of a map along which the degrees of its graticule are written.
#pragma once

namespace delimit {

struct GraticuleEdges {
    bool left = true, top = false, right = false, bottom = true;
    friend bool operator==(const GraticuleEdges&, const GraticuleEdges&) = default;
};

} // namespace delimit
