#include "analysis/study_area.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

using namespace delimit;

namespace {

Region box(double x, double y, double width, double height) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {{{{at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)},
              {}}}};
}

StudyArea cut(const std::vector<Region>& oblasts, const std::vector<Polyline>& cuts,
              const std::vector<std::size_t>& order = {0, 1}) {
    Workbench bench;
    auto made = cut_study_area(bench, oblasts, order, cuts);
    if (!made)
        FAIL(made.error().text());
    return *std::move(made);
}

double area_of(const StudyArea& area, std::size_t oblast) {
    double sum = 0;
    for (const ControlFace& face : area.faces)
        if (face.oblast == oblast)
            sum += plane_area(face.shape);
    return sum;
}

} // namespace

TEST_CASE("without cuts an oblast is one face, and without oblasts there is none") {
    CHECK(cut({}, {}, {}).faces.empty());
    const StudyArea two = cut({box(0, 0, 1e5, 1e5), box(1e5, 0, 1e5, 1e5)}, {});
    REQUIRE(two.faces.size() == 2);
    for (const ControlFace& face : two.faces)
        CHECK(contains(face.shape, face.inside));
    CHECK(two.filled.empty());
    CHECK(two.overlaps.empty());
}

TEST_CASE("a line cuts every oblast that it runs through, and keeps all ground") {
    const std::vector<Polyline> line{{MapPoint::metres(-1e4, 4e4), MapPoint::metres(2.1e5, 4e4)}};
    const StudyArea cut_in_two = cut({box(0, 0, 1e5, 1e5), box(1e5, 0, 1e5, 1e5)}, line);
    CHECK(cut_in_two.faces.size() == 4);
    CHECK(area_of(cut_in_two, 0) == Approx(1e10));
    CHECK(area_of(cut_in_two, 1) == Approx(1e10));
}

TEST_CASE("ground of two oblasts goes to the first in order, and is listed") {
    const std::vector<Region> overlapping{box(0, 0, 1e5, 1e5), box(9e4, 0, 1e5, 1e5)};
    const std::vector<Polyline> line{{MapPoint::metres(-1e4, 4e4), MapPoint::metres(2.1e5, 4e4)}};
    for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{0, 1}, {1, 0}}) {
        const StudyArea made = cut(overlapping, line, order);
        const std::size_t first = order[0] == 0 ? 0 : 1;
        CHECK(area_of(made, first) == Approx(1e10));
        CHECK(area_of(made, 1 - first) == Approx(9e9));
        double listed = 0;
        for (const StudyArea::Overlap& overlap : made.overlaps) {
            CHECK(overlap.oblast == first);
            CHECK(overlap.other == 1 - first);
            listed += plane_area(overlap.shape);
        }
        CHECK(listed == Approx(1e9));
    }
}

TEST_CASE("a gap of two metres between neighbours is filled and listed, and no edge") {
    const std::vector<Polyline> line{{MapPoint::metres(-1e4, 4e4), MapPoint::metres(2.1e5, 4e4)}};
    // Between two oblasts a hole of 2 m by 20 km, closed at both ends.
    Region west = box(0, 0, 1e5, 1e5);
    west.polygons[0].outer.insert(west.polygons[0].outer.begin() + 2,
                                  {MapPoint::metres(1e5, 3e4), MapPoint::metres(1e5 - 2, 3e4 + 1),
                                   MapPoint::metres(1e5 - 2, 5e4), MapPoint::metres(1e5, 5e4 + 1)});
    const StudyArea made = cut({west, box(1e5, 0, 1e5, 1e5)}, line);
    double filled = 0;
    for (const Polygon& gap : made.filled)
        filled += plane_area(gap);
    CHECK(filled == Approx(4e4).epsilon(1e-3));
    CHECK(area_of(made, 0) + area_of(made, 1) == Approx(2e10).epsilon(1e-12));
}
