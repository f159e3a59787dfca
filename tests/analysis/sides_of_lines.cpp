// Areas of control from lines of contact.
#include "delimit/analysis/control.h"

#include "delimit/geo/geodesic.h"
#include "support/invariants.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

ControlMap seeded(std::vector<GeoPolyline> paths, std::vector<Seed> seeds) {
    ContactLines lines;
    for (GeoPolyline& path : paths)
        lines.paths.push_back({std::move(path), std::nullopt});
    lines.seeds = std::move(seeds);
    return control_map(std::move(lines));
}

Seed controlled(double longitude, double latitude, Side side) {
    return {GeoPoint::degrees(longitude, latitude), side};
}

const GeoPolyline northward = line({{30.7, 47.9}, {30.7, 49.1}});

} // namespace

TEST_CASE("a line that cuts the study area gives its left to the party named there") {
    Case cut(pair(), contact(northward));
    check_invariants(cut.control);
    CHECK(cut.controlled(Side::a) == Approx(km2(box(30, 48, 30.7, 49))).epsilon(1e-6));
    CHECK(cut.control.oblasts[1].area_of_control[0] == SquareMetres(0));
    REQUIRE(cut.control.line.parts.size() == 1);
    CHECK(cut.control.line.length.count() ==
          Approx(geodesic_length(line({{30.7, 48}, {30.7, 49}})).count()).epsilon(1e-8));
}

TEST_CASE("a reversed line with its other party on the left says the same") {
    GeoPolyline southward(northward.rbegin(), northward.rend());
    Case cut(pair(), contact(northward));
    Case reversed(pair(), control_map(ContactLines{{{southward, Side::b}}, {}}));
    CHECK(reversed.controlled(Side::a) == cut.controlled(Side::a));
    CHECK(reversed.control.line.parts == cut.control.line.parts);
}

TEST_CASE("a line may end exactly on the study area's edge, and run along oblast borders") {
    Case exact(pair(), contact(line({{31, 48}, {31, 49}})));
    check_invariants(exact.control);
    CHECK(exact.controlled(Side::a) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-6));
    CHECK(exact.control.oblasts[0].controlled[1].empty());
}

TEST_CASE("seeds tell the sides of lines without any, one of them being enough") {
    for (const std::vector<Seed>& seeds :
         {std::vector<Seed>{controlled(30.2, 48.5, Side::a)},
          {controlled(31.5, 48.5, Side::b)},
          {controlled(30.2, 48.5, Side::a), controlled(31.5, 48.5, Side::b)}}) {
        Case cut(pair(), seeded({northward}, seeds));
        check_invariants(cut.control);
        CHECK(cut.controlled(Side::a) == Approx(km2(box(30, 48, 30.7, 49))).epsilon(1e-6));
    }
}

TEST_CASE("beyond a second line the first party holds the ground again, seed or none") {
    const GeoPolyline second = line({{31.4, 49.1}, {31.4, 47.9}});
    const double middle = km2(box(30.7, 48, 31.4, 49)), all = km2(box(30, 48, 32, 49));
    for (Side side : both_sides) {
        INFO((side == Side::a ? "a" : "b"));
        // Two known neighbours, the third follows from its line.
        Case outer(pair(), seeded({northward, second}, {controlled(30.2, 48.5, side),
                                                        controlled(31, 48.5, other(side))}));
        check_invariants(outer.control);
        CHECK(outer.controlled(other(side)) == Approx(middle).epsilon(1e-6));
        CHECK(outer.controlled(side) == Approx(all - middle).epsilon(1e-6));
    }
}

TEST_CASE("an island that no line touches goes with its oblast, or is undetermined") {
    auto oblasts = pair();
    oblasts[1].ground.polygons.push_back(box(32.1, 48.4, 32.2, 48.5).polygons[0]); // all of it b's
    oblasts[0].ground.polygons.push_back(box(29.8, 48.4, 29.9, 48.5).polygons[0]); // divided
    const double island = km2(box(29.8, 48.4, 29.9, 48.5));
    for (const ControlMap& form :
         {contact(northward), seeded({northward}, {controlled(30.2, 48.5, Side::a),
                                                   controlled(31.5, 48.5, Side::b)})}) {
        Case made(oblasts, form);
        CHECK(made.controlled(Side::b) ==
              Approx(km2(box(30.7, 48, 32, 49)) + km2(box(32.1, 48.4, 32.2, 48.5))).epsilon(1e-6));
        CHECK(in_km2(made.control.oblasts[0].undetermined_area) == Approx(island).epsilon(1e-6));
        CHECK(find(made.control.diagnostics, "open-ground"));
    }
}

TEST_CASE("strips between several lines of which nothing tells do not alternate") {
    const auto along = [](double latitude) { return line({{29.9, latitude}, {32.1, latitude}}); };
    // A zone's northern limit, the line in its middle and its southern limit.
    const Error error =
        error_of(pair(), seeded({along(48.52), along(48.5), along(48.48)},
                                {controlled(31, 48.9, Side::a), controlled(31, 48.1, Side::b)}));
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.message.en.find("near") != std::string::npos);
    Case middle(pair(), seeded({along(48.5)},
                               {controlled(31, 48.9, Side::a), controlled(31, 48.1, Side::b)}));
    CHECK(middle.control.line.parts.size() == 1);
}

