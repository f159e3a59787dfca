// Clipping and thinning of shapes for the screen.
#include "delimit/map/clip.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace delimit;

namespace {

const Viewport view(MapPoint::metres(50, 50), Viewport::closest, {50, 50}); // shows 0…100

Polyline line(std::initializer_list<std::pair<double, double>> points) {
    Polyline result;
    for (auto [x, y] : points)
        result.push_back(MapPoint::metres(x, y));
    return result;
}

Region square(double from, double to) {
    return {{{line({{from, from}, {to, from}, {to, to}, {from, to}, {from, from}}), {}}}};
}

double area(const ScreenPath& ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += ring[i].x * ring[i + 1].y - ring[i + 1].x * ring[i].y;
    return std::abs(sum) / 2;
}

template <class Path, class Coordinates>
double distance_to(double x, double y, const Path& path, Coordinates at) {
    double nearest = 1e9;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const auto [ax, ay] = at(path[i]);
        const auto [bx, by] = at(path[i + 1]);
        const double dx = bx - ax, dy = by - ay, square = dx * dx + dy * dy;
        const double t =
            square == 0 ? 0 : std::clamp(((x - ax) * dx + (y - ay) * dy) / square, 0.0, 1.0);
        nearest = std::min(nearest, std::hypot(x - ax - t * dx, y - ay - t * dy));
    }
    return nearest;
}

} // namespace

TEST_CASE("an empty region has no rings on the screen") {
    CHECK(clipped_rings({}, view, view.frame()).empty());
}

TEST_CASE("a region that covers the screen becomes the screen") {
    const auto rings = clipped_rings(square(-1e6, 1e6), view, view.frame());
    REQUIRE(rings.size() == 1);
    CHECK(area(rings[0]) == Approx(2500));
}

TEST_CASE("a region beside the screen is left out and one across its edge is cut") {
    CHECK(clipped_rings(square(200, 300), view, view.frame()).empty());
    const auto rings = clipped_rings(square(50, 300), view, view.frame());
    REQUIRE(rings.size() == 1);
    CHECK(area(rings[0]) == Approx(625));
}

TEST_CASE("a line that leaves and comes back is two pieces") {
    std::vector<ScreenPath> pieces;
    clip_line(line({{10, 50}, {150, 50}, {150, 80}, {10, 80}}), view, view.frame(), pieces);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].back() == ScreenPoint{50, 25});
    CHECK(pieces[1].front() == ScreenPoint{50, 10});
}

TEST_CASE("a line that only passes the corner outside is not seen") {
    std::vector<ScreenPath> pieces;
    clip_line(line({{-60, 50}, {50, 160}}), view, view.frame(), pieces);
    CHECK(pieces.empty());
}

TEST_CASE("no line and a line of one point are not seen") {
    std::vector<ScreenPath> pieces;
    clip_line({}, view, view.frame(), pieces);
    clip_line(line({{50, 50}}), view, view.frame(), pieces);
    CHECK(pieces.empty());
    CHECK(
        clipped_rings({{{line({{50, 50}, {60, 50}, {50, 50}}), {}}}}, view, view.frame()).empty());
}

TEST_CASE("points left out of a line on the screen lie within the tolerance of it") {
    // A wave, a spike there and back, a stop, a zigzag finer and one coarser than the tolerance.
    Polyline path;
    for (int i = 0; i <= 400; ++i)
        path.push_back(MapPoint::metres(i / 10.0, 30 + 8 * std::sin(i / 25.0)));
    for (auto [x, y] : {std::pair{60, 30}, {41, 30}, {41, 30}, {41, 60}, {43, 60}})
        path.push_back(MapPoint::metres(x, y));
    for (int i = 0; i < 200; ++i)
        path.push_back(MapPoint::metres(43 + i / 4.0, 60 + (i % 2) * (i < 100 ? 0.1 : 1.5)));
    for (double tolerance : {0.05, 0.2, 1.0}) {
        std::vector<ScreenPath> pieces;
        clip_line(path, view, view.frame().grown(50), pieces, tolerance);
        REQUIRE(pieces.size() == 1);
        CHECK(pieces[0].size() < path.size() / 2);
        CHECK(pieces[0].front() == view.to_screen(path.front()));
        CHECK(pieces[0].back() == view.to_screen(path.back()));
        for (MapPoint p : path) {
            const ScreenPoint at = view.to_screen(p);
            REQUIRE(distance_to(at.x, at.y, pieces[0], [](ScreenPoint q) {
                        return std::pair(q.x, q.y);
                    }) <= tolerance * 1.0001);
        }
    }
}

TEST_CASE("a straight line of many points is drawn as two, a circle as few as may be") {
    Polyline straight, circle;
    for (int i = 0; i <= 100; ++i)
        straight.push_back(MapPoint::metres(i, 0.7 * i));
    for (int i = 0; i <= 2000; ++i)
        circle.push_back(MapPoint::metres(50 + 40 * std::cos(i * 3.14159265358979 / 1000),
                                          50 + 40 * std::sin(i * 3.14159265358979 / 1000)));
    std::vector<ScreenPath> pieces;
    clip_line(straight, view, view.frame(), pieces);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].size() == 2);
    // Chords of a circle of 20 pixels that are at most 0.2 pixels off: 22 of them, twice as many if
    // each starts on the circle.
    circle.back() = circle.front();
    const auto rings = clipped_rings({{{circle, {}}}}, view, view.frame());
    REQUIRE(rings.size() == 1);
    CHECK(rings[0].size() < 40);
    CHECK(area(rings[0]) == Approx(20 * 20 * 3.14159).epsilon(0.015));
}

