#include "analysis/nearest_geodesic.h"

#include "delimit/analysis/identify.h"
#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/geodesic_check.h"
#include "support/sample_snapshot.h"

#include <random>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Reference distance by geod_inverse alone: every edge in small steps, then smaller ones around
/// the nearest.
double sampled_distance(const Projector& projector, GeoPoint from,
                        const std::vector<Polyline>& lines) {
    double best = 1e300;
    MapPoint a, b;
    const auto look = [&](MapPoint p, MapPoint q, int steps) {
        for (int i = 0; i <= steps; ++i) {
            const double t = double(i) / steps;
            const double d = inverse(from, projector.inverse(p + (q - p) * t));
            if (d < best) {
                best = d;
                a = p + (q - p) * std::max(0.0, t - 1.0 / steps);
                b = p + (q - p) * std::min(1.0, t + 1.0 / steps);
            }
        }
    };
    for (const Polyline& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            look(line[i - 1], line[i], 1 + int(distance(line[i - 1], line[i]) / 500));
    for (int round = 0; round < 3; ++round) {
        const MapPoint p = a, q = b;
        look(p, q, 100);
    }
    return best;
}

std::vector<Polyline> edges_of(const Region& region) {
    std::vector<Polyline> edges;
    for (const Polygon& polygon : region.polygons) {
        edges.push_back(polygon.outer);
        edges.insert(edges.end(), polygon.holes.begin(), polygon.holes.end());
    }
    return edges;
}

} // namespace

TEST_CASE("where there are no lines nothing is nearest, and on a line it is the point itself") {
    const Projector projector(Projection{GeoPoint::degrees(31, 48.5)});
    CHECK_FALSE(nearest_geodesic(projector, MapPoint(), {}));
    CHECK_FALSE(nearest_geodesic(projector, MapPoint(), {Polyline()}));
    const std::vector<Polyline> line{{MapPoint::metres(-5e3, 0), MapPoint::metres(9e3, 0)}};
    const auto on = nearest_geodesic(projector, MapPoint(), line);
    REQUIRE(on);
    CHECK(on->distance.count() == Approx(0).margin(0.001));
    // Beyond its end the end is nearest.
    const auto beyond = nearest_geodesic(projector, MapPoint::metres(20e3, 0), line);
    REQUIRE(beyond);
    CHECK(inverse(beyond->ground, projector.inverse(line[0].back())) < 0.01);
}

TEST_CASE("distances to the line and to zones' edges are those of sampled geodesics, within 1 m") {
    const SnapshotPtr snapshot = sample::snapshot();
    const Projector projector(snapshot->projection);
    Identifier identifier(snapshot);
    MapBox box;
    for (const DividedOblast& oblast : snapshot->control->oblasts)
        box.add(oblast.ground);
    box = box.grown(50'000);
    std::mt19937 random(11);
    std::uniform_real_distribution<double> x(box.min_x, box.max_x), y(box.min_y, box.max_y);
    int inside = 0, outside = 0;
    for (int round = 0; round < 40; ++round) {
        const MapPoint at = MapPoint::metres(x(random), y(random));
        const Identified found = identifier.identify(at);
        REQUIRE(found.line);
        CHECK(found.line->distance.count() ==
              Approx(sampled_distance(projector, found.ground, snapshot->control->line.parts))
                  .margin(1));
        CHECK(inverse(found.ground, found.line->ground) ==
              Approx(found.line->distance.count()).margin(1e-6));
        REQUIRE(found.proposals.size() == snapshot->proposals.size());
        for (std::size_t i = 0; i < found.proposals.size(); ++i) {
            const InProposal& in = found.proposals[i];
            const auto& zones = snapshot->proposals[i]->zones;
            CHECK(in.zone.has_value() == !zones.empty());
            if (!in.zone)
                continue;
            bool controlled = false;
            for (const WithdrawalZone& zone : zones)
                for (const Polygon& polygon : zone.ground.polygons)
                    controlled |= contains(polygon, at);
            CHECK(in.inside == controlled);
            ++(controlled ? inside : outside);
            // The nearest edge of any piece is no farther than that of the joined zone, and equal
            // to it outside: seams between oblasts are nearer only from inside.
            double nearest = 1e300;
            for (const WithdrawalZone& zone : zones)
                nearest = std::min(
                    nearest, sampled_distance(projector, found.ground, edges_of(zone.ground)));
            if (!controlled)
                CHECK(in.edge->distance.count() == Approx(nearest).margin(1));
            else
                CHECK(in.edge->distance.count() > nearest - 1);
        }
    }
    CHECK(inside > 5);
    CHECK(outside > 5);
}
