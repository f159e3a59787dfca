// Rule 1: the edge of a zone is right to the metre; nothing within the depth is outside it.
#include "delimit/geo/buffer/zone_buffer.h"

#include "delimit/geo/overlay/arrangement.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "support/files.h"
#include "support/geojson.h"
#include "support/study_area.h"
#include "support/zone_check.h"

#include <cstdio>
#include <random>

using namespace delimit;
using test::edge_error;
using test::line;
using test::misplaced;
using test::Off;

namespace {

Region zone(const Projector& projector, const std::vector<Polyline>& lines, double depth) {
    Workbench bench;
    auto out = zone_around(bench, projector, lines, Metres(depth));
    if (!out)
        FAIL(out.error().text());
    return *std::move(out);
}

double area(const Projector& projector, const Region& region) {
    return geodesic_area(projector.inverse(region)).count();
}

std::vector<Polyline> projected(const Projector& projector, const ContactLines& lines) {
    std::vector<Polyline> out;
    for (const ContactPath& path : lines.paths)
        out.push_back(projector.project(path.path));
    return out;
}

std::filesystem::path built_in(const char* file) {
    return delimit::test::test_folder().parent_path() / "data" / file;
}

} // namespace

TEST_CASE("no lines, no depth and lines without length have no zone") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const Polyline some = projector.project(line({{30, 48}, {31, 48}}));
    CHECK(zone(projector, {}, 10e3).empty());
    CHECK(zone(projector, {{}}, 10e3).empty());
    CHECK(zone(projector, {some}, 0).empty());
    CHECK(zone(projector, {some}, -5).empty());
    CHECK(zone(projector, {{some.front()}}, 10e3).empty());
    CHECK(zone(projector, {{some.front(), some.front()}}, 10e3).empty());
}

TEST_CASE("a zone is cancelled on request") {
    Workbench bench;
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    std::stop_source stop;
    stop.request_stop();
    const auto out = zone_around(bench, projector, {projector.project(line({{30, 48}, {31, 48}}))},
                                 kilometres(10), stop.get_token());
    REQUIRE_FALSE(out);
    CHECK(out.error().code == ErrorCode::cancelled);
}

TEST_CASE("the zone of a straight meridian is twice its length times the depth, and a disc") {
    // On a sphere: 2 L R sin(d/R) + 2πR²(1 − cos(d/R)); the second-order terms are below 1e-6.
    for (double latitude : {-60.0, -0.5, 20.0, 48.0}) {
        const Projector projector({GeoPoint::degrees(30, latitude + 0.5)});
        const GeoPolyline path = line({{30, latitude}, {30, latitude + 1}});
        const double length = geodesic_length(path).count();
        const Region ground = zone(projector, {projector.project(path)}, 10e3);
        const double expected = 2 * length * 10e3 + std::numbers::pi * 1e8;
        CHECK(area(projector, ground) == Approx(expected).epsilon(3e-5));
    }
}

TEST_CASE("a line of one short segment has a disc around it") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const Polyline tiny{MapPoint::metres(0, 0), MapPoint::metres(1, 0)};
    const Region ground = zone(projector, {tiny}, 10e3);
    REQUIRE(ground.polygons.size() == 1);
    // Arcs are chords of up to 0.4 m sagitta, all inside: at most 8e-5 of the area.
    CHECK(area(projector, ground) == Approx(std::numbers::pi * 1e8 + 2e4).epsilon(8e-5));
}

TEST_CASE("repeated points change nothing") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const Polyline path = projector.project(line({{30, 48}, {30.4, 48.2}, {30.3, 48.6}}));
    Polyline stuttering;
    for (MapPoint p : path)
        stuttering.insert(stuttering.end(), 3, p);
    CHECK(area(projector, zone(projector, {stuttering}, 10e3)) ==
          Approx(area(projector, zone(projector, {path}, 10e3))).epsilon(1e-12));
}

