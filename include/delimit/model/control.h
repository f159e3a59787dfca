// Who holds what, and where the two meet. Everything here is in the study area's projection.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/language.h"
#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/party.h"

#include <array>
#include <string>
#include <vector>

namespace delimit {

/// An oblast with its ground divided by who holds it. `controlled` and `undetermined` are disjoint
/// and together are `ground`, up to 1e-6 of its area (gaps of metres between neighbours are
/// closed); undetermined ground is *also* in the `controlled` of the party it counts to.
struct DividedOblast {
    std::string iso;
    Text name;
    Region ground;
    std::array<Region, 2> controlled; ///< by Side, with what counts to it
    Region undetermined;              ///< grey zone, part of one of `controlled`
    SquareMetres area;                ///< geodesic, of the oblast
    std::array<SquareMetres, 2> area_of_control;
    SquareMetres undetermined_area;
    /// Part of area_of_control that the plain difference `oblast − control map` would give to the
    /// other party: strips along state border and coast, seams and noise (see analysis/control.h).
    std::array<SquareMetres, 2> taken_in;
    /// How much of the line of contact runs in or along it. One that both parties hold without any
    /// line, parted by water, counts as bounded by 20 km: whose a spit or island is, is known no
    /// better than that.
    Metres line;
};

/// Directed parts with party `a` on the left; each closes or ends on the study area's edge.
struct LineOfContact {
    std::vector<Polyline> parts;
    Metres length; ///< geodesic
};

struct Control {
    std::vector<DividedOblast> oblasts; ///< in the order of the input
    LineOfContact line;
    Diagnostics diagnostics;
};

} // namespace delimit
