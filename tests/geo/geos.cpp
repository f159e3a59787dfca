// Conversion to GEOS and back.
#include "geo/geos.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Polyline square(double x, double y, double size) {
    return {MapPoint::metres(x, y), MapPoint::metres(x + size, y),
            MapPoint::metres(x + size, y + size), MapPoint::metres(x, y + size),
            MapPoint::metres(x, y)};
}

} // namespace

TEST_CASE("an empty region is an empty geometry, and comes back empty") {
    Workbench bench;
    const auto nothing = geos::region(bench, Region{});
    REQUIRE(nothing);
    CHECK(GEOSisEmpty_r(bench.state().geos, nothing.get()) == 1);
    CHECK(geos::to_region<MapPoint>(bench, nothing.get()).empty());
}

TEST_CASE("a ring that is not closed makes no polygon, and the error carries what GEOS said") {
    Workbench bench;
    Polyline open = square(0, 0, 10);
    open.pop_back();
    CHECK_FALSE(geos::polygon(bench, Polygon{open, {}}));
    const Error error = geos::failure(bench, "a test");
    CHECK(error.code == ErrorCode::internal);
    CHECK_FALSE(bench.state().last_message.empty());
    CHECK(error.message.en.find("a test") != std::string::npos);
    CHECK(error.message.uk.find(bench.state().last_message) != std::string::npos);
}

TEST_CASE("regions come back from GEOS to the bit, holes and all") {
    Workbench bench;
    for (const Region& region :
         {Region{{{square(0, 0, 10), {square(2, 2, 3)}}}},
          Region{{{square(0, 0, 10), {square(2, 2, 3)}}, {square(20, 0.1, 1. / 3), {}}}}})
        CHECK(geos::to_region<MapPoint>(bench, geos::region(bench, region).get()) == region);
}

TEST_CASE("of a collection the polygons are taken, and lines passed over") {
    Workbench bench;
    std::vector<geos::Geometry> parts;
    const Polyline line{MapPoint::metres(0, 0), MapPoint::metres(5, 5)};
    parts.push_back(geos::line(bench, std::span<const MapPoint>(line)));
    parts.push_back(geos::polygon(bench, Polygon{square(0, 0, 10), {}}));
    CHECK(geos::points<MapPoint>(bench, parts[0].get()) == line);
    const auto both = geos::collect(bench, GEOS_GEOMETRYCOLLECTION, std::move(parts));
    CHECK(geos::to_region<MapPoint>(bench, both.get()) == Region{{{square(0, 0, 10), {}}}});
}
