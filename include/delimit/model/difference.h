// Areas that two proposals have in common, and those that are in only one of them.
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/party.h"

#include <array>
#include <cstddef>
#include <vector>

namespace delimit {

/// Membership of an area in the withdrawals of two proposals.
enum class Shared { only_first, both, only_second };
inline constexpr std::array<Shared, 3> all_shared{Shared::only_first, Shared::both,
                                                  Shared::only_second};

/// Withdrawal of one party in one oblast, in parts. The three parts do not overlap; their union is
/// that of both withdrawals.
struct DifferenceRow {
    Side party = Side::a;
    std::size_t oblast = 0;           ///< index into Control::oblasts
    std::array<Region, 3> ground;     ///< by Shared
    std::array<SquareMetres, 3> area; ///< by Shared; geodesic
};

struct ProposalDifference {
    std::vector<DifferenceRow> rows; ///< by party, then oblast; none without area
    /// Sums of the rows, by Side and Shared.
    std::array<std::array<SquareMetres, 3>, 2> total;
};

} // namespace delimit
