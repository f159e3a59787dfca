// Polygons that stop a little short of coast or border up to the end of the line of contact.
#include "analysis/spikes.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"
#include "support/study_area.h"

using namespace delimit;
using namespace delimit::test;

namespace {

const Oblast oblast_of_test = oblast("UA-01", box(30, 48, 32, 49));

/// b controls the west up to 31°. Its polygon's southern edge leaves the study area's at `from` and
/// is `degrees` of latitude away where the line of contact turns north.
Case stopping_short(double from, double degrees, Degrees between = {}) {
    Degrees corners{{29, 47}, {from, 47.99}, {from, 48}};
    corners.insert(corners.end(), between.begin(), between.end());
    corners.insert(corners.end(), {{31, 48 + degrees}, {31, 50}, {29, 50}});
    return Case({oblast_of_test}, controlled_by_b({area(corners)}));
}

constexpr double full_length = 111.2; // km, of the meridian from edge to edge

} // namespace

TEST_CASE("a front that ends squarely on the edge loses nothing") {
    Case plain({oblast_of_test}, controlled_by_b({box(29, 47, 31, 50)}));
    CHECK(plain.control.line.parts.size() == 1);
    CHECK(in_km(plain.control.line.length) == Approx(full_length).margin(0.1));
    CHECK(find(plain.control.diagnostics, "strip") == nullptr);
}

TEST_CASE("a tongue between polygon and edge, up to the end of the front, is no front") {
    // 0 to 1.1 km wide, 37 km long.
    Case made = stopping_short(30.5, 0.01);
    check_invariants(made.control);
    REQUIRE(made.control.line.parts.size() == 1);
    CHECK(in_km(made.control.line.length) == Approx(full_length).margin(0.2));
    CHECK(made.controlled(Side::b) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
    const Diagnostic* listed = find(made.control.diagnostics, "strip");
    REQUIRE(listed);
    REQUIRE(listed->moved);
    CHECK(in_km2(*listed->moved) == Approx(37.3 * 1.11 / 2).epsilon(0.03));
    CHECK(made.control.oblasts[0].taken_in[1].count() ==
          Approx(listed->moved->count()).epsilon(1e-9));
}

TEST_CASE("ground that line and edge hold between them at an angle is no tongue") {
    // 4.5 times as long as wide, then a right angle.
    for (const auto& [from, degrees] : {std::pair{30.7, 0.045}, std::pair{30.98, 0.0135}}) {
        Case made = stopping_short(from, degrees);
        check_invariants(made.control);
        CHECK(find(made.control.diagnostics, "strip") == nullptr);
        CHECK(made.controlled(Side::b) < km2(box(30, 48, 31, 49)) - 0.5);
    }
}

TEST_CASE("of a long wedge only what is narrow is taken") {
    Case made = stopping_short(30, 0.04); // 0 to 4.4 km wide, 74 km long
    check_invariants(made.control);
    const Diagnostic* listed = find(made.control.diagnostics, "strip");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) < 2.5 * 42 / 2 + 1); // up to 2.5 km wide
    CHECK(made.controlled(Side::a) > km2(box(31, 48, 32, 49)) + 100);
}

TEST_CASE("a tongue is cut at its neck, not beyond") {
    // A kilometre wide, then 0.2 km, then a bay of 8 × 11 km under control.
    Case made = stopping_short(30.2, 0.1, {{30.5, 48.009}, {30.85, 48.002}, {30.9, 48.1}});
    check_invariants(made.control);
    CHECK(made.controlled(Side::a) ==
          Approx(km2(box(31, 48, 32, 49)) +
                 km2(area({{30.85, 48}, {31, 48}, {31, 48.1}, {30.9, 48.1}, {30.85, 48.002}})))
              .epsilon(1e-4));
    CHECK(find(made.control.diagnostics, "strip"));
}

