#include "io/files/plain_text.h"

#include "support/catch.h"

using namespace delimit::io;

TEST_CASE("a text of nothing but signs is empty once it is plain") {
    CHECK(plain("").empty());
    CHECK(plain(" -- ’ , ").empty());
}

TEST_CASE("case, apostrophes and signs between words make no difference") {
    CHECK(plain("Donets'k  OBLAST") == "donetsk oblast");
    CHECK(plain("ДОНЕЦЬКА-область") == "донецька область");
    CHECK(plain("Кам’янець") == plain("Кам'янець"));
    CHECK(plain(" (a)_b ") == "a b");
}

TEST_CASE("words are held where they begin a word, and end one if a space says so") {
    CHECK(holds_words("russian occupied", "occupied"));
    CHECK(holds_words("occupied", "occup"));
    CHECK_FALSE(holds_words("unoccupied", "occupied"));
    CHECK_FALSE(holds_words("", "occupied"));
    CHECK(holds_words("the line of", "line "));
    CHECK(holds_words("front line", "line "));
    CHECK_FALSE(holds_words("linear", "line "));
}

TEST_CASE("a number fills the whole text, with a point") {
    double value = 7;
    for (const char* none : {"", "a", "1 2", "12km", "1,5"}) {
        INFO(none);
        CHECK_FALSE(parse_number(none, value));
    }
    CHECK(parse_number("-12.5", value));
    CHECK(value == -12.5);
}
