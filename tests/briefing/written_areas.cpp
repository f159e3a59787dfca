#include "briefing/written_areas.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("texts without areas stay as they are") {
    for (const char* text :
         {"", "km²", "12 km", "15 December 2025", "1,234.5", "Ukraine 5 km wide"})
        CHECK(with_areas_rounded(text, 100, Language::english) == text);
}

TEST_CASE("areas finer than the step are rounded to it, others stay as they were written") {
    const auto rounded = [](const char* text, double step = 50) {
        return with_areas_rounded(text, step, Language::english);
    };
    CHECK(rounded("leaves 5,983.27 km².") == "leaves 6,000 km².");
    CHECK(rounded("leaves 5983.27 sq km") == "leaves 6,000 sq km");
    CHECK(rounded("leaves 5,950 km²") == "leaves 5,950 km²");
    CHECK(rounded("leaves 5 950 km²") == "leaves 5 950 km²");
    CHECK(rounded("from 1,012 km² to 2,049 km²") == "from 1,000 km² to 2,050 km²");
    CHECK(rounded("437 km²", 1) == "437 km²");
    CHECK(with_areas_rounded("5 983,27 км²", 10, Language::ukrainian) == "5\u00a0980 км²");
    CHECK(with_areas_rounded("12,4 км²", 1, Language::ukrainian) == "12 км²");
}