TEST_CASE(
    "a tongue on either side, at either end of the front and beside a's polygons is the same") {
    const GeoRegion of_b = area({{29, 47},
                                 {30.5, 47.9},
                                 {30.5, 48},
                                 {31, 48.01},
                                 {31, 48.99},
                                 {30.5, 49},
                                 {30.5, 49.1},
                                 {29, 50}});
    Case both({oblast_of_test}, controlled_by_b({of_b}));
    CHECK(in_km(both.control.line.length) == Approx(full_length).margin(0.3));
    // The same polygons, of a, with all else b's.
    ControlPolygons polygons;
    polygons.areas.push_back({ControlClass::controlled_by_a, of_b});
    Case mirrored({oblast_of_test}, control_map(std::move(polygons)));
    check_invariants(mirrored.control);
    CHECK(mirrored.control.line.length.count() ==
          Approx(both.control.line.length.count()).epsilon(1e-9));
    CHECK(mirrored.controlled(Side::a) == Approx(both.controlled(Side::b)).epsilon(1e-9));
}

TEST_CASE("an open pocket of the other party inside a tongue does not get lost") {
    GeoRegion ground = area({{29, 47}, {30.5, 47.9}, {30.5, 48}, {31, 48.01}, {31, 50}, {29, 50}});
    // 0.2 km², a third of the way along.
    ControlPolygons polygons;
    polygons.areas.push_back({ControlClass::controlled_by_b, ground});
    polygons.areas.push_back({ControlClass::controlled_by_b, box(30.9, 48.002, 30.91, 48.005)});
    Case made({oblast_of_test}, control_map(std::move(polygons)));
    check_invariants(made.control);
    CHECK(in_km(made.control.line.length) == Approx(full_length).margin(0.2));
    CHECK(made.controlled(Side::b) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
}

TEST_CASE("tongues do not depend on where rings begin or which way they run") {
    const auto with = [](bool reversed, std::ptrdiff_t turned) {
        GeoRegion ground = area(
            {{29, 47}, {30.5, 47.9}, {30.5, 48}, {30.8, 48.004}, {31, 48.01}, {31, 50}, {29, 50}});
        auto& ring = ground.polygons[0].outer;
        ring.pop_back();
        std::rotate(ring.begin(), ring.begin() + turned, ring.end());
        if (reversed)
            std::reverse(ring.begin(), ring.end());
        ring.push_back(GeoPoint(ring.front()));
        return Case({oblast_of_test}, controlled_by_b({ground}));
    };
    const Case first = with(false, 0);
    for (const bool reversed : {false, true})
        for (std::ptrdiff_t turned = 0; turned < 7; ++turned) {
            const Case again = with(reversed, turned);
            CHECK(again.control.line.length.count() ==
                  Approx(first.control.line.length.count()).epsilon(1e-12));
            CHECK(again.controlled(Side::b) == Approx(first.controlled(Side::b)).epsilon(1e-12));
        }
}

TEST_CASE(
    "an outline that was written once more in another projection leaves no line along the edge") {
    // The oblast's own vertices, a hair inside it, with others that the edge does not have.
    Degrees west;
    const auto along = [&](double x0, double y0, double x1, double y1) {
        for (int i = 0; i < 16; ++i) {
            const double share = i / 16.0, hair = i % 3 == 0 ? 2e-9 : 5e-9;
            west.push_back({x0 + share * (x1 - x0) + (x0 == 30 && x1 == 30 ? hair : 0),
                            y0 + share * (y1 - y0) +
                                (y0 != y1   ? 0
                                 : y0 == 48 ? hair
                                            : -hair)});
        }
    };
    along(30, 48, 31, 48);
    west.push_back({31, 48});
    along(31, 49, 30, 49);
    along(30, 49, 30, 48);
    const GeoRegion drawn = area(west);
    for (const auto rest : {ControlClass::controlled_by_a, ControlClass::controlled_by_b}) {
        const bool of_b = rest == ControlClass::controlled_by_a;
        Case made(
            {oblast_of_test},
            {ControlPolygons{
                 {{of_b ? ControlClass::controlled_by_b : ControlClass::controlled_by_a, drawn}},
                 rest},
             {}});
        check_invariants(made.control);
        CHECK(in_km(made.control.line.length) == Approx(full_length).margin(0.1));
    }
}