TEST_CASE("zones of lines nearer than the depth are one, counted once") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const Polyline west = projector.project(line({{30.9, 48}, {30.9, 49}}));
    const Polyline east = projector.project(line({{31, 48}, {31, 49}}));
    const Region both = zone(projector, {west, east}, 10e3);
    REQUIRE(both.polygons.size() == 1);
    CHECK(both.polygons[0].holes.empty());
    Workbench bench;
    const auto united =
        union_of(bench, {zone(projector, {west}, 10e3), zone(projector, {east}, 10e3)});
    // Clusters have edges of both: the outlines may differ within their error.
    CHECK(area(projector, both) == Approx(area(projector, *united)).epsilon(1e-6));
    // Far apart they are two.
    const Polyline far = projector.project(line({{32, 48}, {32, 49}}));
    CHECK(zone(projector, {west, far}, 10e3).polygons.size() == 2);
}

TEST_CASE("a zone does not depend on the order and direction of lines or where a ring begins") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    std::mt19937 random(7);
    std::uniform_real_distribution<double> step(-0.08, 0.08);
    std::vector<Polyline> lines;
    for (int l = 0; l < 4; ++l) {
        test::Degrees points{{30 + 0.4 * l, 48.2}};
        for (int i = 0; i < 60; ++i)
            points.emplace_back(points.back().first + step(random),
                                points.back().second + step(random));
        if (l == 3)
            points.push_back(points.front());
        lines.push_back(projector.project(line(points)));
    }
    const double expected = area(projector, zone(projector, lines, 10e3));
    std::vector<Polyline> shuffled{lines[2], lines[3], lines[0], lines[1]};
    std::reverse(shuffled[0].begin(), shuffled[0].end());
    std::reverse(shuffled[3].begin(), shuffled[3].end());
    Polyline& ring = shuffled[1];
    ring.pop_back();
    std::rotate(ring.begin(), ring.begin() + 23, ring.end());
    ring.push_back(ring.front());
    std::reverse(ring.begin(), ring.end());
    CHECK(area(projector, zone(projector, shuffled, 10e3)) == Approx(expected).epsilon(1e-9));
}

TEST_CASE("deeper zones hold shallower ones") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const std::vector<Polyline> lines{
        projector.project(line({{30, 48}, {30.6, 48.2}, {30.3, 48.6}, {31, 48.4}}))};
    Workbench bench;
    Region before;
    for (double depth : {100.0, 1e3, 5e3, 10e3, 15e3, 40e3}) {
        const Region ground = zone(projector, lines, depth);
        CHECK(difference(bench, before, ground)->empty());
        before = ground;
    }
}

TEST_CASE("the zone's edge is right to 0.8 m anywhere on Earth") {
    // Dents of both kinds, long straight parts, a loop that nearly closes; far from the centre.
    const std::vector<test::Degrees> shapes{
        {{0, 0}, {0.9, 0.02}, {1.1, 0.4}, {0.6, 0.3}, {0.61, 0.31}, {0.2, 0.6}},
        {{2, 0}, {2.3, 0}, {2.3, 0.3}, {2.0, 0.3}, {2.0, 0.01}}};
    for (const auto& [longitude, latitude] :
         test::Degrees{{27, 45.2}, {38, 52}, {0, -0.3}, {-64, -41}, {176.5, 60}, {3, 2}}) {
        const double middle = latitude > 0 ? latitude - 4 : latitude + 4;
        const Projector projector({GeoPoint::degrees(longitude + 3, middle)});
        std::vector<Polyline> lines;
        for (const auto& shape : shapes) {
            GeoPolyline path;
            for (const auto& [x, y] : shape)
                path.push_back(GeoPoint::degrees(longitude + x, latitude + y));
            lines.push_back(projector.project(path));
        }
        for (const auto& [depth, allowed] : test::Degrees{{500, 0.7}, {10e3, 0.7}, {40e3, 0.8}}) {
            INFO(longitude << " " << latitude << " " << depth);
            const Region ground = zone(projector, lines, depth);
            const Off off = edge_error(projector, lines, ground, depth, 100);
            CHECK(off.inward > -allowed);
            CHECK(off.outward < allowed);
            CHECK(misplaced(projector, lines, ground, depth, allowed, 2000) == 0);
        }
    }
}

