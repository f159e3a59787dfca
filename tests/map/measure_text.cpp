#include "delimit/map/terms.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Parties two() {
    Parties parties;
    parties.of[0].name = {"Ukraine", "Україна"};
    parties.of[1].name = {"Russia", "Росія"};
    return parties;
}

std::string text(const Measure& measure, Language language = Language::english) {
    return measure_text(
        measure, two(), [](const std::string& iso) { return iso == "UA-14" ? "Donetsk" : iso; },
        language);
}

Measure to_depths(Side party, std::vector<Metres> tiers) {
    return {party, ToDepth{std::move(tiers), {}}, {}, {}, Regime::demilitarized};
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
    Measure leaves{Side::a, FromAllItHolds{}, {"UA-14"}, {}, Regime::transferred};
    CHECK(text(leaves) == "Ukraine leaves all it holds in Donetsk; it passes to Russia");
    leaves.oblasts.push_back("UA-09");
    leaves.excluded.resize(2);
    CHECK(text(leaves) ==
          "Ukraine leaves all it holds, in Donetsk, UA-09, except 2 areas; it passes to Russia");
    CHECK(text(leaves, Language::ukrainian) ==
          "Україна залишає все, що утримує, області: Donetsk, UA-09, крім виключених ділянок (2); "
          "переходить: Росія");
    Measure other = to_depths(Side::a, {Metres(1609.344)});
    std::get<ToDepth>(other.extent).reference_line = GeoPolyline(2);
    CHECK(text(other).find("1.609\u00a0km from a reference line") != std::string::npos);
}

TEST_CASE("a depth is told as it was chosen") {
    CHECK(depth_number(Metres(0), Language::english) == "0");
    CHECK(depth_number(kilometres(12.5), Language::english) == "12.5");
    CHECK(depth_number(kilometres(12.5), Language::ukrainian) == "12,5");
    CHECK(depth_number(Metres(750), Language::english) == "0.75");
    CHECK(chosen_depth_text(kilometres(40), Language::english) == "40\u00a0km");
}
