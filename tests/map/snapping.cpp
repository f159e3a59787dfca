#include "delimit/map/snapping.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <random>

using namespace delimit;

TEST_CASE("a study area without anything snaps to nothing") {
    auto empty = std::make_shared<Snapshot>();
    empty->layers = std::make_shared<const Layers>();
    const SnapIndex index(empty);
    CHECK_FALSE(index.snap(MapPoint::metres(0, 0), 1e5));
}

TEST_CASE(
    "a settlement goes before the line of contact, that before borders, vertices before edges") {
    const SnapshotPtr snapshot = sample::snapshot();
    const SnapIndex index(snapshot);
    const Projector projector(snapshot->projection);
    const Settlement& town = snapshot->layers->settlements.front();
    const MapPoint there = projector.forward(town.at);
    const auto to_town = index.snap(there + MapPoint::metres(30, -20), 200);
    REQUIRE(to_town);
    CHECK(to_town->to == SnapTo::settlement);
    CHECK(to_town->name == town.name);
    CHECK(to_town->at == there);

    const Polyline& line = snapshot->control->line.parts.front();
    const MapPoint end = line.front(); // on a border as well
    const auto to_end = index.snap(end + MapPoint::metres(10, 10), 100);
    REQUIRE(to_end);
    CHECK(to_end->to == SnapTo::line_of_contact);
    CHECK(to_end->vertex);
    CHECK(distance(to_end->at, end) < 0.02);

    const MapPoint middle = (line[0] + line[1]) * 0.5;
    const auto to_edge = index.snap(middle + MapPoint::metres(5, 5), 50);
    REQUIRE(to_edge);
    CHECK(to_edge->to == SnapTo::line_of_contact);
    CHECK_FALSE(to_edge->vertex);
    CHECK_FALSE(index.snap(there + MapPoint::metres(3e6, 3e6), 1e4));
}

TEST_CASE("what is found is the nearest of all, as a search without an index finds it") {
    const SnapshotPtr snapshot = sample::snapshot();
    const SnapIndex index(snapshot);
    const Projector projector(snapshot->projection);
    std::vector<MapPoint> vertices;
    MapBox box;
    for (const Polyline& part : snapshot->control->line.parts)
        vertices.insert(vertices.end(), part.begin(), part.end());
    for (const DividedOblast& oblast : snapshot->control->oblasts) {
        box.add(oblast.ground);
        for (const Polygon& polygon : oblast.ground.polygons) {
            vertices.insert(vertices.end(), polygon.outer.begin(), polygon.outer.end());
            for (const auto& hole : polygon.holes)
                vertices.insert(vertices.end(), hole.begin(), hole.end());
        }
    }
    for (const Settlement& settlement : snapshot->layers->settlements)
        vertices.push_back(projector.forward(settlement.at));
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(box.min_x, box.max_x), y(box.min_y, box.max_y);
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        const MapPoint p = MapPoint::metres(x(random), y(random));
        double nearest = 1e300;
        for (MapPoint v : vertices)
            nearest = std::min(nearest, distance(p, v));
        const auto snapped = index.snap(p, 20'000);
        if (nearest < 20'000) {
            ++found;
            REQUIRE(snapped);
            CHECK(snapped->vertex);
            CHECK(distance(snapped->at, p) == Approx(nearest).margin(0.02));
        } else if (snapped) {
            CHECK_FALSE(snapped->vertex);
        }
    }
    CHECK(found > 20);
}
