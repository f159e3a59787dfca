#include "io/layers/feature_claim.h"

#include "support/loading.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("words about the past or about something other than control give an area to nobody") {
    for (const char* words :
         {"formerly occupied", "Russian withdrawal", "under Russian fire control",
          "Russian buffer zone", "ex-occupied", "was occupied", "occupied until 2022",
          "lost by Ukraine", "освобождено ВС РФ", "раніше окуповано", "never occupied"}) {
        INFO(words);
        Diagnostics found;
        const auto control_map = control_map_of_text(
            collection(
                feature("Polygon", square(37, 48), R"({"status":"occupied"})") + "," +
                feature("Polygon", square(39, 48), std::string(R"({"status":")") + words + "\"}")),
            found);
        REQUIRE(control_map);
        CHECK(areas(*control_map).size() == 1);
        CHECK(has_code(found, "class-unknown"));
        Diagnostics alone;
        CHECK_FALSE(
            control_map_of_text(collection(feature("Polygon", square(37, 48),
                                                   std::string(R"({"status":")") + words + "\"}")),
                                alone));
    }
    Diagnostics found;
    const auto regained = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"status":"occupied"})") + "," +
                   feature("Polygon", square(39, 48), R"({"status":"de-occupied in 2022"})")),
        found);
    REQUIRE(regained);
    CHECK(has_code(found, "regained"));
}

TEST_CASE("places that lie outside Ukraine may lie within another project's study area") {
    Parties georgia;
    georgia.of[0].id = "georgia";
    georgia.of[0].name = {"Georgia", "Грузія"};
    georgia.of[1].id = "russia";
    georgia.of[1].name = {"Russia", "Росія"};
    io::Feature abkhazia;
    abkhazia.fields = {{"name", "Abkhazia", false}, {"fill", "#a52714", false}};
    io::FeatureTable table;
    table.file = "map.geojson";
    table.layers = {"map"};
    CHECK(io::claim_of(abkhazia, table, {}, ukraine_and_russia()) == io::Claim::elsewhere);
    CHECK(io::claim_of(abkhazia, table, {}, georgia) == io::Claim::controlled_by_b);
    abkhazia.fields.pop_back();
    CHECK_FALSE(io::claim_of(abkhazia, table, {}, georgia));
}
