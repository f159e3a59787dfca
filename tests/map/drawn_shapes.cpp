#include "delimit/map/drawn_shapes.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace delimit;

namespace {

std::vector<GeoPoint> box(double x, double y, double size) {
    const auto p = [](double a, double b) { return GeoPoint::degrees(a, b); };
    return {p(x, y), p(x + size, y), p(x + size, y + size), p(x, y + size)};
}

} // namespace

TEST_CASE("nothing drawn, or too little of it, says what is missing in the reader's language") {
    Workbench bench;
    CHECK_FALSE(region_of_rings(bench, {}, Language::english));
    CHECK_FALSE(region_of_rings(bench, {{GeoPoint::degrees(1, 1)}}, Language::english));
    CHECK_FALSE(drawn_lines({}, Language::english));
    const auto line = drawn_lines({{GeoPoint::degrees(1, 1)}}, Language::ukrainian);
    REQUIRE_FALSE(line);
    CHECK(line.error().message == "лінія має щонайменше дві точки");
}

TEST_CASE("an outline that crosses itself or another is refused, whichever way it was drawn") {
    Workbench bench;
    auto crossing = box(30, 48, 1);
    std::swap(crossing[1], crossing[2]);
    CHECK_FALSE(region_of_rings(bench, {crossing}, Language::english));
    CHECK_FALSE(region_of_rings(bench, {box(30, 48, 1), box(30.5, 48.5, 1)}, Language::english));
    auto reversed = box(30, 48, 1);
    std::reverse(reversed.begin(), reversed.end());
    CHECK(region_of_rings(bench, {reversed}, Language::english));
}

TEST_CASE("a ring within a ring is a hole, one within that an island, and back to rings") {
    Workbench bench;
    const std::vector<std::vector<GeoPoint>> rings{box(30.3, 48.3, 0.1), box(30, 48, 1),
                                                   box(30.2, 48.2, 0.5), box(35, 48, 1)};
    const auto region = region_of_rings(bench, rings, Language::english);
    REQUIRE(region);
    CHECK(region->polygons.size() == 3);
    const auto area = [](const std::vector<GeoPoint>& ring) {
        BasicRing<GeoPoint> closed = ring;
        closed.push_back(ring.front());
        return geodesic_area(GeoRegion{{{closed, {}}}}).count();
    };
    CHECK(geodesic_area(*region).count() ==
          Approx(area(rings[0]) + area(rings[1]) - area(rings[2]) + area(rings[3])));
    CHECK(drawn_rings(*region).size() == 4);
    CHECK(drawn_rings(*region).front().size() == 4);
}

TEST_CASE("rings drawn across 180 degrees are what they are anywhere else") {
    Workbench bench;
    const auto moved = [](std::vector<GeoPoint> ring, double by) {
        for (GeoPoint& p : ring)
            p = GeoPoint::degrees(std::remainder(p.longitude() + by, 360), p.latitude());
        return ring;
    };
    const std::vector<std::vector<GeoPoint>> rings{box(30.3, 48.3, 0.1), box(30, 48, 1),
                                                   box(30.2, 48.2, 0.5), box(32, 48, 1)};
    const auto plain = region_of_rings(bench, rings, Language::english);
    REQUIRE(plain);
    // 180° cuts all of them, the first alone, only the second, and none.
    for (const double by : {149.65, 149.95, 149.1, 148.2, 147.0}) {
        std::vector<std::vector<GeoPoint>> there;
        for (const auto& ring : rings)
            there.push_back(moved(ring, by));
        const auto region = region_of_rings(bench, there, Language::english);
        INFO(by);
        REQUIRE(region);
        REQUIRE(region->polygons.size() == plain->polygons.size());
        for (std::size_t i = 0; i < plain->polygons.size(); ++i)
            CHECK(region->polygons[i].holes.size() == plain->polygons[i].holes.size());
        // Edited again, it is drawn as it was.
        CHECK(drawn_rings(*region).size() == rings.size());
    }
    const std::vector<std::vector<GeoPoint>> overlapping{moved(box(30, 48, 1), 149.7),
                                                         moved(box(30.5, 48.5, 1), 149.7)};
    CHECK_FALSE(region_of_rings(bench, overlapping, Language::english));
}
