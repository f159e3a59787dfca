// The party that undetermined areas count to.
#include "analysis/undetermined_side.h"

#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an oblast without undetermined ground counts it to party a") {
    CHECK(undetermined_counts_to(DividedOblast{}) == Side::a);
}

TEST_CASE("undetermined ground counts to the party that the project names, also around a hole") {
    ControlPolygons areas;
    areas.areas = {{ControlClass::controlled_by_b, box(30.4, 48.4, 30.6, 48.6)},
                   {ControlClass::controlled_by_a, box(31, 47, 33, 50)}};
    areas.rest = ControlClass::undetermined;
    for (const auto counts : {UndeterminedCounts::to_a, UndeterminedCounts::to_b}) {
        ControlOptions options;
        options.undetermined = counts;
        const Case made(pair(), {areas, {}}, options);
        REQUIRE_FALSE(made.control.oblasts[0].undetermined.empty());
        CHECK(undetermined_counts_to(made.control.oblasts[0]) ==
              (counts == UndeterminedCounts::to_a ? Side::a : Side::b));
    }
}
