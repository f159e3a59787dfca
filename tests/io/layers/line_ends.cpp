// Ends of lines of contact: at one point, at the edge of the study area, or in a gap.
#include "io/layers/line_ends.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

GeoPoint at(double x, double y) {
    return GeoPoint::degrees(x, y);
}

/// 36 to 38° E, 48 to 49° N, in two units.
std::vector<Oblast> two_units() {
    const auto unit = [](const char* iso, double x) {
        return Oblast{iso, iso,
                      GeoRegion{{GeoPolygon{
                          {at(x, 48), at(x + 1, 48), at(x + 1, 49), at(x, 49), at(x, 48)}, {}}}}};
    };
    return {unit("XX-1", 36), unit("XX-2", 37)};
}

struct Settled {
    ContactLines lines;
    Diagnostics found;
    Status done = ok();
};

Settled settle(const std::vector<GeoPolyline>& paths) {
    Settled out;
    for (const GeoPolyline& path : paths)
        out.lines.paths.push_back({path, Side::a});
    out.done = io::settle_line_ends(out.lines, two_units(), "line.geojson", out.found);
    return out;
}

} // namespace

TEST_CASE("no line, and lines that end beyond the study area, are left as they are") {
    CHECK(settle({}).done);
    const GeoPolyline path{at(35, 48.5), at(39, 48.5)};
    const Settled far = settle({path});
    CHECK(far.done);
    CHECK(far.found.empty());
    CHECK(far.lines.paths[0].path == path);
}

TEST_CASE("ends that differ by rounding are one point") {
    for (const double off : {7e-15, 1e-7, 1e-5}) {
        INFO(off);
        const Settled two =
            settle({{at(35, 48.5), at(36.4, 48.5)}, {at(36.4 + off, 48.5), at(39, 48.5)}});
        REQUIRE(two.done);
        CHECK(two.lines.paths[0].path.back() == two.lines.paths[1].path.front());
    }
}

TEST_CASE("ends less than 50 m from the edge reach it, and it is told by how much") {
    // 20 m west and east.
    const Settled near = settle({{at(36.00027, 48.5), at(37.99973, 48.5)}});
    REQUIRE(near.done);
    CHECK(near.lines.paths[0].path.front().longitude() < 36);
    CHECK(near.lines.paths[0].path.back().longitude() > 38);
    CHECK(has_code(near.found, "line-ends-prolonged"));
    // On the edge within rounding: nothing is reported.
    const Settled rounded = settle({{at(36.0000001, 48.5), at(37.9999999, 48.5)}});
    CHECK(rounded.lines.paths[0].path.front().longitude() < 36);
}

TEST_CASE("a gap is an error that names its place and length") {
    const Settled gap = settle({{at(35, 48.5), at(36.4, 48.5)}, {at(36.41, 48.5), at(39, 48.5)}});
    REQUIRE_FALSE(gap.done);
    const std::string text = gap.done.error().text();
    INFO(text);
    CHECK(text.find("739 m") != std::string::npos);
    CHECK(text.find("36.40000° E, 48.50000° N") != std::string::npos);
}

TEST_CASE("an end far inside, and one near a border between two units, is told with its place") {
    const Settled stub = settle({{at(35, 48.5), at(36.4, 48.5)}});
    REQUIRE(stub.done);
    CHECK(has_code(stub.found, "line-end-inside"));
    const Settled inner = settle({{at(35, 48.5), at(36.9999, 48.5)}});
    CHECK(has_code(inner.found, "line-end-inside"));
}

TEST_CASE("a line that ends on another has no gap there, nor have two that cross near their ends") {
    CHECK(settle({{at(35, 48.5), at(39, 48.5)}, {at(36.4, 48.5), at(36.4, 50)}}).found.empty());
    const Settled cross =
        settle({{at(35, 48.5), at(36.401, 48.5)}, {at(36.4, 48.499), at(36.4, 50)}});
    CHECK(cross.done);
}
