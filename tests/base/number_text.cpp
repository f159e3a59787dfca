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

TEST_CASE("numbers are written as the locale has them, in any language") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const auto text = [&](double value, int decimals, NumberFormat format) {
            return number_text(value, decimals, Locale(language, format));
        };
        CHECK(text(-1234567.25, 1, NumberFormat::comma_point) == "\u22121,234,567.3");
        CHECK(text(1234.5, 1, NumberFormat::space_comma) == "1\u00a0234,5");
        CHECK(text(1234.5, 1, NumberFormat::point_comma) == "1.234,5");
        CHECK(text(0, 0, NumberFormat::point_comma) == "0");
        CHECK(text(1234.5, 1, NumberFormat::of_language) == number_text(1234.5, 1, language));
    }
}

TEST_CASE("locales are the same that write the same") {
    CHECK(Locale(Language::ukrainian) == Language::ukrainian);
    CHECK_FALSE(Locale(Language::english) == Locale(Language::english, NumberFormat::point_comma));
}
