// Zones of a proposal, and their figures. Rows sum to totals, by construction.
#pragma once

#include "delimit/model/control.h"
#include "delimit/model/proposal.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace delimit {

/// Withdrawal zone of one party in one oblast under one provision, between two depths.
struct WithdrawalZone {
    std::size_t provision = 0; ///< index into Proposal::provisions
    Side party = Side::a;
    std::size_t oblast = 0; ///< index into Control::oblasts
    std::optional<Metres> inner,
        outer; ///< depths of the depth band; none if the scope has no depth
    Regime regime = Regime::demilitarized;
    Region ground;             ///< inside controlled[party] of the oblast; zones do not overlap
    SquareMetres area;         ///< geodesic
    SquareMetres undetermined; ///< the part of it that is grey zone
    Region water_ground = {};  ///< open water within `ground`
    SquareMetres water = {};   ///< geodesic, part of `area`; zero where no source of water is known
};

struct ProposalTotals {
    std::array<SquareMetres, 2> withdrawal;   ///< by Side
    std::array<SquareMetres, 2> undetermined; ///< grey-zone part of `withdrawal`
    std::array<SquareMetres, 2> water;        ///< open-water part of `withdrawal`
    SquareMetres demilitarized;               ///< area without forces of either party
    SquareMetres demilitarized_water;         ///< open-water part of it
    SquareMetres transferred;                 ///< area that passes to the other party's control
    SquareMetres transferred_water;           ///< open-water part of it
    /// Smaller ÷ larger withdrawal area, 0…1; nothing if there is no withdrawal.
    std::optional<double> withdrawal_ratio;
};

struct ProposalResult {
    std::vector<WithdrawalZone> zones;
    ProposalTotals totals;
    Diagnostics diagnostics;
};

} // namespace delimit
