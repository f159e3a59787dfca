#include "delimit/geo/validity.h"

#include "delimit/geo/geodesic.h"
#include "support/study_area.h"

using namespace delimit;
using namespace delimit::test;

namespace {

GeoRegion rectangle(double west, double east) {
    return {{{ring({{west, 48}, {east, 48}, {east, 49}, {west, 49}}), {}}}};
}

} // namespace

TEST_CASE("nothing, and what is valid, comes back as it is") {
    Workbench bench;
    for (const GeoRegion& region : {GeoRegion{}, rectangle(37, 38)}) {
        const auto same = repair(bench, region);
        REQUIRE(same);
        CHECK_FALSE(same->changed);
        CHECK(same->region == region);
        CHECK(same->moved == SquareMetres(0));
    }
}

TEST_CASE("a ring that crosses itself becomes two, and tells where and how much that is") {
    Workbench bench;
    const auto bow = repair(bench, {{{ring({{37, 48}, {38, 49}, {38, 48}, {37, 49}}), {}}}});
    REQUIRE(bow);
    CHECK(bow->changed);
    CHECK(bow->region.polygons.size() == 2);
    CHECK(bow->problem.en == "Self-intersection at 37.5 48.5");
    CHECK(bow->moved.count() == Approx(geodesic_area(bow->region).count()).epsilon(0.01));
}

TEST_CASE("polygons that overlap are united, and a hole outside its polygon is dropped") {
    Workbench bench;
    GeoRegion overlapping = rectangle(37, 38.5);
    overlapping.polygons.push_back(rectangle(38, 39).polygons[0]);
    const auto united = repair(bench, overlapping);
    REQUIRE(united);
    REQUIRE(united->region.polygons.size() == 1);
    CHECK(geodesic_area(united->region).count() ==
          Approx(geodesic_area(rectangle(37, 39)).count()).epsilon(1e-3));
    GeoRegion pierced = rectangle(37, 38);
    pierced.polygons[0].holes.push_back(ring({{40, 48}, {40, 49}, {41, 49}, {41, 48}}));
    const auto whole = repair(bench, pierced);
    REQUIRE(whole);
    CHECK(whole->changed);
    CHECK(whole->region.polygons[0].holes.empty());
}

TEST_CASE("the share that is covered is none of what lies apart and all of what is the same") {
    Workbench bench;
    CHECK(*share_covered(bench, rectangle(37, 38), rectangle(39, 40)) == 0);
    CHECK(*share_covered(bench, rectangle(37, 38), rectangle(37, 38)) == Approx(1));
    CHECK(*share_covered(bench, rectangle(37, 38), rectangle(37.75, 40)) == Approx(0.25));
    CHECK(*share_covered(bench, rectangle(37.75, 40), rectangle(37, 38)) == Approx(1 / 9.));
}

TEST_CASE("rings that cross more often than is allowed are refused instead of untangled") {
    Workbench bench;
    GeoRegion scribble{{{{}, {}}}};
    for (int i = 0; i < 60; ++i) // a zigzag, and another across it
        scribble.polygons[0].outer.push_back(GeoPoint::degrees(36 + 0.01 * i, i % 2 ? 48 : 49));
    for (int i = 0; i < 60; ++i)
        scribble.polygons[0].outer.push_back(GeoPoint::degrees(i % 2 ? 36 : 36.6, 48.2 + 0.01 * i));
    scribble.polygons[0].outer.push_back(scribble.polygons[0].outer.front());
    const auto untangled = repair(bench, scribble, 10'000);
    REQUIRE(untangled);
    CHECK(untangled->crossings > 3'000);
    const auto refused = repair(bench, scribble, 3'000);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::too_large);
}