TEST_CASE("straight lines on the map that bend on the ground keep their depth") {
    // A projected parallel may happen to be straight; long edges then stay undivided.
    const Projector projector({GeoPoint::degrees(0, 6)});
    for (double latitude : {1.5, 2.0, 2.5, 3.0}) {
        const std::vector<Polyline> lines{
            projector.project(line({{-1, latitude}, {-0.1, latitude}, {1, latitude}}))};
        const Region ground = zone(projector, lines, 10e3);
        const Off off = edge_error(projector, lines, ground, 10e3, 200);
        INFO(latitude << ", " << lines[0].size() << " points");
        CHECK(off.inward > -0.7);
        CHECK(off.outward < 0.7);
    }
    // Any two points make a line, also far apart.
    const Projector ukraine({GeoPoint::degrees(31, 48.5)});
    const std::vector<Polyline> chord{
        {MapPoint::metres(500e3, -200e3), MapPoint::metres(520e3, 200e3)}};
    const Off off = edge_error(ukraine, chord, zone(ukraine, chord, 10e3), 10e3, 200);
    CHECK(off.inward > -0.7);
    CHECK(off.outward < 0.7);
}

TEST_CASE(
    "the zone of a line of 100,000 vertices is right to the metre, and many on straight edges "
    "change nothing") {
    const auto file = built_in("line-of-contact-2025-12-15.geojson");
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const auto plain = projected(projector, test::contact_lines(test::read_json(file), "ukraine"));
    std::mt19937 random(11);
    std::uniform_real_distribution<double> aside(-0.12, 0.12);
    const auto halved = [](const Polyline& line, auto&& bend) {
        Polyline out{line.front()};
        for (std::size_t i = 1; i < line.size(); ++i) {
            const MapPoint way = line[i] - line[i - 1];
            const double by = bend();
            out.push_back(line[i - 1] + way * 0.5 + MapPoint::metres(-way.y() * by, way.x() * by));
            out.push_back(line[i]);
        }
        return out;
    };
    std::vector<Polyline> dense = plain, collinear = plain;
    for (std::size_t i = 0; i < plain.size(); ++i)
        for (int round = 0; round < 8; ++round) {
            dense[i] = halved(dense[i], [&] { return aside(random); });
            collinear[i] = halved(collinear[i], [] { return 0.0; });
        }
    for (double depth : {500.0, 10e3}) {
        const Region ground = zone(projector, dense, depth);
        const test::PlainGeos plain_geos;
        CHECK(plain_geos.valid(plain_geos.region(ground)));
        const Off off = edge_error(projector, dense, ground, depth, 2000);
        std::printf("100,000 vertices, %.1f km zone: off by %+.2f … %+.2f m\n", depth / 1e3,
                    off.inward, off.outward);
        CHECK(off.inward > -0.7);
        CHECK(off.outward < 0.7);
        CHECK(area(projector, zone(projector, collinear, depth)) ==
              Approx(area(projector, zone(projector, plain, depth))).epsilon(3e-6));
    }
}

TEST_CASE("zones of the built-in line are right to the metre at 10 km, 40 km and 140 km") {
    const auto file = built_in("line-of-contact-2025-12-15.geojson");
    const ContactLines lines = test::contact_lines(test::read_json(file), "ukraine");
    REQUIRE_FALSE(lines.paths.empty());
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const auto parts = projected(projector, lines);
    test::check_zone(projector, parts, zone(projector, parts, 10e3), 10e3, 0.7, "built-in line");
    test::check_zone(projector, parts, zone(projector, parts, 40e3), 40e3, 0.8, "built-in line");
    test::check_zone(projector, parts, zone(projector, parts, 140e3), 140e3, 2, "built-in line",
                     2000);
}
