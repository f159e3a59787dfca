#include "analysis/along_edge.h"

#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

MapPoint at(double x_km, double y_km) {
    return MapPoint::metres(1000 * x_km, 1000 * y_km);
}

/// Length (km) of the line that follows the edge of a square of 100 km.
double followed(const Polyline& line) {
    const std::vector<ControlFace> faces{
        {{{at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)}, {}},
         at(50, 50),
         0,
         {},
         Side::a,
         false}};
    return length_along_edge({line}, faces, Adjacency(faces)) / 1000;
}

} // namespace

TEST_CASE("no line follows no edge") {
    CHECK(followed({}) == 0);
    CHECK(length_along_edge({{at(0, 0), at(1, 1)}}, {}, Adjacency({})) == 0);
}

TEST_CASE("a line across the study area does not follow its edge, square or slanted") {
    CHECK(followed({at(50, 0), at(50, 100)}) == 0);
    CHECK(followed({at(20, 0), at(80, 100)}) == 0);
}

TEST_CASE("near the edge a short stretch follows it, farther from it a long one") {
    CHECK(followed({at(0.5, 50), at(0.5, 54)}) == 0);
    CHECK(followed({at(0.5, 50), at(0.5, 56)}) == Approx(6).epsilon(0.01));
    CHECK(followed({at(4, 50), at(4, 65)}) == 0);
    CHECK(followed({at(4, 50), at(4, 75)}) == Approx(25).epsilon(0.01));
    CHECK(followed({at(6, 10), at(6, 90)}) == 0);
}

TEST_CASE("areas that stop unevenly short of the edge are warned of by the line along it") {
    // 1 km in the west, 3 in the south, 2 in the east, 1.5 in the north.
    Case made(pair(),
              both_parties(box(30.014, 48.027, 31, 48.9865), box(31, 48.027, 31.973, 48.9865)));
    CHECK((in_km(made.control.line.length) < 120 ||
           find(made.control.diagnostics, "line-along-border")));
}
