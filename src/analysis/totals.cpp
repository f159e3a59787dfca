#include "delimit/analysis/zones.h"

#include <algorithm>

namespace delimit {

ProposalTotals totals_of(const std::vector<WithdrawalZone>& zones) {
    ProposalTotals totals;
    for (const WithdrawalZone& zone : zones) {
        totals.withdrawal[index(zone.party)] += zone.area;
        totals.undetermined[index(zone.party)] += zone.undetermined;
        totals.water[index(zone.party)] += zone.water;
        if (is_demilitarized(zone.regime)) {
            totals.demilitarized += zone.area;
            totals.demilitarized_water += zone.water;
        }
        if (zone.regime == Regime::transferred) {
            totals.transferred += zone.area;
            totals.transferred_water += zone.water;
        }
    }
    const auto [less, more] = std::minmax(totals.withdrawal[0], totals.withdrawal[1]);
    if (more > SquareMetres(0))
        totals.withdrawal_ratio = less / more;
    return totals;
}

} // namespace delimit
