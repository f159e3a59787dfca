#include "delimit/base/clean_text.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("nothing is clean, and so are names in any script") {
    for (const char* text : {"", "Donetsk", "Донецька область", "Дніпро\nі Дон", "a\tb", "é€😀",
                             "\xE2\x80\x8D"}) { // a joiner, which scripts of India need
        CHECK(is_clean(text));
        CHECK(clean_text(text) == text);
        CHECK(well_formed_xml(text) == text);
    }
}

TEST_CASE("what cannot be seen or turns the direction of writing is removed") {
    CHECK(clean_text("a\x1B[31mred\x07\x08") == "a[31mred");
    CHECK(clean_text(std::string_view("a\0b", 3)) == "ab");
    CHECK(clean_text("a\xC2\x9B"
                     "31m\x7F") == "a31m"); // a control character of eight bits
    CHECK(clean_text("\xE2\x80\xAE"
                     "dekat\xE2\x80\xAC") == "dekat");
    CHECK(clean_text("\xE2\x81\xA6x\xE2\x81\xA9\xE2\x80\x8B\xEF\xBB\xBF") == "x");
    CHECK(clean_text("\xF3\xA0\x81\xA1\xEF\xBF\xBE") == "");
    for (const char* text : {"\x1B", "\xE2\x80\xAE", "\x7F", "\r"})
        CHECK_FALSE(is_clean(text));
}

TEST_CASE("line ends of other systems are line feeds, and of one line spaces") {
    CHECK(clean_text("a\r\nb\rc\xE2\x80\xA8"
                     "d") == "a\nb\nc\nd");
    CHECK(one_line("a\r\nb\tc") == "a b c");
}

TEST_CASE("bytes that are not UTF-8 are shown as such") {
    const std::string mark = "\xEF\xBF\xBD";
    CHECK(clean_text("caf\xE9") == "caf" + mark);
    CHECK(clean_text("\xC0\xAF") == mark + mark);            // longer than needed
    CHECK(clean_text("\xED\xA0\x80") == mark + mark + mark); // half of a pair
    CHECK(clean_text("\xF4\x90\x80\x80").find(mark) == 0);
    CHECK(clean_text("\xE2\x82") == mark + mark);
    CHECK_FALSE(is_clean("\xFF"));
}

TEST_CASE("a text is cut between characters") {
    CHECK(shortened("short", 5) == "short");
    CHECK(shortened("longer", 5) == "lo…");
    CHECK(shortened("їїїї", 6) == "ї…");
    CHECK(shortened("abc", 2) == "…");
}

TEST_CASE("XML has none of the characters that it does not allow") {
    CHECK(well_formed_xml("<a>\x01\x0B\x1B</a>\xEF\xBF\xBE\xEF\xBF\xBF\r\n") == "<a></a>\r\n");
    CHECK(well_formed_xml("\xE2\x80\xAE") == "\xE2\x80\xAE"); // allowed, if not wanted
    CHECK(well_formed_xml("\xFF") == "\xEF\xBF\xBD");
}
