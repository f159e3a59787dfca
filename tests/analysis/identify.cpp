#include "delimit/analysis/identify.h"

#include "delimit/analysis/locate.h"
#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

std::vector<Polyline> edges_of(const Region& region) {
    std::vector<Polyline> edges;
    for (const Polygon& polygon : region.polygons) {
        edges.push_back(polygon.outer);
        edges.insert(edges.end(), polygon.holes.begin(), polygon.holes.end());
    }
    return edges;
}

} // namespace

TEST_CASE("an empty snapshot has nothing to say of a place") {
    auto empty = std::make_shared<Snapshot>();
    empty->layers = std::make_shared<const Layers>();
    empty->project = std::make_shared<const Project>();
    Identifier identifier(empty);
    const Identified found = identifier.identify(MapPoint::metres(0, 0));
    CHECK_FALSE(found.oblast);
    CHECK_FALSE(found.holder);
    CHECK_FALSE(found.line);
    CHECK(found.proposals.empty());
}

TEST_CASE("a zone goes on across an oblast border, which is no edge of it") {
    const SnapshotPtr snapshot = sample::snapshot();
    Identifier identifier(snapshot);
    // Vertices common to two pieces of one zone.
    const auto& zones = snapshot->proposals[sample::mutual]->zones;
    int seams = 0;
    for (std::size_t a = 0; a < zones.size(); ++a)
        for (std::size_t b = a + 1; b < zones.size(); ++b) {
            if (zones[a].provision != zones[b].provision || zones[a].outer != zones[b].outer)
                continue;
            for (const Polyline& ring : edges_of(zones[a].ground))
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    const MapPoint middle = (ring[i - 1] + ring[i]) * 0.5;
                    for (const Polyline& other : edges_of(zones[b].ground)) {
                        if (distance(middle, nearest_on_line(middle, other)) > 0.01 ||
                            distance(ring[i - 1], ring[i]) < 100)
                            continue;
                        ++seams;
                        const Identified found = identifier.identify(middle);
                        const InProposal& in = found.proposals[sample::mutual];
                        REQUIRE(in.edge);
                        CHECK(in.edge->distance.count() > 1);
                    }
                }
        }
    CHECK(seams > 0);
}

TEST_CASE(
    "who holds a place is told as by the locator, and nobody holds what is off the study area") {
    const SnapshotPtr snapshot = sample::snapshot();
    Identifier identifier(snapshot);
    const Locator locator(*snapshot->control);
    const MapBox box = box_of<MapPoint>(snapshot->control->oblasts.front().ground);
    const Identified found = identifier.identify(box.centre());
    const auto location = locator.locate(box.centre());
    REQUIRE(location);
    CHECK(found.oblast == location->oblast);
    CHECK(found.holder == location->holder);
    const Identified away = identifier.identify(MapPoint::metres(2e6, 2e6));
    CHECK_FALSE(away.oblast);
    CHECK_FALSE(away.holder);
    CHECK(away.line);
}
