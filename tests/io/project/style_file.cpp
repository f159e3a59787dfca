#include "delimit/io/project/style_file.h"
#include "support/catch.h"

using namespace delimit;

TEST_CASE("an empty style is a style without roles") {
    const auto style = parse_style("{}", "s.json");
    REQUIRE(style);
    CHECK(style->fills.empty());
}

TEST_CASE("a style that is not JSON is refused with the name of the file") {
    const auto style = parse_style("{\"fills\":", "s.json");
    REQUIRE_FALSE(style);
    CHECK(style.error().code == ErrorCode::bad_format);
    CHECK(style.error().location.file == "s.json");
}

TEST_CASE("a wrong value in a style is named by its place") {
    const auto wrong = [](const char* json) {
        const auto style = parse_style(json, "s.json");
        REQUIRE_FALSE(style);
        return style.error().location.field;
    };
    CHECK(wrong(R"({"fills": {"sea": {"colour": "blue"}}})") == "/fills/sea/colour");
    CHECK(wrong(R"({"fills": {"sea": {"hatch": "stars"}}})") == "/fills/sea/hatch");
    CHECK(wrong(R"({"fills": {"sea": {"hatch": "dots", "hatch_spacing": 0}}})") ==
          "/fills/sea/hatch_spacing");
    CHECK(wrong(R"({"strokes": {"coast": {"dash": [1, "x"]}}})") == "/strokes/coast/dash/1");
    CHECK(wrong(R"({"texts": {"river": {"size": -1}}})") == "/texts/river/size");
    CHECK(wrong(R"({"texts": 3})") == "/texts");
}

TEST_CASE("the built-in style has the roles the map is drawn with") {
    const Style& style = default_style();
    CHECK_FALSE(style.fonts.empty());
    for (const char* role : {"sea", "land", "theatre", "control", "zone/demilitarized"})
        CHECK(style.fills.count(role) == 1);
    for (const char* role : {"line-of-contact", "line-of-contact-casing", "state-border"})
        CHECK(style.strokes.count(role) == 1);
    for (const char* role : {"oblast", "country", "place/1", "place/5", "legend"})
        CHECK(style.texts.count(role) == 1);
}
