#include "delimit/geo/point.h"

#include "delimit/geo/shapes.h"
#include "support/catch.h"

#include <cmath>
#include <type_traits>

using namespace delimit;

static_assert(!std::is_convertible_v<GeoPoint, MapPoint>);
static_assert(!std::is_convertible_v<MapPoint, GeoPoint>);

TEST_CASE("a point on Earth has a longitude and a latitude that exist") {
    CHECK(GeoPoint::from_degrees(180, -90));
    CHECK(GeoPoint::from_degrees(-180, 90));
    CHECK_FALSE(GeoPoint::from_degrees(180.001, 0));
    CHECK_FALSE(GeoPoint::from_degrees(0, 90.001));
    CHECK_FALSE(GeoPoint::from_degrees(NAN, 0));
    CHECK_FALSE(GeoPoint::from_degrees(0, NAN));
    CHECK_FALSE(GeoPoint::from_degrees(INFINITY, 0));
}

TEST_CASE("a box is empty until it holds a point") {
    MapBox box;
    CHECK(box.empty());
    CHECK(box.width() == 0);
    CHECK(box.grown(10).empty());
    CHECK_FALSE(box.meets(box));
    box.add(MapPoint::metres(1, 2));
    CHECK_FALSE(box.empty());
    CHECK(box.contains(MapPoint::metres(1, 2)));
    CHECK(box.meets(box));
    CHECK(box.grown(1).width() == 2);
    MapBox beside;
    beside.add(MapPoint::metres(1, 3));
    CHECK_FALSE(box.meets(beside));
    box.add(beside);
    CHECK(box.meets(beside));
    CHECK(box.height() == 1);
}
