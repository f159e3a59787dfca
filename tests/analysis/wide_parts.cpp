#include "delimit/analysis/control.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

const std::vector<Oblast> land_unit{oblast("XX-01", box(100, 48, 102, 49))};

/// b's ground east of 101° E, short of the unit's edge by `inset` degrees, with a bay 9 km wide and
/// 11 km long at the eastern edge that is not b's.
GeoRegion with_bay(double inset) {
    const double east = 102 - inset, south = 48 + inset, north = 49 - inset;
    return area({{101, south},
                 {east, south},
                 {east, 48.45},
                 {101.88, 48.45},
                 {101.88, 48.55},
                 {east, 48.55},
                 {east, north},
                 {101, north}});
}

} // namespace

TEST_CASE("a bay in the frame that an inset leaves is ground, and the frame beside it is not") {
    // 111.2 km of meridian, and the bay's three sides: 8.9, 11.1 and 8.9 km (pyproj's Geod).
    const double right = 111.2 + 28.8;
    for (const double inset : {0.0, 0.004, 0.01}) {
        const Case bay(land_unit, controlled_by_b({with_bay(inset)}));
        INFO(inset);
        check_invariants(bay.control);
        CHECK(in_km(bay.control.line.length) == Approx(right).margin(4));
    }
}
