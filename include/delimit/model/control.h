// Areas of control and the line of contact. Everything here is in the study area's projection.
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

/// An oblast with its area divided by controlling party. `controlled` and `undetermined` are
/// disjoint and together are `ground`, up to 1e-6 of its area (gaps of metres between neighbours
/// are closed); undetermined area is *also* in the `controlled` of the party it counts to.
struct DividedOblast {
    std::string iso;
    Text name;
    Region ground;
    std::array<Region, 2> controlled; ///< by Side, with undetermined areas that count to the party
    Region undetermined;              ///< grey zone, part of one of `controlled`
    SquareMetres area;                ///< geodesic, of the oblast
    std::array<SquareMetres, 2> area_of_control;
    SquareMetres undetermined_area;
    std::array<Region, 2> water;            ///< by Side: open water within `controlled`
    std::array<SquareMetres, 2> water_area; ///< geodesic, part of `area_of_control`
    /// Part of area_of_control that the plain difference `oblast − control map` would give to the
    /// other party: slivers along international boundary and coast, seams and parts below the
    /// minimum area (see analysis/control.h).
    std::array<SquareMetres, 2> taken_in;
    /// Length of the line of contact in the oblast or along it. An oblast with areas of both
    /// parties but no line, because water parts them, counts as bounded by 20 km: control of a spit
    /// or island is known no better than that.
    Metres line;
};

/// Directed parts with party `a` on the left; each closes or ends on the study area's edge.
struct LineOfContact {
    std::vector<Polyline> parts;
    Metres length; ///< geodesic
};

/// Source of the open water of the study area.
enum class WaterSource {
    none,         ///< nothing: whether ground is water is not known
    outside_land, ///< the land layer: what it leaves open is sea
    file,         ///< polygons of a water file
};

struct Control {
    std::vector<DividedOblast> oblasts; ///< in the order of the input
    LineOfContact line;
    WaterSource water = WaterSource::none;
    Diagnostics diagnostics;
};

} // namespace delimit
