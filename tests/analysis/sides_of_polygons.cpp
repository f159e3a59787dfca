// Areas of control from polygons. Rule 6: slivers are no line of contact.
#include "delimit/analysis/control.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"

// Projected edges are right to 0.1 m, and differ by that where they are cut: 1e-6 of areas here.
using namespace delimit;
using namespace delimit::test;

TEST_CASE("enclaves that touch in a corner keep simple lines") {
    Case corner(pair(),
                controlled_by_b({box(30.2, 48.2, 30.5, 48.5), box(30.5, 48.5, 30.8, 48.8)}));
    check_invariants(corner.control);
    CHECK(corner.control.line.parts.size() == 2);
    ControlPolygons inverse{{{ControlClass::controlled_by_a, box(30.2, 48.2, 30.5, 48.5)},
                             {ControlClass::controlled_by_a, box(30.5, 48.5, 30.8, 48.8)}},
                            ControlClass::controlled_by_b};
    Case other_way(pair(), control_map(inverse));
    check_invariants(other_way.control);
    CHECK(other_way.control.line.length.count() ==
          Approx(corner.control.line.length.count()).epsilon(1e-6));
}

TEST_CASE("polygons of one party that touch, overlap and repeat are one ground") {
    Case one(pair(), controlled_by_b({box(30.2, 48.2, 30.8, 48.8)}));
    Case several(pair(),
                 controlled_by_b({box(30.2, 48.2, 30.5, 48.8), box(30.4, 48.2, 30.8, 48.6),
                                  box(30.5, 48.6, 30.8, 48.8), box(30.5, 48.6, 30.8, 48.8)}));
    check_invariants(several.control);
    CHECK(several.controlled(Side::b) == Approx(one.controlled(Side::b)).epsilon(1e-6));
    CHECK(several.control.line.parts.size() == 1);
    CHECK(several.control.line.length.count() ==
          Approx(one.control.line.length.count()).epsilon(1e-6));
}

TEST_CASE("where classes overlap, the grey zone counts before either party, and b before a") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::controlled_by_a, box(30.0, 48, 30.6, 49)},
                      {ControlClass::undetermined, box(30.4, 48, 31.0, 49)},
                      {ControlClass::controlled_by_b, box(30.8, 48, 32.0, 49)}};
    for (bool reversed : {false, true}) {
        if (reversed)
            std::reverse(polygons.areas.begin(), polygons.areas.end());
        Case overlap(pair(), control_map(polygons));
        check_invariants(overlap.control);
        CHECK(overlap.controlled(Side::b) == Approx(km2(box(31, 48, 32, 49))).epsilon(1e-6));
        CHECK(in_km2(overlap.control.oblasts[0].undetermined_area) ==
              Approx(km2(box(30.4, 48, 31, 49))).epsilon(1e-6));
        const auto* found = find(overlap.control.diagnostics, "contested-overlap");
        REQUIRE(found);
        CHECK(in_km2(*found->moved) ==
              Approx(km2(box(30.4, 48, 30.6, 49)) + km2(box(30.8, 48, 31, 49))).epsilon(1e-3));
        CHECK_FALSE(find(overlap.control.diagnostics, "claimed-twice"));
    }
}

TEST_CASE("the grey zone counts to the party the project names, and is itemised") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::undetermined, box(30.4, 47, 30.6, 50)},
                      {ControlClass::controlled_by_b, box(30.6, 47, 33, 50)}};
    const double grey = km2(box(30.4, 48, 30.6, 49));
    for (UndeterminedCounts counts : {UndeterminedCounts::to_a, UndeterminedCounts::to_b}) {
        ControlOptions options;
        options.undetermined = counts;
        Case with(pair(), control_map(polygons), options);
        check_invariants(with.control);
        const bool to_b = counts == UndeterminedCounts::to_b;
        CHECK(with.controlled(Side::b) ==
              Approx(km2(box(30.6, 48, 32, 49)) + (to_b ? grey : 0)).epsilon(1e-6));
        CHECK(in_km2(with.control.oblasts[0].undetermined_area) == Approx(grey).epsilon(1e-6));
        CHECK(with.control.oblasts[1].undetermined_area == SquareMetres(0));
        const ProposalResult result = with.compute({all_it_holds(Side::a), all_it_holds(Side::b)});
        CHECK(in_km2(result.totals.undetermined[to_b ? 1 : 0]) == Approx(grey).epsilon(1e-6));
        CHECK(result.totals.undetermined[to_b ? 0 : 1] == SquareMetres(0));
    }
}

TEST_CASE("ground that no polygon covers goes to the party without polygons") {
    Case b_drawn(pair(), controlled_by_b({box(31.5, 47, 33, 50)}));
    CHECK(b_drawn.controlled(Side::a) == Approx(km2(box(30, 48, 31.5, 49))).epsilon(1e-6));
    Case a_drawn(pair(),
                 control_map(ControlPolygons{
                     {{ControlClass::controlled_by_a, box(31.5, 47, 33, 50)}}, std::nullopt}));
    CHECK(a_drawn.controlled(Side::b) == Approx(km2(box(30, 48, 31.5, 49))).epsilon(1e-6));
}

TEST_CASE("between polygons of both parties ground is undetermined, unless the user says") {
    const GeoRegion a = box(29, 47, 30.8, 50), b = box(31.2, 47, 33, 50);
    const double gap = km2(box(30.8, 48, 31.2, 49));
    Case open(pair(), both_parties(a, b));
    check_invariants(open.control);
    CHECK(in_km2(open.control.oblasts[0].undetermined_area +
                 open.control.oblasts[1].undetermined_area) == Approx(gap).epsilon(1e-6));
    CHECK(open.controlled(Side::b) == Approx(km2(box(31.2, 48, 32, 49))).epsilon(1e-6));
    Case said(pair(), both_parties(a, b, ControlClass::controlled_by_b));
    CHECK(said.controlled(Side::b) == Approx(km2(box(30.8, 48, 32, 49))).epsilon(1e-6));
    CHECK(said.control.oblasts[0].undetermined_area == SquareMetres(0));
}

