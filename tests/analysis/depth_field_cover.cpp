#include "analysis/depth_field_cover.h"

#include "support/catch.h"

#include <map>

using namespace delimit;

namespace {

Polyline box(double x, double y, double width, double height) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)};
}

std::map<Cover::Kind, double> shares(const Cover& cover, const MapBox& square) {
    std::map<Cover::Kind, double> sums;
    cover.shares(square, [&](Cover::Kind kind, double share) { sums[kind] += share; });
    return sums;
}

const MapBox square{0, 0, 100, 100};

} // namespace

TEST_CASE("nothing covers nothing, and ground beside the square no part of it") {
    Cover cover;
    CHECK(cover.empty());
    cover.clip(square);
    CHECK(cover.empty());
    cover.add(1, {{{box(200, 0, 50, 50), {}}}});
    cover.clip(square);
    CHECK(cover.empty());
    cover.clear();
    CHECK(cover.empty());
}

TEST_CASE("ground around the whole square covers it, and no border runs through") {
    Cover cover;
    cover.add(3, {{{box(-50, -50, 300, 300), {}}}});
    cover.clip(square);
    CHECK(cover.uniform());
    CHECK(shares(cover, square) == std::map<Cover::Kind, double>{{3, 1.0}});
}

TEST_CASE("each kind has the share of its ground, without holes, down to any quarter") {
    Cover cover;
    cover.add(0, {{{box(-10, -10, 60, 200), {box(20, 20, 10, 10)}}}}); // west half, less a hole
    cover.add(1, {{{box(50, 0, 50, 30), {}}, {box(60, 60, 20, 20), {}}}});
    cover.clip(square);
    auto whole = shares(cover, square);
    CHECK(whole[0] == Approx(0.5 - 0.01));
    CHECK(whole[1] == Approx(0.15 + 0.04));
    std::array<Cover, 4> parts;
    std::array<Cover, 2> tools;
    cover.quarter(square, parts, tools);
    const auto squares = quarters(square);
    CHECK(squares[3].min_x == 50);
    CHECK(squares[3].min_y == 50);
    std::map<Cover::Kind, double> sums;
    for (std::size_t i = 0; i < 4; ++i)
        for (const auto& [kind, share] : shares(parts[i], squares[i]))
            sums[kind] += share / 4;
    CHECK(sums[0] == Approx(whole[0]));
    CHECK(sums[1] == Approx(whole[1]));
    CHECK(parts[2].uniform()); // north-west: the hole is in the south
    CHECK(shares(parts[1], squares[1])[1] == Approx(0.6));
}
