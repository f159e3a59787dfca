#include "delimit/analysis/identify.h"

#include "analysis/nearest_geodesic.h"

#include "delimit/analysis/locate.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "delimit/geo/workbench.h"

#include <algorithm>
#include <map>
#include <utility>

namespace delimit {
namespace {

/// Zones that form one area: those of a provision between the same depths, in all oblasts.
struct Joined {
    std::vector<std::size_t> zones; ///< indices into ProposalResult::zones
    std::vector<Polyline> edges;
};

bool same_zone(const WithdrawalZone& a, const WithdrawalZone& b) {
    return a.provision == b.provision && a.party == b.party && a.inner == b.inner &&
           a.outer == b.outer && a.regime == b.regime;
}

std::vector<Polyline> rings_of(const Region& region) {
    std::vector<Polyline> rings;
    for (const Polygon& polygon : region.polygons) {
        rings.push_back(polygon.outer);
        rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
    }
    return rings;
}

std::vector<Joined> joined(Workbench& bench, const ProposalResult& result) {
    std::vector<Joined> all;
    for (std::size_t i = 0; i < result.zones.size(); ++i) {
        if (result.zones[i].ground.empty())
            continue;
        const auto like = std::find_if(all.begin(), all.end(), [&](const Joined& other) {
            return same_zone(result.zones[other.zones.front()], result.zones[i]);
        });
        if (like == all.end())
            all.push_back({{i}, {}});
        else
            like->zones.push_back(i);
    }
    for (Joined& zone : all) {
        std::vector<Region> parts;
        for (std::size_t i : zone.zones)
            parts.push_back(result.zones[i].ground);
        const auto whole = union_of(bench, parts);
        if (whole) {
            zone.edges = rings_of(*whole);
        } else {
            // Then oblast boundaries count as edges, as an approximation.
            for (const Region& part : parts)
                for (Polyline& ring : rings_of(part))
                    zone.edges.push_back(std::move(ring));
        }
    }
    return all;
}

bool holds(const Region& region, MapPoint at) {
    return std::any_of(region.polygons.begin(), region.polygons.end(),
                       [at](const Polygon& polygon) { return contains(polygon, at); });
}

} // namespace

struct Identifier::State {
    explicit State(SnapshotPtr of)
        : snapshot(std::move(of)), projector(snapshot->projection), locator(*snapshot->control),
          zones(snapshot->proposals.size()) {}

    const std::vector<Joined>& zones_of(std::size_t proposal) {
        if (!zones[proposal])
            zones[proposal] = joined(bench, *snapshot->proposals[proposal]);
        return *zones[proposal];
    }

    InProposal in_proposal(std::size_t number, MapPoint at) {
        const ProposalResult& result = *snapshot->proposals[number];
        InProposal found;
        for (const Joined& zone : zones_of(number)) {
            const auto part =
                std::find_if(zone.zones.begin(), zone.zones.end(),
                             [&](std::size_t i) { return holds(result.zones[i].ground, at); });
            const bool inside = part != zone.zones.end();
            if (found.inside && !inside)
                continue;
            const auto edge = nearest_geodesic(projector, at, zone.edges);
            if (!edge ||
                (found.edge && inside == found.inside && edge->distance >= found.edge->distance))
                continue;
            found.inside = inside;
            found.zone = inside ? *part : zone.zones.front();
            found.edge = edge;
        }
        return found;
    }

    SnapshotPtr snapshot;
    Projector projector;
    Workbench bench;
    Locator locator;
    std::vector<std::optional<std::vector<Joined>>> zones;
};

Identifier::Identifier(SnapshotPtr snapshot)
    : state_(std::make_unique<State>(std::move(snapshot))) {}
Identifier::~Identifier() = default;
Identifier::Identifier(Identifier&&) noexcept = default;
Identifier& Identifier::operator=(Identifier&&) noexcept = default;

const SnapshotPtr& Identifier::snapshot() const {
    return state_->snapshot;
}

Identified Identifier::identify(MapPoint at) {
    Identified found;
    found.at = at;
    found.ground = state_->projector.inverse(at);
    if (const auto location = state_->locator.locate(at)) {
        found.oblast = location->oblast;
        found.holder = location->holder;
        found.undetermined = location->undetermined;
        found.water = location->water;
    }
    found.line = nearest_geodesic(state_->projector, at, state_->snapshot->control->line.parts);
    for (std::size_t i = 0; i < state_->snapshot->proposals.size(); ++i)
        found.proposals.push_back(state_->in_proposal(i, at));
    return found;
}

} // namespace delimit