TEST_CASE("a map of both parties that reaches far beyond the study area divides it all the same") {
    Case wide(pair(), both_parties(box(10, 30, 31, 70), box(31, 30, 60, 70)));
    check_invariants(wide.control);
    CHECK(wide.controlled(Side::a) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-6));
    CHECK(wide.control.line.parts.size() == 1);
    Case one(pair(), controlled_by_b({box(31.5, 30, 60, 70)}));
    CHECK(one.controlled(Side::b) == Approx(km2(box(31.5, 48, 32, 49))).epsilon(1e-6));
}

TEST_CASE("holes without area and rings that fold back are passed over") {
    GeoRegion ground = box(31, 47, 33, 50);
    ground.polygons[0].holes.push_back(
        line({{31.5, 48.5}, {31.6, 48.6}, {31.7, 48.7}, {31.5, 48.5}}));
    ground.polygons[0].holes.push_back(
        line({{31.5, 48.3}, {31.6, 48.3}, {31.5, 48.3}, {31.5, 48.3}}));
    Case folded(pair(), controlled_by_b({ground}));
    check_invariants(folded.control);
    CHECK(folded.control.line.parts.size() == 1);
}

TEST_CASE("a foreign polygon that reaches across the border is left out and listed") {
    // A neighbour's breakaway region, drawn to another boundary file: 2 km inside.
    Case foreign(pair(), controlled_by_b({box(31.5, 47, 33, 50), box(28, 48.1, 30.02, 48.9)}));
    check_invariants(foreign.control);
    CHECK(foreign.control.line.parts.size() == 1);
    const Diagnostic* listed = find(foreign.control.diagnostics, "foreign");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) == Approx(km2(box(30, 48.1, 30.02, 48.9))).epsilon(0.01));
}

TEST_CASE("oblast borders drawn with other vertices by each neighbour leave no gap in who is who") {
    // The eastern oblast has a vertex more on the border, and on the far side a bend.
    std::vector<Oblast> oblasts{
        oblast("N", box(30, 48.5, 32, 49)),
        oblast("S", area({{30, 48}, {32, 48}, {32, 48.5}, {31.1, 48.5}, {30, 48.5}}))};
    Case joined(oblasts, controlled_by_b({box(31, 47, 33, 50)}));
    CHECK(joined.control.line.parts.size() == 1);
    Case border(oblasts, controlled_by_b({box(29, 48.5, 33, 50)}));
    CHECK(border.control.line.parts.size() == 1);
    CHECK(in_km(border.control.line.length) == Approx(147.5).margin(1));
}

TEST_CASE("a bay that the map leaves open is sea where the land layer says so, and else a pocket") {
    // 15 km wide, more than a sliver, and 11 km deep.
    const GeoRegion bay = box(31.4, 48, 31.6, 48.1);
    GeoRegion ground = box(31, 47.5, 32.5, 49.5);
    ground.polygons[0].outer = line({{31, 47.5},
                                     {31.4, 47.5},
                                     {31.4, 48.1},
                                     {31.6, 48.1},
                                     {31.6, 47.5},
                                     {32.5, 47.5},
                                     {32.5, 49.5},
                                     {31, 49.5},
                                     {31, 47.5}});
    GeoRegion shore = box(29, 47.5, 33, 50);
    shore.polygons[0].holes.push_back(bay.polygons[0].outer);
    Case wet(pair(), controlled_by_b({ground}), {}, {{{}, "XX", shore}});
    CHECK(wet.control.line.parts.size() == 1);
    const Diagnostic* listed = find(wet.control.diagnostics, "sea");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) == Approx(km2(bay)).epsilon(1e-3));

    Case dry(pair(), controlled_by_b({ground}), {}, {{{}, "XX", box(29, 47, 33, 50)}});
    CHECK(dry.control.line.parts.size() == 2);
    CHECK(find(dry.control.diagnostics, "sea") == nullptr);
    // A layer with only some neighbour does not make the study area sea.
    Case far(pair(), controlled_by_b({box(31, 47, 33, 50)}), {}, {{{}, "XX", box(20, 47, 25, 50)}});
    CHECK(far.controlled(Side::a) > 0);
}

TEST_CASE("ground that areas of both parties cover is warned of, with its area") {
    const auto both = [](double west_of_b) {
        ControlPolygons areas;
        areas.areas = {{ControlClass::controlled_by_a, box(29, 47, 31, 50)},
                       {ControlClass::controlled_by_b, box(west_of_b, 47, 33, 50)}};
        return control_map(areas);
    };
    CHECK_FALSE(find(Case(pair(), both(31)).control.diagnostics, "claimed-twice"));
    // By metres: two writings of one line.
    CHECK_FALSE(find(Case(pair(), both(30.9999)).control.diagnostics, "claimed-twice"));
    const Case overlap(pair(), both(30.8));
    const auto* found = find(overlap.control.diagnostics, "claimed-twice");
    REQUIRE(found);
    CHECK(in_km2(*found->moved) == Approx(km2(box(30.8, 48, 31, 49))).epsilon(1e-3));
    CHECK(overlap.controlled(Side::b) == Approx(km2(box(30.8, 48, 32, 49))).epsilon(1e-6));
}
