#include "geo/ring_edges.h"

#include "support/study_area.h"

#include <random>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("nothing, and a ring that does not cross itself, has no crossings") {
    CHECK(RingEdges({}).crossings(10) == 0);
    CHECK_FALSE(RingEdges({}).enclose(GeoPoint::degrees(37, 48)));
    const RingEdges square({{{ring({{37, 48}, {38, 48}, {38, 49}, {37, 49}}), {}}}});
    CHECK(square.crossings(10) == 0);
    CHECK(square.enclose(GeoPoint::degrees(37.5, 48.5)));
    CHECK_FALSE(square.enclose(GeoPoint::degrees(36.5, 48.5)));
}

TEST_CASE("edges that cross or touch are counted, within a ring and between two") {
    CHECK(RingEdges({{{ring({{37, 48}, {38, 49}, {38, 48}, {37, 49}}), {}}}}).crossings(10) == 1);
    const GeoPolyline square = ring({{37, 48}, {38, 48}, {38, 49}, {37, 49}});
    const GeoPolyline beside = ring({{37.5, 48.5}, {38.5, 48.5}, {38.5, 49.5}, {37.5, 49.5}});
    const RingEdges two({{{square, {}}, {beside, {}}}});
    CHECK(two.crossings(10) == 2);
    CHECK_FALSE(two.enclose(GeoPoint::degrees(37.75, 48.75))); // in both
    CHECK(RingEdges({{{square, {}}, {square, {}}}}).crossings(10) == 0);
    const RingEdges touching({{{ring({{37, 48}, {38, 48}, {37.5, 49}}), {}},
                               {ring({{37, 47}, {38, 47}, {37.5, 48}}), {}}}});
    CHECK(touching.crossings(10) == 2);
}

TEST_CASE("of more crossings than matter only so many are counted, and all of fewer") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    GeoPolyline scribble;
    for (int i = 0; i < 60; ++i)
        scribble.push_back(GeoPoint::degrees(36 + share(random), 48 + share(random)));
    scribble.push_back(scribble.front());
    const RingEdges edges({{{scribble, {}}}});
    // Every pair by the formula.
    std::size_t expected = 0;
    const auto left = [](GeoPoint a, GeoPoint b, GeoPoint p) {
        return (b.longitude() - a.longitude()) * (p.latitude() - a.latitude()) >
               (b.latitude() - a.latitude()) * (p.longitude() - a.longitude());
    };
    for (std::size_t i = 1; i < scribble.size(); ++i)
        for (std::size_t j = i + 2; j < scribble.size(); ++j) {
            const GeoPoint a = scribble[i - 1], b = scribble[i], c = scribble[j - 1],
                           d = scribble[j];
            if (a != d)
                expected += left(a, b, c) != left(a, b, d) && left(c, d, a) != left(c, d, b);
        }
    REQUIRE(expected > 100);
    CHECK(edges.crossings(10'000) == expected);
    CHECK(edges.crossings(100) == 101);
}
