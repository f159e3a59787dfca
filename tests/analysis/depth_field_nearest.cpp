#include "analysis/depth_field_nearest.h"

#include "analysis/nearest_geodesic.h"
#include "support/catch.h"

#include <numeric>

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
