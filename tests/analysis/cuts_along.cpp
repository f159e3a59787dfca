#include "analysis/cuts_along.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

/// Cuts from an outline to the x axis, which is an edge from 0 to 10 km.
std::vector<Polyline> cuts(const Polyline& outline, bool cut_where_together = true) {
    const NearEdges near({{at(0, 0), at(10'000, 0)}}, 300);
    std::vector<Polyline> out;
    add_cuts_along(outline,
                   {[&](MapPoint p) { return near.nearest(p); },
                    [](MapPoint, MapPoint) { return true; }, 300, 100, cut_where_together},
                   out);
    return out;
}

} // namespace

TEST_CASE("an outline far from the edges, or without length, has no cuts") {
    CHECK(cuts({at(0, 5000), at(10'000, 5000)}).empty());
    CHECK(cuts({at(5000, 20), at(5000, 20)}).empty());
}

TEST_CASE("an outline that comes to the edge and leaves it is cut at both ends") {
    const auto found = cuts({at(2000, 3000), at(2000, 20), at(7000, 20), at(7000, 3000)});
    REQUIRE(found.size() == 2);
    for (const Polyline& cut : found) {
        REQUIRE(cut.size() == 2);
        CHECK(cut.front().y() == 20);
        // A metre beyond the edge, to be certain to cross it.
        CHECK(std::abs(cut.back().y() + 1) < 1e-9);
        CHECK(cut.front().x() == cut.back().x());
    }
    CHECK(std::min(found[0].front().x(), found[1].front().x()) == 2000);
    CHECK(std::max(found[0].front().x(), found[1].front().x()) == 7000);
}

TEST_CASE("a stretch shorter than six times the cuts it would need is not cut") {
    CHECK(cuts({at(2000, 3000), at(2000, 200), at(2300, 200), at(2300, 3000)}).empty());
}

TEST_CASE("a closed outline is cut alike wherever its ring begins") {
    const Polyline ring{at(2000, 20), at(7000, 20), at(7000, 3000), at(2000, 3000), at(2000, 20)};
    Polyline turned{at(4000, 20),   at(7000, 20), at(7000, 3000),
                    at(2000, 3000), at(2000, 20), at(4000, 20)};
    CHECK(cuts(ring).size() == 2);
    CHECK(cuts(turned).size() == 2);
}

TEST_CASE("where outline and edge are one, a cut is made only where it is asked for") {
    const Polyline outline{at(2000, 3000), at(2000, 0), at(7000, 0), at(7000, 3000)};
    CHECK(cuts(outline).size() == 2);
    CHECK(cuts(outline, false).empty());
}
