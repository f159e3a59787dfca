#include "map/text_block.h"

#include "support/catch.h"
#include "support/half_measurer.h"

using namespace delimit;
using delimit::test::HalfMeasurer;

namespace {

TextStyle style_of(double size) {
    TextStyle style;
    style.size = size;
    return style;
}

} // namespace

TEST_CASE("no text has no lines, and is as large as it was") {
    CHECK(wrapped(HalfMeasurer(), "", style_of(10), 50).lines.empty());
    CHECK(share_for(HalfMeasurer(), {}, style_of(10), 50, 1, 0.7) == 1);
    CHECK(share_for(HalfMeasurer(), {""}, style_of(10), 50, 1, 0.7) == 1);
}

TEST_CASE("a text shrinks to its lines, not below what is legible, and then takes more") {
    const TextBlock fits = fitted(HalfMeasurer(), "ten letter", style_of(10), 50, 1, 0.7);
    CHECK(fits.style.size == 10);
    const TextBlock smaller = fitted(HalfMeasurer(), "twelve lette", style_of(10), 50, 1, 0.7);
    CHECK(smaller.lines.size() == 1);
    CHECK(smaller.style.size < 10);
    CHECK(smaller.style.size >= 7);
    const TextBlock more =
        fitted(HalfMeasurer(), "much too long for one line", style_of(10), 50, 1, 0.7);
    CHECK(more.lines.size() > 1);
    CHECK(more.style.size == Approx(7));
}

TEST_CASE("texts side by side are all as small as the longest needs") {
    const double share =
        share_for(HalfMeasurer(), {"one", "twelve lette"}, style_of(10), 50, 1, 0.7);
    CHECK(share ==
          Approx(fitted(HalfMeasurer(), "twelve lette", style_of(10), 50, 1, 0.7).style.size / 10));
    CHECK(share_for(HalfMeasurer(), {"one", "much too long for one line"}, style_of(10), 50, 1,
                    0.7) == 0.7);
}

TEST_CASE("a number is not parted from its unit") {
    const TextBlock block = wrapped(HalfMeasurer(), "leaves 10 km", style_of(10), 50);
    REQUIRE(block.lines.size() == 2);
    CHECK(block.lines[1] == "10 km");
}
