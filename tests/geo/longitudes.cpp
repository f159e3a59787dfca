#include "delimit/geo/longitudes.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"

#include <algorithm>
#include <utility>

using namespace delimit;

namespace {

using Degrees = std::vector<std::pair<double, double>>;

std::vector<GeoPoint> path(const Degrees& points) {
    std::vector<GeoPoint> out;
    for (const auto& [longitude, latitude] : points)
        out.push_back(GeoPoint::from_plane(longitude, latitude));
    return out;
}

GeoPolygon box(double west, double south, double east, double north) {
    return {path({{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}), {}};
}

GeoRegion cut(const GeoPolygon& polygon) {
    const auto flat = unrolled(polygon);
    INFO((flat ? std::string() : flat.error().text()));
    REQUIRE(flat);
    Workbench bench;
    auto out = cut_at_180(bench, GeoRegion{{flat->shape}});
    REQUIRE(out);
    for (const GeoPolygon& part : out->polygons) {
        CHECK_FALSE(leaves_180(part.outer));
        for (const auto& hole : part.holes)
            CHECK_FALSE(leaves_180(hole));
    }
    return *std::move(out);
}

/// Points on the edges, which are straight in longitude and latitude.
std::vector<GeoPoint> dense(const std::vector<GeoPoint>& ring) {
    std::vector<GeoPoint> out;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        for (int k = 1; i > 0 && k < 400; ++k)
            out.push_back(GeoPoint::from_plane(
                ring[i - 1].x() + k / 400.0 * (ring[i].x() - ring[i - 1].x()),
                ring[i - 1].y() + k / 400.0 * (ring[i].y() - ring[i - 1].y())));
        out.push_back(ring[i]);
    }
    return out;
}

double km2(GeoRegion region) {
    for (GeoPolygon& polygon : region.polygons) {
        polygon.outer = dense(polygon.outer);
        for (auto& hole : polygon.holes)
            hole = dense(hole);
    }
    return in_km2(geodesic_area(region));
}

/// The same with its ring reversed and begun anywhere: it means the same.
std::vector<GeoPolygon> spellings(const GeoPolygon& polygon) {
    std::vector<GeoPolygon> out;
    for (std::size_t begin = 0; begin + 1 < polygon.outer.size(); ++begin)
        for (const bool reversed : {false, true}) {
            GeoPolygon one = polygon;
            one.outer.pop_back();
            std::rotate(one.outer.begin(), one.outer.begin() + std::ptrdiff_t(begin),
                        one.outer.end());
            if (reversed)
                std::reverse(one.outer.begin(), one.outer.end());
            one.outer.push_back(one.outer.front());
            out.push_back(std::move(one));
        }
    return out;
}

} // namespace

TEST_CASE("nothing, points on 180° and shapes away from it stay as they are") {
    CHECK_FALSE(leaves_180({}));
    CHECK(cut_at_180(GeoPolyline{}).empty());
    CHECK_FALSE(leaves_180(box(30, 48, 32, 49).outer));
    CHECK_FALSE(leaves_180(box(178, 48, 180, 49).outer));
    CHECK_FALSE(leaves_180(box(0, 48, 180, 49).outer));
    CHECK(cut(box(30, 48, 32, 49)) == GeoRegion{{box(30, 48, 32, 49)}});
    CHECK(cut(box(178, 48, 180, 49)) == GeoRegion{{box(178, 48, 180, 49)}});
}

TEST_CASE("longitudes of points go round a circle, and end at a full turn") {
    CHECK(point_on_circle(180, 5) == GeoPoint::degrees(180, 5));
    CHECK(point_on_circle(-180, 5) == GeoPoint::degrees(-180, 5));
    CHECK(point_on_circle(181, 5) == GeoPoint::degrees(-179, 5));
    CHECK(point_on_circle(-182, 5) == GeoPoint::degrees(178, 5));
    CHECK(point_on_circle(360, 5) == GeoPoint::degrees(0, 5));
    CHECK_FALSE(point_on_circle(361, 5));
    CHECK_FALSE(point_on_circle(10, 91));
}

TEST_CASE("every way of writing a polygon across 180° gives the parts on its two sides") {
    const double truth = km2(cut(box(30, 48, 33, 49)));
    for (const auto& [west, east] : {std::pair(178.0, -179.0), std::pair(178.0, 181.0),
                                     std::pair(-182.0, -179.0), std::pair(-182.0, 181.0)})
        for (const GeoPolygon& one : spellings(box(west, 48, east, 49))) {
            INFO(west << " to " << east);
            const GeoRegion parts = cut(one);
            REQUIRE(parts.polygons.size() == 2);
            CHECK(km2(parts) == Approx(truth).epsilon(1e-9));
        }
}

TEST_CASE("a ring that touches 180° with either sign is not across it") {
    for (const double edge : {180.0, -180.0}) {
        for (const GeoPolygon& one :
             spellings({path({{edge, 0}, {-179, 0}, {-179, 1}, {-edge, 1}, {edge, 0}}), {}})) {
            const GeoRegion east = cut(one);
            REQUIRE(east.polygons.size() == 1);
            CHECK(box_of<GeoPoint>(east).min_x == -180);
            CHECK(box_of<GeoPoint>(east).max_x == -179);
        }
    }
    // Both spellings of the pass, one after the other, at one latitude.
    const GeoRegion both = cut({path({{179, 0},
                                      {180, 0},
                                      {-180, 0},
                                      {-179, 0},
                                      {-179, 1},
                                      {-180, 1},
                                      {180, 1},
                                      {179, 1},
                                      {179, 0}}),
                                {}});
    CHECK(both.polygons.size() == 2);
    CHECK(km2(both) == Approx(km2(GeoRegion{{box(30, 0, 32, 1)}})).epsilon(1e-9));
}

