#include "analysis/components.h"

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

TEST_CASE("no faces have no components") {
    CHECK(components_of({}, Adjacency(std::vector<ControlFace>{})).empty());
}

TEST_CASE("undetermined ground is grey where the map shows it, and else open") {
    ControlFace face;
    face.holder = Side::b;
    CHECK(kind_of(face) == Kind::b);
    face.undetermined = true;
    CHECK(kind_of(face) == Kind::open);
    face.covered = ControlClass::undetermined;
    CHECK(kind_of(face) == Kind::grey);
}

TEST_CASE("ground of one kind is one component, and knows what it is bounded by") {
    auto faces = row_of(4);
    faces[2].holder = Side::b;
    const auto components = components_of(faces, Adjacency(faces));
    REQUIRE(components.size() == 3);
    CHECK(components[0].faces == std::vector<std::size_t>{0, 1});
    CHECK(components[0].area == Approx(200));
    CHECK(components[0].edge == Approx(50));
    CHECK(components[0].beside[index(Kind::b)] == Approx(10));
    CHECK(components[1].kind == Kind::b);
    CHECK(components[1].edge == Approx(20));
    CHECK(components[1].beside[index(Kind::a)] == Approx(20));
    CHECK(components[1].perimeter() == Approx(40));
    REQUIRE(components[1].neighbours.size() == 2);
    CHECK(components[1].neighbours[0].component == 0);
    CHECK(components[1].neighbours[1].component == 2);
    CHECK(components[1].neighbours[1].length == Approx(10));
}

TEST_CASE("a barrier parts ground of one kind") {
    const auto faces = row_of(2);
    const OnPath barrier({{MapPoint::metres(10, -5), MapPoint::metres(10, 15)}});
    CHECK(components_of(faces, Adjacency(faces)).size() == 1);
    CHECK(components_of(faces, Adjacency(faces), barrier).size() == 2);
}
