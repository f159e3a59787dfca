#include "delimit/geo/buffer/thin_line.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

/// Greatest distance of a vertex from the thinned line.
double furthest(const Polyline& line, const Polyline& left) {
    double most = 0;
    for (MapPoint p : line)
        most = std::max(most, distance(p, nearest_on_line(p, left)));
    return most;
}

} // namespace

TEST_CASE("lines of up to two points are left as they are") {
    CHECK(thinned({}, 1).empty());
    CHECK(thinned({at(1, 2)}, 1) == Polyline{at(1, 2)});
    CHECK(thinned({at(1, 2), at(3, 4)}, 1) == Polyline{at(1, 2), at(3, 4)});
}

TEST_CASE("points on a straight edge go, corners stay") {
    Polyline line;
    for (int i = 0; i <= 100; ++i)
        line.push_back(at(i, 0));
    for (int i = 1; i <= 100; ++i)
        line.push_back(at(100, i));
    CHECK(thinned(line, 0.01) == Polyline{at(0, 0), at(100, 0), at(100, 100)});
}

TEST_CASE("a line that turns back keeps the point where it turns") {
    const Polyline there_and_back{at(0, 0), at(50, 0), at(100, 0), at(50, 0.001), at(20, 0)};
    CHECK(thinned(there_and_back, 0.1) == Polyline{at(0, 0), at(100, 0), at(20, 0)});
    // Also within the tolerance of the start.
    CHECK(furthest({at(0, 0), at(0.05, 0), at(-40, 0)},
                   thinned({at(0, 0), at(0.05, 0), at(-40, 0)}, 0.1)) <= 0.1);
}

TEST_CASE("a ring stays closed, and keeps its shape") {
    const Polyline ring{at(0, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 0)};
    CHECK(thinned(ring, 0.1) == ring);
}

TEST_CASE("no vertex of random lines is further from what is left than the tolerance") {
    std::mt19937 random(8);
    std::uniform_real_distribution<double> step(-1, 1.5);
    for (int i = 0; i < 200; ++i) {
        Polyline line{at(0, 0)};
        for (int k = 0; k < 300; ++k)
            line.push_back(line.back() + at(step(random), step(random)) * (1 + i % 7));
        for (double tolerance : {0.1, 2.0, 20.0}) {
            const Polyline left = thinned(line, tolerance);
            CHECK(left.front() == line.front());
            CHECK(left.back() == line.back());
            CHECK(furthest(line, left) <= tolerance * (1 + 1e-9));
        }
    }
}

TEST_CASE("thinning tells which vertices stay, and makes no edge longer than allowed") {
    CHECK(kept_by_thinning({}, 1).empty());
    CHECK(kept_by_thinning({MapPoint::metres(0, 0)}, 1) == std::vector<std::size_t>{0});
    Polyline straight;
    for (int i = 0; i <= 100; ++i)
        straight.push_back(MapPoint::metres(10 * i, 0));
    CHECK(kept_by_thinning(straight, 1) == std::vector<std::size_t>{0, 100});
    CHECK(kept_by_thinning(straight, 1, 400) == std::vector<std::size_t>{0, 40, 80, 100});
    // Edges that are longer as they are stay.
    CHECK(kept_by_thinning(straight, 1, 3).size() == straight.size());
}
