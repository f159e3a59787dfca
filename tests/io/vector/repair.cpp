#include "io/vector/repair.h"

#include "support/contains.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a ring that crosses itself is repaired, and the area that moved is reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", "[[[37,48],[38,49],[38,48],[37,49],[37,48]]]")), found);
    REQUIRE(control_map);
    CHECK(areas(*control_map)[0].ground.polygons.size() == 2);
    REQUIRE(has_code(found, "ring-repaired"));
    for (const Diagnostic& diagnostic : found)
        if (diagnostic.code == "ring-repaired") {
            CHECK(diagnostic.location.feature == 0);
            CHECK_THAT(diagnostic.message.en,
                       Catch::Matchers::ContainsSubstring("Self-intersection at 37.5 48.5"));
            CHECK_THAT(diagnostic.message.uk,
                       Catch::Matchers::ContainsSubstring("самоперетин у точці 37.5 48.5"));
            REQUIRE(diagnostic.moved);
            // Two triangles, a quarter of a degree square each: about 74 × 111 km / 4.
            CHECK(in_km2(*diagnostic.moved) == Approx(4100).epsilon(0.02));
        }
}
