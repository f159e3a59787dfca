#include "analysis/control_face.h"

#include "support/catch.h"

using namespace delimit;

namespace {

/// A row of squares side by side, 10 m wide, each a face of its own oblast.
std::vector<ControlFace> row_of(std::size_t count) {
    std::vector<ControlFace> faces(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double x = 10 * double(i);
        const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
        faces[i].shape.outer = {at(x, 0), at(x + 10, 0), at(x + 10, 10), at(x, 10), at(x, 0)};
        faces[i].inside = at(x + 5, 5);
        faces[i].oblast = i;
    }
    return faces;
}

} // namespace

TEST_CASE("a point on no path is on none, and one beside a path is on it within a centimetre") {
    CHECK_FALSE(OnPath({}).holds(MapPoint()));
    CHECK_FALSE(OnPath({{}, {MapPoint()}}).holds(MapPoint()));
    const OnPath path({{MapPoint::metres(0, 0), MapPoint::metres(100, 100)}});
    CHECK(path.holds(MapPoint::metres(50, 50.005)));
    CHECK_FALSE(path.holds(MapPoint::metres(50, 50.1)));
    CHECK_FALSE(path.holds(MapPoint::metres(100.1, 100.1)));
}

TEST_CASE("across an edge lies the face that has its reverse, or the edge of the study area") {
    const auto faces = row_of(3);
    const Adjacency adjacency(faces);
    for (std::size_t face = 0; face < 3; ++face) {
        std::size_t edges = 0, edge = 0;
        std::vector<std::uint32_t> neighbours;
        adjacency.for_each_edge(face, [&](const Edge&, std::uint32_t across) {
            ++edges;
            if (across == Adjacency::none)
                ++edge;
            else
                neighbours.push_back(across);
        });
        CHECK(edges == 4);
        CHECK(edge == (face == 1 ? 2 : 3));
        for (const std::uint32_t neighbour : neighbours)
            CHECK((neighbour == face + 1 || neighbour + 1 == face));
    }
}

TEST_CASE("ground vanishes when it is shrunk by more than half its width, as one whole") {
    Workbench bench;
    const auto faces = row_of(2);
    const Region both{{faces[0].shape, faces[1].shape}}; // 20 m by 10 m
    CHECK(*vanishes(bench, {}, Metres(1)));
    CHECK_FALSE(*vanishes(bench, both, Metres(4.9)));
    CHECK(*vanishes(bench, both, Metres(5.1)));
    Region square = both;
    square.polygons = {row_of(1)[0].shape};
    for (MapPoint& p : square.polygons[0].outer)
        p = MapPoint::metres(p.x() / 10, p.y());
    CHECK(*vanishes(bench, square, Metres(0.6)));
}

TEST_CASE("every edge of a polygon is visited, those of holes too") {
    Polygon pierced = row_of(1)[0].shape;
    pierced.holes.push_back({MapPoint::metres(2, 2), MapPoint::metres(2, 3), MapPoint::metres(3, 2),
                             MapPoint::metres(2, 2)});
    int edges = 0;
    for_each_edge(pierced, [&](const Edge& edge) {
        ++edges;
        CHECK_FALSE(edge.from == edge.to);
    });
    CHECK(edges == 7);
}
