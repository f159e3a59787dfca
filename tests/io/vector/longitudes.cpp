#include "io/vector/longitudes.h"

#include "support/catch.h"

using namespace delimit;

namespace {

GeoPolyline points(const std::vector<std::pair<double, double>>& degrees) {
    GeoPolyline out;
    for (const auto& [longitude, latitude] : degrees)
        out.push_back(GeoPoint::degrees(longitude, latitude));
    return out;
}

OGREnvelope box_of(const OGRGeometry& shape) {
    OGREnvelope box;
    shape.getEnvelope(&box);
    return box;
}

} // namespace

TEST_CASE("a shape far from 180° is written as it is, an empty one as empty") {
    CHECK(io::to_ogr(GeoRegion{})->IsEmpty());
    CHECK(io::to_ogr(GeoPolyline{}).empty());
    const auto square = io::to_ogr(
        GeoRegion{{{points({{10, 0}, {11, 0}, {11, 1}, {10, 1}, {10, 0}}),
                    {points({{10.4, 0.4}, {10.4, 0.6}, {10.6, 0.6}, {10.6, 0.4}, {10.4, 0.4}})}}}});
    CHECK(square->getNumGeometries() == 1);
    CHECK(square->get_Area() == Approx(0.96));
    REQUIRE(io::to_ogr(points({{10, 0}, {11, 0}})).size() == 1);
}

TEST_CASE("points on 180° have the sign of the part that they belong to") {
    for (const double edge : {180.0, -180.0}) {
        const auto east = io::to_ogr(
            GeoRegion{{{points({{edge, 0}, {-179, 0}, {-179, 1}, {-edge, 1}, {edge, 0}}), {}}}});
        CHECK(east->get_Area() == Approx(1));
        CHECK(box_of(*east).MinX == -180);
        CHECK(box_of(*east).MaxX == -179);
        const auto west = io::to_ogr(
            GeoRegion{{{points({{179, 0}, {edge, 0}, {-edge, 1}, {179, 1}, {179, 0}}), {}}}});
        CHECK(west->get_Area() == Approx(1));
        CHECK(box_of(*west).MinX == 179);
        CHECK(box_of(*west).MaxX == 180);
    }
}

TEST_CASE("what lies across 180° is cut there, holes and lines too") {
    const auto across = io::to_ogr(
        GeoRegion{{{points({{179, 0}, {-178, 0}, {-178, 3}, {179, 3}, {179, 0}}),
                    {points({{179.5, 1}, {179.5, 2}, {-179.5, 2}, {-179.5, 1}, {179.5, 1}})}}}});
    REQUIRE(across->getNumGeometries() == 2);
    CHECK(across->get_Area() == Approx(8));
    for (const OGRPolygon* part : *across)
        CHECK(box_of(*part).MaxX - box_of(*part).MinX < 2.1);
    const auto line = io::to_ogr(points({{179, 0}, {-179, 2}, {-178, 2}, {179.5, 3}}));
    REQUIRE(line.size() == 3);
    CHECK(line[0]->getX(1) == 180);
    CHECK(line[0]->getY(1) == Approx(1));
    CHECK(line[1]->getX(0) == -180);
    CHECK(line[1]->getNumPoints() == 4);
    CHECK(line[2]->getX(1) == 179.5);
}
