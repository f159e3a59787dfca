#include "analysis/depth_field_scale.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("the scale of a box without width is the projection's there") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const MapPoint p = MapPoint::metres(2e5, 1e5);
    const ScaleGrid scale(projector, {2e5, 1e5, 2e5, 1e5});
    CHECK(scale(p) == Approx(projector.scale(p)).epsilon(1e-12));
}

TEST_CASE("between its points the grid is the projection's scale to four in a million") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const MapBox box{-6e5, -4e5, 7e5, 5e5};
    const ScaleGrid scale(projector, box);
    for (double x = box.min_x; x <= box.max_x; x += 47'000)
        for (double y = box.min_y; y <= box.max_y; y += 41'000) {
            const MapPoint p = MapPoint::metres(x, y);
            CHECK(scale(p) == Approx(projector.scale(p)).epsilon(4e-6));
            CHECK(scale(p) <= scale.greatest());
        }
    CHECK(scale.greatest() > 1.004);
}