TEST_CASE("a closed line is an enclave") {
    const GeoPolyline ring =
        line({{30.4, 48.4}, {30.8, 48.4}, {30.8, 48.8}, {30.4, 48.8}, {30.4, 48.4}});
    Case enclave(pair(), control_map(ContactLines{{{ring, Side::b}}, {}}));
    check_invariants(enclave.control);
    CHECK(enclave.controlled(Side::b) == Approx(km2(box(30.4, 48.4, 30.8, 48.8))).epsilon(1e-6));
    REQUIRE(enclave.control.line.parts.size() == 1);
    CHECK(enclave.control.line.parts[0].front() == enclave.control.line.parts[0].back());
}

TEST_CASE("a line in several pieces, of one segment or of many, is one line") {
    ContactLines pieces{{{line({{30.7, 47.9}, {30.7, 48.3}}), Side::a},
                         {line({{30.7, 49.1}, {30.7, 48.6}}), Side::b},
                         {line({{30.7, 48.3}, {30.7, 48.6}}), Side::a}},
                        {}};
    Case cut(pair(), control_map(pieces));
    check_invariants(cut.control);
    CHECK(cut.control.line.parts.size() == 1);
    CHECK(cut.controlled(Side::a) == Approx(km2(box(30, 48, 30.7, 49))).epsilon(1e-6));
    // Repeated points and a path of no length have no effect.
    ContactLines stuttering{
        {{line({{30.7, 47.9}, {30.7, 48.3}, {30.7, 48.3}, {30.7, 49.1}}), Side::a},
         {line({{30.5, 48.5}}), Side::a},
         {line({{30.5, 48.5}, {30.5, 48.5}}), Side::a}},
        {}};
    Case again(pair(), control_map(stuttering));
    CHECK(again.controlled(Side::a) == Approx(cut.controlled(Side::a)).epsilon(1e-6));
}

TEST_CASE("a loose end inside the study area is left out with a warning") {
    ContactLines lines{{{northward, Side::a}, {line({{30.7, 48.5}, {31.2, 48.6}}), Side::a}}, {}};
    Case loose(pair(), control_map(lines));
    check_invariants(loose.control);
    CHECK(loose.control.line.parts.size() == 1);
    const Diagnostic* warned = find(loose.control.diagnostics, "line-parts-nothing");
    REQUIRE(warned);
    CHECK(warned->severity == Severity::warning);
}

TEST_CASE("a line that does not cut the study area is an error that says what to do") {
    const Error error = error_of(pair(), contact(line({{30.7, 48.2}, {30.7, 49.1}})));
    CHECK(error.code == ErrorCode::no_match);
    CHECK(error.message.en.find("does not cut") != std::string::npos);
    CHECK_FALSE(error.advice.empty());
    // A gap of 2 km in the middle.
    CHECK(
        error_of(pair(), control_map(ContactLines{{{line({{30.7, 47.9}, {30.7, 48.5}}), Side::a},
                                                   {line({{30.7, 48.52}, {30.7, 49.1}}), Side::a}},
                                                  {}}))
            .code == ErrorCode::no_match);
}

TEST_CASE("a line far away, without sides or with a seed outside is an error") {
    CHECK(error_of(pair(), contact(line({{10, 10}, {11, 11}}))).code == ErrorCode::no_match);
    CHECK(error_of(pair(), contact({})).code == ErrorCode::no_match);
    CHECK(error_of(pair(), control_map(ContactLines{})).code == ErrorCode::no_match);
    CHECK(error_of(pair(), seeded({northward}, {})).code == ErrorCode::bad_value);
    CHECK(error_of(pair(), seeded({northward}, {controlled(10, 10, Side::a)})).code ==
          ErrorCode::no_match);
}

TEST_CASE("seeds that contradict each other on one ground are an error with a place there") {
    const Error error = error_of(pair(), seeded({northward}, {controlled(30.2, 48.5, Side::a),
                                                              controlled(30.3, 48.6, Side::b)}));
    CHECK(error.code == ErrorCode::no_match);
    CHECK(error.message.en.find("connected near 30.") != std::string::npos);
}

TEST_CASE("lines that contradict each other on the ground between them are an error that says so") {
    const GeoPolyline second = line({{31.4, 47.9}, {31.4, 49.1}});
    // By both, the ground on their left is a's: between them it would be b's and a's.
    const Error error =
        error_of(pair(), control_map(ContactLines{{{northward, Side::a}, {second, Side::a}}, {}}));
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.message.en.find("contradict each other") != std::string::npos);
}

TEST_CASE("of several lines, a side that only follows from across a line is warned of") {
    const GeoPolyline second = line({{31.4, 49.1}, {31.4, 47.9}});
    const Case outer(pair(), seeded({northward, second}, {controlled(30.2, 48.5, Side::a),
                                                          controlled(31, 48.5, Side::b)}));
    const auto* found = find(outer.control.diagnostics, "side-inferred");
    REQUIRE(found);
    CHECK(in_km2(*found->moved) == Approx(km2(box(31.4, 48, 32, 49))).epsilon(1e-3));
    const Case single(pair(), seeded({northward}, {controlled(30.2, 48.5, Side::a)}));
    CHECK_FALSE(find(single.control.diagnostics, "side-inferred"));
}
