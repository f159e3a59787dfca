#include "delimit/map/terms.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Parties two() {
    Parties parties;
    parties.of[0].name = {"Ukraine", "Україна"};
    parties.of[0].adjective = {"Ukrainian", "український"};
    parties.of[1].name = {"Russia", "Росія"};
    parties.of[1].adjective = {"Russian", "російський"};
    return parties;
}

std::string text(const Provision& provision, Language language = Language::english) {
    return provision_text(
        provision, two(), [](const std::string& iso) { return iso == "UA-14" ? "Donetsk" : iso; },
        language);
}

Provision to_depths(Side party, std::vector<Metres> depth_bands) {
    return {party, ToDepth{std::move(depth_bands), {}}, {}, {}, Regime::demilitarized};
}

} // namespace

TEST_CASE("a measure without depths or oblasts is still a sentence") {
    CHECK(text({Side::a, ToDepth{}, {}, {}, Regime::frozen}) ==
          "Ukraine withdraws to  from the line of contact, in all oblasts; frozen");
    CHECK(text({Side::b, StaysOnTheLine{}, {}, {}, Regime::frozen}) ==
          "Russia stays on the line of contact, in all oblasts");
}

TEST_CASE("measures read as an analyst would say them") {
    CHECK(text(to_depths(Side::b, {kilometres(10)})) ==
          "Russia withdraws to 10\u00a0km from the line of contact, in all oblasts; demilitarized");
    CHECK(text(to_depths(Side::b, {kilometres(5), kilometres(7.5), kilometres(10)})) ==
          "Russia withdraws to 5, 7.5 and 10\u00a0km from the line of contact, in all oblasts; "
          "demilitarized");
    Provision leaves{Side::a, FromAllItHolds{}, {"UA-14"}, {}, Regime::transferred};
    CHECK(text(leaves) == "Ukraine withdraws from its whole area of control in Donetsk; it passes "
                          "to Russian control");
    leaves.oblasts.push_back("UA-09");
    leaves.exclusions.resize(2);
    CHECK(text(leaves) == "Ukraine withdraws from its whole area of control, in Donetsk, UA-09, "
                          "with 2 exclusions; it "
                          "passes to Russian control");
    CHECK(text(leaves, Language::ukrainian) ==
          "Україна відводить війська з усієї підконтрольної території, області: Donetsk, UA-09, "
          "винятків: 2; територія переходить під російський контроль");
    Provision other = to_depths(Side::a, {Metres(1609.344)});
    std::get<ToDepth>(other.scope).reference_line = GeoPolyline(2);
    CHECK(text(other).find("1.609\u00a0km from a reference line") != std::string::npos);
}
