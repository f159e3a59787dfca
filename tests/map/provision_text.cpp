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

TEST_CASE("a depth is told as it was chosen") {
    CHECK(depth_number(Metres(0), Language::english) == "0");
    CHECK(depth_number(kilometres(12.5), Language::english) == "12.5");
    CHECK(depth_number(kilometres(12.5), Language::ukrainian) == "12,5");
    CHECK(depth_number(Metres(750), Language::english) == "0.75");
    CHECK(chosen_depth_text(kilometres(40), Language::english) == "40\u00a0km");
}

TEST_CASE("a withdrawal and the control after it are named by the party's adjective") {
    Party party = two()[Side::b];
    CHECK(withdrawal_text(party, Language::english) == "Russian withdrawal");
    CHECK(withdrawal_text(party, Language::ukrainian) == "Відведення російських військ");
    CHECK(no_withdrawal_text(party, Language::english) == "No Russian withdrawal");
    CHECK(no_withdrawal_text(party, Language::ukrainian) == "Росія не відводить військ");
    CHECK(control_text(party, Language::english) == "Russian control");
    CHECK(control_text(party, Language::ukrainian) == "російський контроль");
    party.adjective.uk = "синій";
    CHECK(withdrawal_text(party, Language::ukrainian) == "Відведення синіх військ");
}

TEST_CASE("without an adjective, or with one in another form, a withdrawal names the party") {
    Party party = two()[Side::b];
    party.adjective = {"", "російська"};
    CHECK(withdrawal_text(party, Language::english) == "Withdrawal by Russia");
    CHECK(withdrawal_text(party, Language::ukrainian) == "Відведення військ: Росія");
    CHECK(no_withdrawal_text(party, Language::english) == "No withdrawal by Russia");
    CHECK(control_text(party, Language::english) == "control by Russia");
    CHECK(control_text(party, Language::ukrainian) == "контроль сторони «Росія»");
}

TEST_CASE("miles take the plural form of their number, and a fraction the genitive singular") {
    CHECK(miles_unit(5.5, 1, Language::english) == "mi");
    CHECK(miles_unit(5.5, 1, Language::ukrainian) == "милі");
    CHECK(miles_unit(1, 0, Language::ukrainian) == "миля");
    CHECK(miles_unit(22, 0, Language::ukrainian) == "милі");
    CHECK(miles_unit(11, 0, Language::ukrainian) == "миль");
    CHECK(miles_unit(5, 0, Language::ukrainian) == "миль");
}
