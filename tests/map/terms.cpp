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

} // namespace

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
