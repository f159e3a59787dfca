#include "delimit/base/number_text.h"
#include "support/catch.h"

using namespace delimit;

TEST_CASE("numbers are grouped and pointed as the language does") {
    CHECK(number_text(0, 0, Language::english) == "0");
    CHECK(number_text(980, 0, Language::english) == "980");
    CHECK(number_text(5980, 0, Language::english) == "5,980");
    CHECK(number_text(5980, 0, Language::ukrainian) == "5\u00a0980");
    CHECK(number_text(1234567.25, 1, Language::english) == "1,234,567.3");
    CHECK(number_text(1234567.25, 1, Language::ukrainian) == "1\u00a0234\u00a0567,3");
}

TEST_CASE("negative numbers carry a minus sign, a rounded zero none") {
    CHECK(number_text(-1250, 0, Language::english) == "\u22121,250");
    CHECK(number_text(-0.2, 0, Language::english) == "0");
}

TEST_CASE("numbers are written as the user prefers, in any language") {
    for (Language language : {Language::english, Language::ukrainian}) {
        set_number_format(NumberFormat::comma_point);
        CHECK(number_text(-1234567.25, 1, language) == "\u22121,234,567.3");
        set_number_format(NumberFormat::space_comma);
        CHECK(number_text(1234.5, 1, language) == "1\u00a0234,5");
        set_number_format(NumberFormat::point_comma);
        CHECK(number_text(1234.5, 1, language) == "1.234,5");
        CHECK(number_text(0, 0, language) == "0");
    }
    set_number_format(NumberFormat::of_language);
    CHECK(number_text(1234.5, 1, Language::english) == "1,234.5");
    CHECK(number_text(1234.5, 1, Language::ukrainian) == "1\u00a0234,5");
}
