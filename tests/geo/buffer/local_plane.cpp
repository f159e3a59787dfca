#include "geo/buffer/local_plane.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/planar.h"
#include "support/catch.h"

using namespace delimit;

namespace {

const Projector& projector() {
    static const Projector made(Projection{GeoPoint::degrees(31, 48.5)});
    return made;
}

} // namespace

TEST_CASE("a local plane has its centre at the origin, where a circle without radius is a point") {
    const MapPoint centre = projector().forward(GeoPoint::degrees(37.8, 48.1));
    const LocalPlane plane(projector(), centre);
    CHECK(distance(plane.to_local(centre), MapPoint()) < 1e-9);
    CHECK(distance(plane.to_map(MapPoint()), centre) < 1e-9);
    CHECK(plane.radius(Metres(0)) == 0);
}

TEST_CASE("what goes to a local plane comes back to where it was") {
    const LocalPlane plane(projector(), projector().forward(GeoPoint::degrees(37.8, 48.1)));
    for (const double x : {-4e5, 0.0, 5e5})
        for (const double y : {-3e5, 10.0, 2e5}) {
            const MapPoint p = MapPoint::metres(x, y);
            CHECK(distance(plane.to_map(plane.to_local(p)), p) < 1e-6);
        }
}

TEST_CASE("a geodesic circle is a circle of the local plane, far from the projection's centre") {
    const GeoPoint middle = GeoPoint::degrees(39.5, 46.2);
    const LocalPlane plane(projector(), projector().forward(middle));
    for (const double km : {1.0, 40.0, 140.0})
        for (int azimuth = 0; azimuth < 360; azimuth += 20) {
            INFO(km << " km at " << azimuth);
            const GeoPoint at = geodesic_direct(middle, azimuth, kilometres(km));
            CHECK(distance(plane.to_local(projector().forward(at)), MapPoint()) ==
                  Approx(plane.radius(kilometres(km))).margin(0.4 + 2e-6 * km * 1000));
        }
    // The map itself does not keep that distance there.
    const GeoPoint north = geodesic_direct(middle, 0, kilometres(40));
    CHECK(distance(projector().forward(north), projector().forward(middle)) > 40'100);
}