TEST_CASE("holes go with their ring, whatever turn they are written in") {
    const double truth = km2(GeoRegion{{box(10, 0, 14, 3)}}) - km2(GeoRegion{{box(11, 1, 13, 2)}});
    for (const auto& [west, east] :
         {std::pair(179.0, -179.0), std::pair(-181.0, -179.0), std::pair(179.0, 181.0)}) {
        GeoPolygon one = box(178, 0, -178, 3);
        one.holes.push_back(box(west, 1, east, 2).outer);
        CHECK(km2(cut(one)) == Approx(truth).epsilon(1e-6));
    }
}

TEST_CASE("a frame from -180° to 180° is the whole circle, not nothing") {
    const double half = 510'065'621.7 / 2; // km², of the Earth
    CHECK(km2(cut(box(-180, 0, 180, 90))) == Approx(half).epsilon(1e-3));
    CHECK(km2(cut(box(-180, 85, 180, 90))) ==
          Approx(2 * km2(GeoRegion{{box(0, 85, 180, 90)}})).epsilon(1e-3));
    for (const GeoPolygon& one : spellings(box(-180, 60, 180, 70))) {
        CHECK_FALSE(unrolled(one)->across);
        CHECK(km2(cut(one)) > 1e7);
    }
    CHECK(km2(cut({path({{-180, -90}, {180, -90}, {180, -80}, {0, -70}, {-180, -80}, {-180, -90}}),
                   {}})) > 1e6);
}

TEST_CASE("a frame of almost the whole circle is said to be taken the short way, unless its holes "
          "tell") {
    GeoPolygon frame = box(-179, 40, 179, 60);
    REQUIRE(unrolled(frame));
    CHECK(unrolled(frame)->across);
    CHECK(km2(cut(frame)) < 1e6);
    frame.holes.push_back(box(22, 44, 40, 52).outer);
    CHECK_FALSE(unrolled(frame)->across);
    CHECK(km2(cut(frame)) > 4e7);
}

TEST_CASE("a ring round a pole is closed over it, one round the equator is an error") {
    const GeoPolygon arctic{path({{0, 80}, {90, 80}, {180, 80}, {-90, 80}, {0, 80}}), {}};
    REQUIRE(unrolled(arctic));
    CHECK(unrolled(arctic)->over_pole);
    CHECK(km2(cut(arctic)) == Approx(2 * km2(cut(box(0, 80, 180, 90)))).epsilon(1e-4));
    const GeoPolygon antarctic{path({{-120, -80}, {0, -70}, {120, -80}, {-120, -80}}), {}};
    CHECK(km2(cut(antarctic)) > 1e6);

    const auto refused = unrolled(GeoPolygon{path({{-120, -8}, {0, 8}, {120, 8}, {-120, -8}}), {}});
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.uk.empty());
    CHECK_FALSE(refused.error().advice.uk.empty());
    GeoPolygon ring = arctic;
    ring.holes.push_back(path({{0, 85}, {90, 85}, {180, 85}, {-90, 85}, {0, 85}}));
    CHECK_FALSE(unrolled(ring));
    CHECK_FALSE(unrolled(box(-360, -80, 360, 80)));
}

TEST_CASE("lines are cut where they cross 180°, in their order") {
    const auto parts = [](const Degrees& points) {
        return cut_at_180(unrolled(path(points)).shape);
    };
    for (const Degrees& one : {Degrees{{179, 0}, {-179, 2}, {-178, 2}, {179.5, 3}},
                               Degrees{{179, 0}, {181, 2}, {182, 2}, {179.5, 3}},
                               Degrees{{-181, 0}, {-179, 2}, {-178, 2}, {-180.5, 3}}}) {
        const auto pieces = parts(one);
        REQUIRE(pieces.size() == 3);
        CHECK(pieces[0].back() == GeoPoint::degrees(180, 1));
        CHECK(pieces[1].front() == GeoPoint::degrees(-180, 1));
        CHECK(pieces[1].size() == 4);
        CHECK(pieces[2].back() == GeoPoint::degrees(179.5, 3));
    }
    // Through a vertex on it, along it, and only to it.
    CHECK(parts({{179, 0}, {180, 1}, {-179, 2}}) ==
          std::vector<GeoPolyline>{path({{179, 0}, {180, 1}}), path({{-180, 1}, {-179, 2}})});
    CHECK(parts({{179, 0}, {-180, 1}, {180, 2}, {-179, 2}}) ==
          std::vector<GeoPolyline>{path({{179, 0}, {180, 1}, {180, 2}}),
                                   path({{-180, 2}, {-179, 2}})});
    CHECK(parts({{179, 0}, {-180, 1}, {179, 2}}) ==
          std::vector<GeoPolyline>{path({{179, 0}, {180, 1}, {179, 2}})});
    CHECK(parts({{-180, 0}, {-180, 1}}).size() == 1);
    CHECK(parts({{540, 0}, {540, 1}}) == std::vector<GeoPolyline>{path({{180, 0}, {180, 1}})});
    // A parallel round the Earth
    double length = 0;
    for (const GeoPolyline& piece : parts({{-180, 0}, {180, 0}}))
        length += in_km(geodesic_length(piece));
    CHECK(length == Approx(40'075).epsilon(1e-3));
}
