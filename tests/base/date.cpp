#include "delimit/base/date.h"
#include "support/catch.h"

using namespace delimit;

TEST_CASE("a date is read in both ISO forms and no other") {
    using namespace std::chrono_literals;
    CHECK(parse_date("2025-12-15") == Date(2025y / 12 / 15));
    CHECK(parse_date("20251215") == Date(2025y / 12 / 15));
    CHECK_FALSE(parse_date(""));
    CHECK_FALSE(parse_date("2025-02-29"));
    CHECK_FALSE(parse_date("15.12.2025"));
    CHECK_FALSE(parse_date("2025-12-15T00:00"));
}

TEST_CASE("a date is found inside a file name") {
    using namespace std::chrono_literals;
    CHECK(find_date("deepstatemap_data_20251215") == Date(2025y / 12 / 15));
    CHECK(find_date("line-of-contact-2025-12-15") == Date(2025y / 12 / 15));
    CHECK(find_date("1754077960") == Date(2025y / 8 / 1));
    CHECK_FALSE(find_date("oblasts"));
    CHECK_FALSE(find_date("map 123456789012"));
}

TEST_CASE("a date is written in both languages") {
    using namespace std::chrono_literals;
    CHECK(iso_text(2025y / 12 / 5) == "2025-12-05");
    CHECK(long_text(2025y / 12 / 15, Language::english) == "15 December 2025");
    CHECK(long_text(2025y / 12 / 15, Language::ukrainian) == "15 грудня 2025 р.");
}
