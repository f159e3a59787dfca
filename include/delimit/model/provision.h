// Provisions of a proposal: party, scope of its withdrawal, and regime afterwards. A variant,
// visited
// exhaustively: a new kind does not compile until zones, drawing and text know it.
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/extras.h"
#include "delimit/model/party.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

/// Regime that applies in a withdrawal zone afterwards.
enum class Regime {
    demilitarized,
    special_economic_zone, ///< demilitarized, with an economic regime
    transferred,           ///< passes to the other party
    police_only,           ///< police and national guard may stay
    frozen,                ///< each stays where it is
};

/// Stable id: "demilitarized", "special-economic-zone", ...
std::string_view id(Regime regime);
std::optional<Regime> parse_regime(std::string_view id);
/// True if neither party's forces may be in an area of this regime: it counts to the DMZ.
bool is_demilitarized(Regime regime);

/// Withdrawal from the party's whole area of control in the oblasts named.
struct FromAllItHolds {
    friend bool operator==(const FromAllItHolds&, const FromAllItHolds&) = default;
};

/// Withdrawal from the party's own side of the line of contact to a depth, in nested depth bands.
struct ToDepth {
    std::vector<Metres> depth_bands; ///< ascending, positive, at least one; geodesic distance
    /// Line that the depth is measured from, in place of the current line of contact (Minsk II).
    std::optional<GeoPolyline> reference_line;
    friend bool operator==(const ToDepth&, const ToDepth&) = default;
};

/// Withdrawal from the party's area of control inside a drawn area.
struct FromDrawnArea {
    GeoRegion area;
    friend bool operator==(const FromDrawnArea&, const FromDrawnArea&) = default;
};

/// No withdrawal: fighting stops on the line.
struct StaysOnTheLine {
    friend bool operator==(const StaysOnTheLine&, const StaysOnTheLine&) = default;
};

using ProvisionScope = std::variant<FromAllItHolds, ToDepth, FromDrawnArea, StaysOnTheLine>;

struct Provision {
    Side party = Side::a;
    ProvisionScope scope;
    std::vector<std::string> oblasts;  ///< ISO codes; empty means all of the study area
    std::vector<GeoRegion> exclusions; ///< areas that the provision does not touch
    Regime regime = Regime::demilitarized;
    Extras extras = {};
    friend bool operator==(const Provision&, const Provision&) = default;
};

/// Error of a provision, as a sentence; none if it can be computed.
std::optional<Text> problem_of(const Provision& provision);

} // namespace delimit
