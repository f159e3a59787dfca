#include "delimit/model/provision.h"

#include "support/study_area.h"

#include <cmath>

using namespace delimit;
using test::to_depth;

TEST_CASE("a measure that cannot be computed says why") {
    CHECK(problem_of(to_depth(Side::a, {})));
    CHECK(problem_of(to_depth(Side::a, {0})));
    CHECK(problem_of(to_depth(Side::a, {-5})));
    CHECK(problem_of(to_depth(Side::a, {std::nan("")})));
    CHECK(problem_of(to_depth(Side::a, {INFINITY})));
    CHECK(problem_of(to_depth(Side::a, {501})));
    CHECK(problem_of(to_depth(Side::a, {10, 5})));
    CHECK(problem_of(to_depth(Side::a, {5, 5})));
    Provision reference = to_depth(Side::a, {5});
    std::get<ToDepth>(reference.scope).reference_line = test::line({{30, 48}});
    CHECK(problem_of(reference));
    CHECK(problem_of(test::drawn(Side::a, {})));
}

TEST_CASE("measures that can be computed have no problem") {
    CHECK_FALSE(problem_of(Provision{}));
    CHECK_FALSE(problem_of(to_depth(Side::b, {50, 70, 140})));
    CHECK_FALSE(problem_of(to_depth(Side::b, {500})));
    CHECK_FALSE(problem_of(test::drawn(Side::a, test::box(30, 48, 31, 49))));
    CHECK_FALSE(problem_of(Provision{Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen}));
}

TEST_CASE("a regime's id leads back to it, and says whether forces may be there") {
    for (Regime regime : {Regime::demilitarized, Regime::special_economic_zone, Regime::transferred,
                          Regime::police_only, Regime::frozen})
        CHECK(parse_regime(id(regime)) == regime);
    CHECK_FALSE(parse_regime(""));
    CHECK_FALSE(parse_regime("Demilitarized"));
    CHECK(is_demilitarized(Regime::demilitarized));
    CHECK(is_demilitarized(Regime::special_economic_zone));
    CHECK(is_demilitarized(Regime::police_only));
    CHECK_FALSE(is_demilitarized(Regime::transferred));
    CHECK_FALSE(is_demilitarized(Regime::frozen));
}
