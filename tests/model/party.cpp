#include "delimit/model/party.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;

TEST_CASE("a colour is read in one form and written in it") {
    CHECK(Colour::parse("#1f6F8b") == Colour{0x1f, 0x6f, 0x8b});
    CHECK(Colour{1, 2, 255}.text() == "#0102ff");
    for (const char* wrong : {"", "1f6f8b", "#1f6f8", "#1f6f8b0", "#1f6f8g", "red"})
        CHECK_FALSE(Colour::parse(wrong));
}

TEST_CASE("a party is found by its id") {
    const Parties parties = test::ukraine_and_russia();
    CHECK(parties.find("ukraine") == Side::a);
    CHECK(parties.find("russia") == Side::b);
    CHECK_FALSE(parties.find(""));
    CHECK(parties[Side::b].name.en == "Russia");
    CHECK(other(Side::a) == Side::b);
    CHECK(other(Side::b) == Side::a);
}