TEST_CASE("a long ring far around the frame covers there what it covers, and is hardly looked at") {
    std::mt19937 random(9);
    std::uniform_real_distribution<double> step(-40, 40), place(1, 49);
    const ScreenBox frame{0, 0, 50, 50};
    for (int round = 0; round < 60; ++round) {
        // Several times around the frame and through it.
        Polyline ring{MapPoint::metres(-300, 50)};
        for (int i = 0; i < 2000; ++i) {
            const MapPoint p = ring.back();
            const double turned = std::atan2(p.y() - 50, p.x() - 50) + 0.01;
            const double far = std::hypot(p.x() - 50, p.y() - 50) + step(random);
            ring.push_back(MapPoint::metres(50 + far * std::cos(turned) + step(random) / 4,
                                            50 + far * std::sin(turned) + step(random) / 4));
        }
        ring.push_back(ring.front());
        const auto rings = clipped_rings({{{ring, {}}}}, view, frame, 1e-6);
        const auto odd = [](const auto& path, double x, double y, const auto& at) {
            bool inside = false;
            for (std::size_t i = 0; i + 1 < path.size(); ++i) {
                const auto [ax, ay] = at(path[i]);
                const auto [bx, by] = at(path[i + 1]);
                if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax)
                    inside = !inside;
            }
            return inside;
        };
        for (int i = 0; i < 50; ++i) {
            const ScreenPoint p{place(random), place(random)};
            const MapPoint there = view.to_map(p);
            bool drawn = false;
            for (const ScreenPath& path : rings)
                drawn ^= odd(path, p.x, p.y, [](ScreenPoint q) { return std::pair(q.x, q.y); });
            CHECK(drawn == odd(ring, there.x(), there.y(),
                               [](MapPoint q) { return std::pair(q.x(), q.y()); }));
        }
    }
    // Beyond one edge, then beyond another: the way between them may be visible.
    const auto corner = clipped_rings(
        {{{line({{-100, 200}, {130, 200}, {-100, -30}, {-100, 200}}), {}}}}, view, frame, 1e-6);
    REQUIRE(corner.size() == 1);
    CHECK(area(corner[0]) == Approx(15 * 15 / 2.0));
    // Outside, only corners are left.
    Polyline dense;
    for (int i = 0; i <= 40'000; ++i) {
        const double angle = 2 * std::numbers::pi * i / 40'000;
        dense.push_back(MapPoint::metres(5e4 * std::cos(angle) + 50, 5e4 * std::sin(angle) + 50));
    }
    dense.back() = dense.front();
    const auto rings = clipped_rings({{{dense, {}}}}, view, frame, 1e-6);
    REQUIRE(rings.size() == 1);
    CHECK(rings[0].size() < 20);
    CHECK(area(rings[0]) == Approx(2500));
}

TEST_CASE("with runs a shape is cut to exactly the same, at every scale") {
    std::mt19937 random(21);
    std::uniform_real_distribution<double> step(-6, 6), place(-400, 400), scale(1, 8),
        width(7, 100);
    const auto wandering = [&](int points) {
        Polyline ring{MapPoint::metres(place(random), place(random))};
        for (int i = 0; i < points; ++i)
            ring.push_back(ring.back() + MapPoint::metres(step(random), step(random)));
        ring.push_back(ring.front());
        return ring;
    };
    Region region;
    std::vector<Polyline> lines;
    for (int points : {3, 63, 64, 65, 500, 20'000}) {
        region.polygons.push_back({wandering(points), {wandering(points / 2 + 3)}});
        lines.push_back(wandering(points));
    }
    const ShapeRuns runs = runs_of(region), of_lines = runs_of(lines);
    const auto same = [](const std::vector<ScreenPath>& a, const std::vector<ScreenPath>& b) {
        return std::ranges::equal(a, b, [](const ScreenPath& one, const ScreenPath& other) {
            return std::ranges::equal(
                one, other, [](ScreenPoint p, ScreenPoint q) { return p.x == q.x && p.y == q.y; });
        });
    };
    std::size_t seen = 0;
    for (int round = 0; round < 100; ++round) {
        const Viewport there(MapPoint::metres(place(random), place(random)),
                             scale(random) * Viewport::closest, {50, 50});
        const ScreenBox frame{0, 0, width(random), 50};
        const auto rings = clipped_rings(region, there, frame, unseen, &runs);
        seen += rings.size();
        CHECK(same(rings, clipped_rings(region, there, frame)));
        CHECK(same(clipped_outline(region, there, frame, unseen, &runs),
                   clipped_outline(region, there, frame)));
        CHECK(same(clipped_lines(lines, there, frame, unseen, &of_lines),
                   clipped_lines(lines, there, frame)));
    }
    CHECK(seen > 100);
}

TEST_CASE("no point of a run beside the frame is looked at") {
    // The boxes are those of another line, which is not in view.
    Polyline line, other;
    for (int i = 0; i <= 200; ++i) {
        line.push_back(MapPoint::metres(500 + i, 500));
        other.push_back(i % 64 == 0 || i == 200 ? line.back() : MapPoint::metres(50, 50));
    }
    line.front() = other.front() = MapPoint::metres(50, 80); // the whole line is not beside it
    const LineRuns runs(line);
    std::vector<ScreenPath> pieces;
    clip_line(other, view, view.frame(), pieces);
    REQUIRE_FALSE(pieces.empty());
    const std::size_t without = pieces.size();
    pieces.clear();
    clip_line(other, view, view.frame(), pieces, unseen, &runs);
    CHECK(pieces.size() < without);
}
