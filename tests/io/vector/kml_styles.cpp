#include "io/vector/kml_styles.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a colour of KML is blue, green, red, and anything else is none") {
    for (const char* none : {"", "red", "ff00ff", "gg000000", "ff0000ff0"}) {
        INFO(none);
        CHECK(io::kml_colour(none).empty());
    }
    CHECK(io::kml_colour("7f1427A5") == "#a52714");
}

TEST_CASE("a placemark without a style has no colours, and its own colours come first") {
    io::KmlStyles styles;
    CHECK(styles.of("", {}).fill.empty());
    styles.add("red", {"#ff0000", "#880000"});
    CHECK(styles.of("blue", {}).fill.empty());
    CHECK(styles.of("red", {}).stroke == "#880000");
    const io::KmlStyle mixed = styles.of("red", {"#00ff00", ""});
    CHECK(mixed.fill == "#00ff00");
    CHECK(mixed.stroke == "#880000");
}

TEST_CASE("a style map leads to its normal style, and a name of My Maps has the colour in it") {
    io::KmlStyles styles;
    styles.add("red", {"#ff0000", ""});
    styles.add_map("by day", "red");
    CHECK(styles.of("by day", {}).fill == "#ff0000");
    CHECK(styles.of("poly-A52714-1200-77", {}).fill == "#a52714");
    CHECK(styles.of("line-A52714-1200", {}).stroke == "#a52714");
    CHECK(styles.of("poly-A5271", {}).fill.empty());
    CHECK(styles.of("poly-colour", {}).fill.empty());
}
