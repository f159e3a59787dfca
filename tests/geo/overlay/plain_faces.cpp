// Faces between lines that cross, compared with GEOS; all other lines are left to it.
#include "geo/overlay/plain_faces.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/plain_geos.h"

#include <algorithm>
#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

Polyline square(double x, double y, double size) {
    return {at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)};
}

std::vector<double> areas(const std::vector<Polygon>& faces) {
    std::vector<double> out;
    for (const Polygon& face : faces)
        out.push_back(plane_area(face));
    std::ranges::sort(out);
    return out;
}

std::vector<double> areas_by_geos(const std::vector<Polyline>& lines) {
    const test::PlainGeos geos;
    std::vector<GEOSGeometry*> parts;
    for (const Polyline& line : lines)
        parts.push_back(geos.line(line).release());
    const auto all = geos.own(GEOSGeom_createCollection_r(
        geos.context(), GEOS_MULTILINESTRING, parts.data(), static_cast<unsigned>(parts.size())));
    const auto noded = geos.own(GEOSUnaryUnion_r(geos.context(), all.get()));
    const GEOSGeometry* raw = noded.get();
    const auto faces = geos.own(GEOSPolygonize_r(geos.context(), &raw, 1));
    std::vector<double> out;
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), faces.get()); ++i) {
        double area = 0;
        GEOSArea_r(geos.context(), GEOSGetGeometryN_r(geos.context(), faces.get(), i), &area);
        out.push_back(area);
    }
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("faces of few lines, by hand") {
    CHECK(plain_faces({})->empty());
    CHECK(plain_faces({{at(0, 0), at(1, 1)}})->empty());
    CHECK(areas(*plain_faces({square(0, 0, 10)})) == std::vector<double>{100});
    CHECK(areas(*plain_faces({square(0, 0, 10), square(5, 5, 10)})) ==
          std::vector<double>{25, 75, 75});
    // A square in another: a face of its own and a hole of the other's.
    const auto nested = plain_faces({square(0, 0, 10), square(3, 4, 2)});
    REQUIRE(nested);
    CHECK(areas(*nested) == std::vector<double>{4, 96});
    for (const Polygon& face : *nested) {
        CHECK(signed_area(face.outer) > 0);
        for (const auto& hole : face.holes)
            CHECK(signed_area(hole) < 0);
    }
    // One that touches the other's corner, from inside and from outside.
    const Polyline within{at(0, 0), at(4, 1), at(4, 4), at(1, 4), at(0, 0)};
    const auto hanging = plain_faces({square(0, 0, 10), within});
    REQUIRE(hanging);
    CHECK(areas(*hanging) == std::vector<double>{12, 88});
    CHECK(areas(*plain_faces({square(0, 0, 10), square(10, 10, 2)})) ==
          std::vector<double>{4, 100});
    // A shared line, and dead ends.
    CHECK(areas(*plain_faces({square(0, 0, 10), {at(10, 10), at(20, 10), at(20, 0), at(10, 0)}})) ==
          std::vector<double>{100, 100});
    CHECK(areas(*plain_faces({square(0, 0, 10), {at(-5, 5), at(5, 6), at(4, 7)}})) ==
          std::vector<double>{100});
}

TEST_CASE("lines that touch or overlap, and bridges, are left to others") {
    CHECK_FALSE(plain_faces({square(0, 0, 10), square(10, 2, 2)}));
    CHECK_FALSE(plain_faces({square(0, 0, 10), {at(0, 0), at(5, 0), at(5, -5), at(0, 0)}}));
    CHECK_FALSE(plain_faces({square(0, 0, 10), {at(5, 5), at(10, 7)}}));
    CHECK_FALSE(plain_faces({square(0, 0, 10), square(20, 0, 10), {at(10, 10), at(20, 0)}}));
}

TEST_CASE("faces between random lines are those of GEOS") {
    std::mt19937 random(6);
    std::uniform_real_distribution<double> anywhere(-5e5, 5e5), step(-9e4, 9e4);
    for (int round = 0; round < 100; ++round) {
        INFO(round);
        std::vector<Polyline> lines;
        for (int i = 0; i < 12; ++i) {
            Polyline line{at(anywhere(random), anywhere(random))};
            for (int k = 0; k < 25; ++k)
                line.push_back(line.back() + at(step(random), step(random)));
            if (i % 2 == 0)
                line.push_back(line.front());
            lines.push_back(line);
        }
        // Some meet in vertices.
        lines[1].push_back(lines[2][7]);
        lines[3].push_back(lines[2][7]);
        const auto faces = plain_faces(lines);
        if (!faces)
            continue; // a bridge from one part to another
        const auto expected = areas_by_geos(lines);
        const auto found = areas(*faces);
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            CHECK(found[i] == Approx(expected[i]).epsilon(1e-9).margin(1e-3));
    }
}

TEST_CASE("borders a nanometre apart keep their order where a line crosses both") {
    const double apart = 1e-9;
    const std::vector<Polyline> lines{
        square(0, 0, 1e5),
        {at(1e5 + apart, 1e5), at(2e5, 1e5), at(2e5, 0), at(1e5 + apart, 0), at(1e5 + apart, 1e5)},
        {at(5e4, 3e4), at(1.5e5, 4.1e4), at(1.5e5, 6e4), at(5e4, 5.3e4), at(5e4, 3e4)}};
    const auto faces = plain_faces(lines);
    REQUIRE(faces);
    double sum = 0;
    for (double area : areas(*faces))
        sum += area;
    CHECK(sum == Approx(2e10).epsilon(1e-9));
    CHECK(std::ranges::count_if(areas(*faces), [](double area) { return area > 1e6; }) == 4);
}
