#include "geo/overlay/outlines.h"

#include "support/catch.h"

#include <array>
#include <set>

using namespace delimit;

namespace {

const MapBox everywhere{-1e9, -1e9, 1e9, 1e9};

Region square(double x, double y, double size) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {{{{at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)}, {}}}};
}

Outlines outlines_of(const std::vector<Region>& regions, bool reversed = false) {
    Outlines made;
    for (const Region& region : regions)
        made.add(region, reversed, everywhere);
    made.arrange();
    return made;
}

} // namespace

TEST_CASE("nothing has neither edges nor crossings, and winds around no point") {
    const Outlines none = outlines_of({{}, {}});
    CHECK(none.edges().empty());
    CHECK(none.crossings()->empty());
    CHECK(none.winding(MapPoint(), 7) == 0);
}

TEST_CASE("outlines that cross do so twice, once to either side") {
    const Outlines outlines = outlines_of({square(0, 0, 10), square(5, 5, 10)});
    const auto found = outlines.crossings();
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    std::set<bool> sides; // on which the first square's outline is left by the second's
    for (const Crossing& crossing : *found) {
        CHECK((crossing.at == MapPoint::metres(10, 5) || crossing.at == MapPoint::metres(5, 10)));
        CHECK(crossing.along == std::array{0.5, 0.5});
        const std::uint32_t ring = outlines.edges()[crossing.edges[0]].ring;
        sides.insert(crossing.to_the_left == (outlines.rings()[ring].region == 0));
    }
    CHECK(sides.size() == 2);
}

TEST_CASE("crossings of what touches, overlaps or crosses itself cannot be told") {
    CHECK_FALSE(outlines_of({square(0, 0, 10), square(10, 0, 10)}).crossings());
    CHECK_FALSE(outlines_of({square(0, 0, 10), square(10, 10, 10)}).crossings());
    Region bow = square(3, 3, 10);
    std::swap(bow.polygons[0].outer[1], bow.polygons[0].outer[2]);
    CHECK_FALSE(outlines_of({square(0, 0, 10), bow}).crossings());
}

TEST_CASE("outlines wind around what is inside, the other way where they are reversed") {
    const std::vector<Region> two{square(0, 0, 10), square(2, 2, 10)};
    const MapPoint in_both = MapPoint::metres(5, 4), in_one = MapPoint::metres(1, 1);
    CHECK(outlines_of(two).winding(in_both, 7) == 2);
    CHECK(outlines_of(two).winding(in_both, 0) == 1);
    CHECK(outlines_of(two).winding(in_one, 0) == 0);
    CHECK(outlines_of(two, true).winding(in_both, 7) == -2);
    CHECK_FALSE(outlines_of(two).winding(MapPoint::metres(0, 5), 7)); // on an edge
}

TEST_CASE("edges that nothing can meet or see from the west are left out") {
    Outlines made;
    made.add(square(0, 0, 10), false, {100, 0, 200, 10});
    CHECK(made.edges().empty());
    made.add(square(0, 0, 10), false, {-5, 0, -1, 4});
    CHECK(made.edges().size() == 3); // not the northern one
}
