// Changes that a control map just loaded or drawn would make, and those that may be unintended.
#pragma once

#include "delimit/base/units.h"
#include "delimit/model/control.h"
#include "delimit/model/party.h"

#include <array>
#include <optional>
#include <vector>

namespace delimit {

struct GateFinding {
    enum class What {
        one_hand,   ///< all of the study area is one party's, or nobody's
        no_line,    ///< both hold ground and nowhere meet
        sides_flip, ///< most of what each holds was the other's before
    };
    What what = What::one_hand;
    Text message;
    friend bool operator==(const GateFinding&, const GateFinding&) = default;
};

/// Area of control of each party, without undetermined areas, before and after.
struct GateReport {
    std::optional<std::array<SquareMetres, 2>> before;
    std::array<SquareMetres, 2> after;
    SquareMetres undetermined;
    /// Each needs more than Enter: nobody divides a study area so by intent without knowing it.
    std::vector<GateFinding> findings;
};

/// Judges a division, beside the one that was there if both are of the same study area. `before`
/// may be null.
GateReport gate(const Control& control, const Parties& parties, const Control* before = nullptr);

} // namespace delimit
