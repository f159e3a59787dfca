#include "map/simplify.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace delimit;

namespace {

Polyline line(std::initializer_list<std::pair<double, double>> points) {
    Polyline result;
    for (auto [x, y] : points)
        result.push_back(MapPoint::metres(x, y));
    return result;
}

Region square(double from, double to) {
    return {{{line({{from, from}, {to, from}, {to, to}, {from, to}, {from, from}}), {}}}};
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

TEST_CASE("simplifying keeps ends and stays within the tolerance") {
    Polyline wave;
    for (int i = 0; i <= 1000; ++i)
        wave.push_back(MapPoint::metres(i, 20 * std::sin(i / 30.0)));
    const Polyline simple = simplified(wave, 3);
    CHECK(simple.size() < wave.size() / 10);
    CHECK(simple.front() == wave.front());
    CHECK(simple.back() == wave.back());
    for (MapPoint p : wave)
        REQUIRE(distance_to(p.x(), p.y(), simple,
                            [](MapPoint q) { return std::pair(q.x(), q.y()); }) <= 3.0001);
}

TEST_CASE("rings too small to be seen are left out, others keep their shape") {
    CHECK(simplified(square(0, 5), 10).empty());
    CHECK(simplified(square(0, 50), 10) == square(0, 50));
}
