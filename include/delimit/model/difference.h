// What two proposals have in common, and what only one of them asks for.
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/party.h"

#include <array>
#include <cstddef>
#include <vector>

namespace delimit {

/// Which of the two proposals vacate some ground.
enum class Shared { only_first, both, only_second };
inline constexpr std::array<Shared, 3> all_shared{Shared::only_first, Shared::both,
                                                  Shared::only_second};

/// What one party vacates in one oblast, taken apart. The three parts do not overlap and together
/// are all that either proposal asks for.
struct DifferenceRow {
    Side party = Side::a;
    std::size_t oblast = 0;           ///< index into Control::oblasts
    std::array<Region, 3> ground;     ///< by Shared
    std::array<SquareMetres, 3> area; ///< by Shared; geodesic
};

struct ProposalDifference {
    std::vector<DifferenceRow> rows; ///< by party, then oblast; none without ground
    /// Sums of the rows, by Side and Shared.
    std::array<std::array<SquareMetres, 3>, 2> total;
};

} // namespace delimit
