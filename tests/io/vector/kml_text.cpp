#include "io/vector/kml_text.h"

#include "support/catch.h"

using namespace delimit;

namespace {

/// "x y; x y" of a text; "none" if it has another form.
std::string read(std::string_view text) {
    const auto positions = io::kml_positions(text);
    if (!positions)
        return "none";
    std::string out;
    for (const io::RawPoint& at : *positions)
        out +=
            (out.empty() ? "" : "; ") + std::to_string(int(at.x)) + " " + std::to_string(int(at.y));
    return out;
}

} // namespace

TEST_CASE("empty text has no positions, and text of another form is none") {
    CHECK(read("").empty());
    CHECK(read(" \n\t ").empty());
    for (const char* other : {"37", "37,", "37 48", "a,b", "37,48;38,48"}) {
        INFO(other);
        CHECK(read(other) == "none");
    }
}

TEST_CASE("positions are parted by spaces, and numbers by commas with spaces around them") {
    CHECK(read("37,48 38,49") == "37 48; 38 49");
    CHECK(read("  37,48,120\n38,49,0 ") == "37 48; 38 49");
    CHECK(read("37 , 48 38, 49") == "37 48; 38 49");
    CHECK(read("+37,-48") == "37 -48");
    CHECK(read("37,48,0, 38,48,0") == "37 48; 38 48");
}

TEST_CASE("white space around a text is cut off, that within it stays") {
    CHECK(io::trimmed_kml(" \r\n a b\t").size() == 3);
    CHECK(io::trimmed_kml(" ").empty());
}
