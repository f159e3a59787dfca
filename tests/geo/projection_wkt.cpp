#include "delimit/geo/projection_wkt.h"

#include "support/catch.h"

#include <ogr_spatialref.h>

using namespace delimit;

TEST_CASE("GDAL reads the well-known text as the same projection") {
    const Projection projection{GeoPoint::degrees(31.5, -48.5)};
    OGRSpatialReference system, degrees;
    REQUIRE(system.importFromWkt(projection_wkt(projection).c_str()) == OGRERR_NONE);
    REQUIRE(system.Validate() == OGRERR_NONE);
    REQUIRE(degrees.SetWellKnownGeogCS("WGS84") == OGRERR_NONE);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> to(
        OGRCreateCoordinateTransformation(&degrees, &system));
    REQUIRE(to);
    const Projector projector(projection);
    for (auto [longitude, latitude] : {std::pair(31.5, -48.5), {25.0, -44.0}, {40.0, -52.0}}) {
        double x = longitude, y = latitude;
        REQUIRE(to->Transform(1, &x, &y));
        const MapPoint ours = projector.forward(GeoPoint::degrees(longitude, latitude));
        CHECK(x == Approx(ours.x()).margin(0.001));
        CHECK(y == Approx(ours.y()).margin(0.001));
    }
}
