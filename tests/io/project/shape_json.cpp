#include "io/project/shape_json.h"

#include "support/catch.h"

using namespace delimit;

namespace {

/// The place of the mistake in reading `json`; empty if there is none.
template <class Read>
std::string mistake(const std::string& json, const Read& read) {
    auto text = io::JsonText::parse(json, "p");
    REQUIRE(text);
    read(**text, (*text)->root(), "/at");
    return (*text)->error() ? (*text)->error()->location.field : std::string();
}

} // namespace

TEST_CASE("a point that is no pair of degrees is a mistake") {
    for (const char* bad : {"[]", "[37]", "[37, 100]", "[\"37\", 48]", "{}", "null"}) {
        INFO(bad);
        CHECK_FALSE(mistake(bad, [](auto&... in) { CHECK_FALSE(io::parse_point(in...)); }).empty());
    }
}

TEST_CASE("a line needs two different points, a ring its end and no crossing") {
    const auto line = [](auto&... in) { io::parse_line(in...); };
    const auto region = [](auto&... in) { io::parse_region(in...); };
    CHECK_FALSE(mistake("[[37, 48]]", line).empty());
    CHECK_FALSE(mistake("[[37, 48], [37, 48]]", line).empty());
    CHECK(mistake("[[37, 48], [38, 48]]", line).empty());
    CHECK_FALSE(mistake("[[[[37, 48], [38, 48], [38, 49]]]]", region).empty());
    CHECK_FALSE(mistake("[[[[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]]]", region).empty());
}

TEST_CASE("a longitude beyond 180 degrees is that a full turn away") {
    CHECK(mistake("[190, 60]", [](auto&... in) {
              CHECK(io::parse_point(in...) == GeoPoint::degrees(-170, 60));
          }).empty());
    CHECK_FALSE(mistake("[361, 60]", [](auto&... in) { io::parse_point(in...); }).empty());
    CHECK(mistake("[[[[179, 0], [181, 0], [181, 1], [179, 1], [179, 0]]]]", [](auto&... in) {
              const GeoRegion region = io::parse_region(in...);
              REQUIRE(region.polygons.size() == 1);
              CHECK(region.polygons[0].outer[1] == GeoPoint::degrees(-179, 0));
          }).empty());
}

TEST_CASE("shapes read back the same, to the last digit") {
    const GeoPolyline line{GeoPoint::degrees(37.123456789012345, 48), GeoPoint::degrees(38, 49)};
    const GeoRegion region{{{{line[0], GeoPoint::degrees(39, 48), line[1], line[0]}, {}}}};
    CHECK(mistake(io::json_of(line).dump(), [&](auto&... in) {
              CHECK(io::parse_line(in...) == line);
          }).empty());
    CHECK(mistake(io::json_of(region).dump(), [&](auto&... in) {
              CHECK(io::parse_region(in...) == region);
          }).empty());
}
