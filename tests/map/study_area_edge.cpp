#include "map/study_area_edge.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

using namespace delimit;

namespace {

Region square(double x, double y, double size) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {{{{at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)}, {}}}};
}

double total(const std::vector<Polyline>& lines) {
    double sum = 0;
    for (const Polyline& line : lines)
        sum += length(line);
    return sum;
}

} // namespace

TEST_CASE("no ground has no edge, and ground without neighbours only coast") {
    const StudyAreaEdge none = study_area_edge({}, {square(0, 0, 1e5)});
    CHECK(none.border.empty());
    CHECK(none.coast.empty());
    const StudyAreaEdge island = study_area_edge(square(0, 0, 1e5), {});
    CHECK(island.border.empty());
    CHECK(total(island.coast) == Approx(4e5));
    CHECK(inner_borders({}, square(0, 0, 1e5)).empty());
}

TEST_CASE("the edge beside a neighbour is border, over a gap of a kilometre as well") {
    for (const double gap : {0.0, 1000.0, 5000.0}) {
        INFO(gap);
        const StudyAreaEdge edge = study_area_edge(square(0, 0, 1e5), {square(1e5 + gap, 0, 1e5)});
        CHECK(total(edge.border) == Approx(gap < 2000 ? 1e5 : 0));
        CHECK(total(edge.border) + total(edge.coast) == Approx(4e5));
    }
    // A land within a hole.
    Region ring = square(0, 0, 1e5);
    ring.polygons[0].holes.push_back(square(4e4, 4e4, 1e4).polygons[0].outer);
    CHECK(total(study_area_edge(ring, {square(4e4, 4e4, 1e4)}).border) == Approx(4e4));
}

TEST_CASE("a border between oblasts is drawn once, and the study area's edge is none") {
    const Region whole{{{{MapPoint::metres(0, 0), MapPoint::metres(10, 0), MapPoint::metres(20, 0),
                          MapPoint::metres(20, 10), MapPoint::metres(10, 10),
                          MapPoint::metres(0, 10), MapPoint::metres(0, 0)},
                         {}}}};
    const auto borders = inner_borders({square(0, 0, 10), square(10, 0, 10)}, whole);
    REQUIRE(borders.size() == 1);
    CHECK(borders[0] == Polyline{MapPoint::metres(10, 0), MapPoint::metres(10, 10)});
}
