#include "delimit/geo/make_shapes.h"

#include "support/catch.h"

using namespace delimit;

namespace {

GeoPoint p(double x, double y) {
    return GeoPoint::degrees(x, y);
}

} // namespace

TEST_CASE("fewer than two distinct points make no line") {
    CHECK_FALSE(polyline_of({}));
    CHECK_FALSE(polyline_of({p(1, 2)}));
    CHECK_FALSE(polyline_of({p(1, 2), p(1, 2), p(1, 2)}));
}

TEST_CASE("a line keeps its points but for those that repeat the one before") {
    const auto line = polyline_of({p(1, 2), p(1, 2), p(3, 4), p(1, 2), p(1, 2)});
    REQUIRE(line);
    CHECK(*line == GeoPolyline{p(1, 2), p(3, 4), p(1, 2)});
}

TEST_CASE("a region is handed out as it is, or refused with what is wrong") {
    Workbench bench;
    CHECK(valid_region(bench, {})->empty());
    const GeoRegion square{{{{p(0, 0), p(1, 0), p(1, 1), p(0, 1), p(0, 0)}, {}}}};
    const auto valid = valid_region(bench, square);
    REQUIRE(valid);
    CHECK(*valid == square);
    const GeoRegion bow{{{{p(0, 0), p(1, 1), p(1, 0), p(0, 1), p(0, 0)}, {}}}};
    const auto refused = valid_region(bench, bow);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.en.find("0.5") != std::string::npos);
}

TEST_CASE("a region across 180 degrees is judged by its edges the short way round") {
    Workbench bench;
    const GeoRegion across{
        {{{p(179, 0), p(-179, 0), p(-179, 1), p(179, 1), p(179, 0)},
          {{p(-179.5, 0.2), p(179.5, 0.2), p(179.5, 0.8), p(-179.5, 0.8), p(-179.5, 0.2)}}},
         {{p(-178, 0), p(-177, 0), p(-177, 1), p(-178, 0)}, {}}}};
    const auto valid = valid_region(bench, across);
    REQUIRE(valid);
    CHECK(*valid == across);
    const GeoRegion bow{{{{p(179, 0), p(-179, 1), p(-179, 0), p(179, 1), p(179, 0)}, {}}}};
    CHECK_FALSE(valid_region(bench, bow));
}
