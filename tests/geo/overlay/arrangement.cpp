#include "delimit/geo/overlay/arrangement.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <random>
#include <set>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}
Polyline square(double x, double y, double size) {
    return {at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)};
}
double area_of(const std::vector<Face>& faces) {
    double sum = 0;
    for (const Face& face : faces)
        sum += plane_area(face.shape);
    return sum;
}
bool holds(const Polygon& polygon, MapPoint p) {
    bool inside = false;
    const auto cross = [&](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const MapPoint a = ring[i - 1], b = ring[i];
            if ((a.y() > p.y()) != (b.y() > p.y()) &&
                p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
    };
    cross(polygon.outer);
    for (const auto& hole : polygon.holes)
        cross(hole);
    return inside;
}

} // namespace

TEST_CASE("no lines and open lines enclose no face") {
    Workbench bench;
    CHECK(faces_between(bench, {})->empty());
    CHECK(faces_between(bench, {{at(0, 0)}})->empty());
    CHECK(faces_between(bench, {{at(0, 0), at(0, 0)}})->empty());
    CHECK(faces_between(bench, {{at(0, 0), at(10, 0)}, {at(5, -5), at(5, 5)}})->empty());
    CHECK(faces_between(bench, {{at(0, 0), at(5, 5), at(0, 0)}})->empty()); // a ring without area
}

TEST_CASE("lines that cross, touch and overlap divide the plane without gap or overlap") {
    Workbench bench;
    const auto faces = faces_between(
        bench, {square(0, 0, 10), square(5, 5, 10), square(10, 0, 5), {at(-5, 7), at(20, 7)}});
    REQUIRE(faces);
    CHECK(area_of(*faces) == Approx(200)); // the union: 100 + 75 + 25
    for (const Face& face : *faces) {
        CHECK(signed_area(face.shape.outer) > 0);
        for (const auto& hole : face.shape.holes)
            CHECK(signed_area(hole) < 0);
        CHECK(holds(face.shape, face.inside));
    }
}

TEST_CASE("neighbours share their borders to the bit, in opposite directions") {
    Workbench bench;
    std::mt19937 random(5);
    std::uniform_real_distribution<double> any(-1e6, 1e6);
    std::vector<Polyline> lines{square(-1e6, -1e6, 2e6)};
    for (int i = 0; i < 60; ++i)
        lines.push_back({at(any(random), any(random)), at(any(random), any(random)),
                         at(any(random), any(random))});
    const auto faces = faces_between(bench, lines);
    REQUIRE(faces);
    REQUIRE(faces->size() > 100);
    CHECK(area_of(*faces) == Approx(4e12).epsilon(1e-12));
    std::set<std::array<double, 4>> edges;
    const auto add = [&](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            CHECK(
                edges.insert({ring[i - 1].x(), ring[i - 1].y(), ring[i].x(), ring[i].y()}).second);
    };
    for (const Face& face : *faces) {
        add(face.shape.outer);
        for (const auto& hole : face.shape.holes)
            add(hole);
    }
    double lonely = 0;
    for (const auto& [x0, y0, x1, y1] : edges)
        if (!edges.contains({x1, y1, x0, y0}))
            lonely += distance(at(x0, y0), at(x1, y1));
    CHECK(lonely == Approx(8e6)); // the outer square
}

TEST_CASE("borders that neighbours bring twice, and lines over each other, make the same faces") {
    Workbench bench;
    const auto once =
        faces_between(bench, {square(0, 0, 10), {at(10, 10), at(20, 10), at(20, 0), at(10, 0)}});
    // The common border in the other direction, then parts of it, there and back.
    const auto again = faces_between(
        bench, {square(0, 0, 10),
                {at(10, 10), at(10, 10), at(20, 10), at(20, 0), at(10, 0), at(10, 10)},
                {at(10, 0), at(10, 10), at(10, 0)},
                {at(10, 2), at(10, 7)}});
    REQUIRE(once);
    REQUIRE(again);
    CHECK(once->size() == 2);
    CHECK(again->size() == 2);
    CHECK(area_of(*once) == 200);
    CHECK(area_of(*again) == 200);
}

TEST_CASE("on the grid borders that nearly coincide lose no face, whatever rounding did to their "
          "copies") {
    Workbench bench;
    std::mt19937 random(11);
    std::uniform_real_distribution<double> wiggle(-2e3, 2e3);
    // Two neighbours with a common border, and both again with each vertex moved by nanometres.
    Polyline border{at(0, -5e4)};
    for (double y = -4.9e4; y < 5e4; y += 250)
        border.push_back(at(wiggle(random), y + wiggle(random) / 40));
    border.push_back(at(0, 5e4));
    const auto side = [&](double x) {
        Polyline ring = border;
        ring.push_back(at(x, 5e4));
        ring.push_back(at(x, -5e4));
        ring.push_back(MapPoint(ring.front()));
        return ring;
    };
    for (const double moved : {1e-10, 1e-8, 1e-6}) {
        INFO(moved);
        std::uniform_real_distribution<double> noise(-moved, moved);
        std::vector<Polyline> lines{side(-1e5), side(1e5)};
        for (const double x : {-1e5, 1e5}) {
            Polyline copy = side(x);
            for (MapPoint& p : copy)
                p = at(p.x() + noise(random), p.y() + noise(random));
            copy.back() = MapPoint(copy.front());
            lines.push_back(copy);
        }
        // A line through both whose vertices lie on the border.
        lines.push_back({at(-2e5, 1e3), border[200], at(2e5, -1e3)});
        const auto faces = faces_on_grid(bench, lines);
        REQUIRE(faces);
        std::size_t large = 0;
        for (const Face& face : *faces)
            large += plane_area(face.shape) > 1e9;
        CHECK(large == 4);
        CHECK(area_of(*faces) == Approx(2e10).epsilon(1e-9));
    }
}
