// Control and claims, by the project's own names of parties.
#include "io/layers/party_words.h"

#include "support/catch.h"

using namespace delimit;
using io::PartyText;

namespace {

Parties two(const char* a, const char* b) {
    Parties out;
    out.of[0].id = "first";
    out.of[0].name = a;
    out.of[1].id = "second";
    out.of[1].name = b;
    return out;
}

} // namespace

TEST_CASE("an empty text and one that names nobody say nothing") {
    const Parties parties = two("Northland", "Southland");
    for (const char* text : {"", "occupied", "Northumberland"}) {
        const PartyText words(text, parties);
        CHECK_FALSE(words.holder());
        CHECK_FALSE(words.subject());
        CHECK_FALSE(words.whole());
    }
}

TEST_CASE("whoever administers, holds or controls ground is told from who claims it") {
    const Parties parties = two("Northland", "Southland");
    for (const char* text :
         {"administered by Northland, claimed by Southland",
          "Admin. by Northland; claimed by Southland",
          "claimed by Southland, held by the Northland army", "Northland-held",
          "under the control of Northland", "under Northland control", "liberated by Northland",
          "formerly held by Southland, held by Northland", "occupied by the forces of Northland",
          "Northland control of terrain in Southland"}) {
        INFO(text);
        CHECK(PartyText(text, parties).holder() == Side::a);
    }
}

TEST_CASE("what is denied, only claimed or said of both parties names no holder") {
    const Parties parties = two("Northland", "Southland");
    for (const char* text :
         {"claimed by Northland", "not held by Northland", "formerly held by Northland",
          "held by Northland and occupied by Southland",
          "self-administered, claimed by Northland"}) {
        INFO(text);
        CHECK_FALSE(PartyText(text, parties).holder());
        CHECK_FALSE(PartyText(text, parties).subject());
    }
}

TEST_CASE("a text that says from whom an area was taken does not say who controls it") {
    const Parties parties = two("Northland", "Southland");
    CHECK_FALSE(PartyText("", parties).says_from_whom());
    CHECK_FALSE(PartyText("from the sea, Northland", parties).says_from_whom());
    CHECK(PartyText("captured from Northland", parties).says_from_whom());
    CHECK(PartyText("retaken from the forces of Southland", parties).says_from_whom());
}

TEST_CASE("a party's own name is no word of another conflict") {
    const Parties parties = two("Georgia", "Abkhazia");
    CHECK(PartyText("Abkhazia", parties).whole() == Side::b);
    CHECK(PartyText("Abkhazia", parties).other_words().empty());
    CHECK(PartyText("Abkhazian troops", parties).subject() == Side::b);
    CHECK(PartyText("Georgian-controlled", parties).holder() == Side::a);
}
