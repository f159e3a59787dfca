// Check of a control map just loaded or drawn: changes that may be unintended.
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
        one_hand,   ///< the whole study area is one party's, or undetermined
        no_line,    ///< both parties control areas that nowhere meet
        sides_flip, ///< most of each party's area was the other's before
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
    /// Findings that need an explicit confirmation: such a division is rarely intended.
    std::vector<GateFinding> findings;
};

/// Judges a division, and compares it with the previous one, if both are of the same study area.
/// `before` may be null.
GateReport gate(const Control& control, const Parties& parties, const Control* before = nullptr);

} // namespace delimit
