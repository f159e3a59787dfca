#include "analysis/depth_field_nearest.h"

#include "analysis/nearest_geodesic.h"
#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace delimit;

namespace {

const MapBox box{-3e5, -3e5, 3e5, 3e5};

Candidates all(const std::vector<LineBit>& bits) {
    Candidates every(bits.size());
    std::iota(every.begin(), every.end(), 0U);
    return every;
}

} // namespace

TEST_CASE("lines without length have no bits, long ones many short ones") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const ScaleGrid scale(projector, box);
    const MapPoint p = MapPoint::metres(0, 0);
    CHECK(bits_of({}, scale).empty());
    CHECK(bits_of({{p}, {p, p}}, scale).empty());
    const auto bits = bits_of({{p, MapPoint::metres(9000, 0)}}, scale);
    REQUIRE(bits.size() == 5);
    CHECK(bits[4].from.x() == Approx(7200));
    CHECK(bits[4].way.x() == Approx(1800));
}

TEST_CASE("distances of a block are those of geodesics, and what is narrowed off is not nearest") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const ScaleGrid scale(projector, box);
    Polyline line;
    for (int i = 0; i < 60; ++i)
        line.push_back(MapPoint::metres(-1e5 + 4000. * i, 2e5 + 9000. * (i % 7)));
    const auto bits = bits_of({line}, scale);
    for (const MapPoint centre : {MapPoint::metres(-2e4, 1.8e5), MapPoint::metres(9e4, 2.4e5)}) {
        constexpr double step = 500;
        Candidates near;
        const double least = narrow(bits, all(bits), centre, 2 * step * 1.5, near);
        CHECK(near.size() < bits.size() / 2);
        Block every, few;
        measure_block(bits, all(bits), centre, step, scale(centre), every);
        measure_block(bits, near, centre, step, scale(centre), few);
        CHECK(few.distance == every.distance);
        for (std::size_t i = 0; i < block_size; ++i) {
            const MapPoint p = centre + MapPoint::metres((double(i % block_side) - 1.5) * step,
                                                         (double(i / block_side) - 1.5) * step);
            const auto nearest = nearest_geodesic(projector, p, {line});
            REQUIRE(nearest);
            CHECK(double(few.distance[i]) == Approx(nearest->distance.count()).margin(1));
            CHECK(double(few.distance[i]) * std::sqrt(scale(p)) >= least - 1);
        }
    }
}

TEST_CASE("a sparse line has one level, and a line without pieces has no candidates") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const ScaleGrid scale(projector, box);
    CHECK(everything(levels_of({}, scale, 1)).bits.empty());
    const auto levels =
        levels_of(bits_of({{MapPoint::metres(0, 0), MapPoint::metres(9000, 0)}}, scale), scale, 1);
    REQUIRE(levels.size() == 1);
    CHECK(everything(levels).bits.size() == 5);
}

namespace {

/// Two lines of short edges that bend by metres.
std::vector<Polyline> dense() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> bend(-0.8, 0.8), wave(-2, 2);
    std::vector<Polyline> lines(2);
    double aside = 0;
    for (int i = 0; i < 120'000; ++i) {
        if (i % 4 == 0)
            aside = wave(random);
        lines[i % 3 == 0].push_back(
            MapPoint::metres(i, 8e3 * std::sin(i / 1e4) + aside + bend(random)));
    }
    return lines;
}

} // namespace

TEST_CASE("each level of a dense line has fewer pieces, near those whose place they take") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const ScaleGrid scale(projector, box);
    const auto levels = levels_of(bits_of(dense(), scale), scale, 1);
    REQUIRE(levels.size() > 2);
    for (std::size_t l = 1; l < levels.size(); ++l) {
        const LineLevel &level = levels[l], &finer = levels[l - 1];
        CHECK(double(level.bits.size()) < 0.7 * double(finer.bits.size()));
        CHECK(level.error == Approx(finer.error + level.step));
        REQUIRE(level.first.size() == level.bits.size() + 1);
        CHECK(level.first.front() == 0);
        CHECK(level.first.back() == finer.bits.size());
        double farthest = 0, longest = 0;
        for (std::size_t i = 0; i < level.bits.size(); ++i) {
            const MapPoint from = level.bits[i].from, to = from + level.bits[i].way;
            CHECK(level.first[i] < level.first[i + 1]);
            CHECK(distance(from, finer.bits[level.first[i]].from) < 1e-6);
            longest = std::max(longest, distance(from, to));
            for (std::uint32_t k = level.first[i]; k < level.first[i + 1]; ++k) {
                const MapPoint end = finer.bits[k].from + finer.bits[k].way;
                farthest = std::max(farthest, distance(end, nearest_on_segment(end, from, to)));
            }
        }
        CHECK(farthest <= level.step * 1.001);
        CHECK(longest <= 2000);
    }
}

TEST_CASE("what is approached by way of coarser levels is as far off, within the share allowed") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    const ScaleGrid scale(projector, box);
    const auto levels = levels_of(bits_of(dense(), scale), scale, 1);
    std::mt19937 random(8);
    std::uniform_real_distribution<double> x(-1e4, 1.1e5), y(-4e4, 4e4);
    std::size_t coarse = 0;
    for (int i = 0; i < 200; ++i) {
        const MapPoint centre = MapPoint::metres(x(random), y(random));
        constexpr double step = 250, share = 1e-3;
        Near on_the_way, near;
        approach(levels, everything(levels), centre, 8e3, share, 300, on_the_way);
        const double least = approach(levels, on_the_way, centre, 3 * step, share, 0, near);
        coarse += near.level > 0;
        Block every, few;
        measure_block(levels[0].bits, all(levels[0].bits), centre, step, scale(centre), every);
        measure_block(levels[near.level].bits, near.bits, centre, step, scale(centre), few);
        for (std::size_t k = 0; k < block_size; ++k) {
            const double exact = every.distance[k];
            CHECK(std::abs(few.distance[k] - exact) <= share * exact + 0.01);
            CHECK(exact * std::sqrt(scale(centre)) >= least - 1);
            if (near.level == 0)
                CHECK(few.distance[k] == every.distance[k]);
        }
    }
    CHECK(coarse > 50);
    CHECK(coarse < 200);
}

TEST_CASE("a piece that seems farther than another, by less than its level may err, stays") {
    const auto bit = [](double y) {
        return LineBit{MapPoint::metres(-10, y), MapPoint::metres(20, 0), 1 / 400., 1};
    };
    const std::vector<LineLevel> levels{{{bit(1000), bit(-999)}, {}, 0, 0},
                                        {{bit(1000), bit(-1003)}, {0, 1, 2}, 4, 4}};
    Near near;
    approach(levels, everything(levels), MapPoint::metres(0, 0), 0.1, 0, 0, near);
    CHECK(near.level == 0);
    CHECK(near.bits == Candidates{1});
    const auto level_for = [&](double share, double fineness) {
        approach(levels, everything(levels), MapPoint::metres(0, 0), 0.1, share, fineness, near);
        return near.level;
    };
    CHECK(level_for(0.0039, 0) == 0);
    CHECK(level_for(0.0041, 0) == 1);
    CHECK(level_for(0, 3.9) == 0);
    CHECK(level_for(0, 4.1) == 1);
}
