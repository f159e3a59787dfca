#include "map/scene_zones.h"

#include "delimit/map/terms.h"
#include "map/detail.h"
#include "map/merge.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace delimit {
namespace {

/// Zones with one style and meaning form one area.
using Kind = std::tuple<Side, Regime, double, double>;

Kind kind_of(const WithdrawalZone& zone) {
    return {zone.party, zone.regime, zone.inner.value_or(Metres(0)).count(),
            zone.outer.value_or(Metres(0)).count()};
}

/// Fill of a depth band; 0 is nearest to the line. Farther depth bands are paler and hatched more
/// widely, so that they differ without colour too; the second party has the counterpart of the
/// first's hatch.
FillStyle zone_fill(const Style& style, const WithdrawalZone& zone, Colour colour, int depth_band) {
    FillStyle fill = fill_of(style, "zone/" + std::string(id(zone.regime)));
    fill.colour = colour;
    fill.opacity *= std::pow(0.55, depth_band);
    fill.hatch_spacing *= std::pow(1.9, depth_band);
    if (zone.party == Side::b)
        fill.hatch = counterpart(fill.hatch);
    return fill;
}

using Kinds = std::map<Kind, std::vector<const WithdrawalZone*>>;

Kinds kinds_of(const ProposalResult& result) {
    Kinds kinds;
    for (const WithdrawalZone& zone : result.zones)
        kinds[kind_of(zone)].push_back(&zone);
    return kinds;
}

/// Zones that are drawn.
Kinds kinds_in(const ProposalResult& result) {
    Kinds kinds;
    for (const WithdrawalZone& zone : result.zones)
        if (!zone.ground.empty())
            kinds[kind_of(zone)].push_back(&zone);
    return kinds;
}

/// Position in the order of depths of the same party and regime.
int depth_band_of(const Kind& kind, const Kinds& kinds) {
    return static_cast<int>(std::count_if(kinds.begin(), kinds.end(), [&](const auto& k) {
        const Kind& o = k.first;
        return std::get<0>(o) == std::get<0>(kind) && std::get<1>(o) == std::get<1>(kind) &&
               std::get<3>(o) > 0 && std::get<3>(o) < std::get<3>(kind);
    }));
}

/// Open water within the zones of a kind: drawn as water, with their hatch and outline.
SceneArea water_without_ground(const SceneArea& zone, const Scene& scene) {
    SceneArea area;
    area.water = true;
    area.mirrored = zone.mirrored;
    area.fill = water_fill(scene);
    if (zone.fill) {
        area.fill->hatch = zone.fill->hatch;
        area.fill->hatch_spacing = 2 * zone.fill->hatch_spacing;
        area.fill->hatch_width = zone.fill->hatch_width;
        area.fill->hatch_opacity = 0.6 * zone.fill->hatch_opacity;
        area.fill->hatch_colour = zone.fill->colour;
    }
    area.outline = zone.outline;
    area.legend = Text{"Water in the zone", "Водойми в зоні"}.in(scene.language);
    return area;
}

SceneArea area_without_ground(const WithdrawalZone& zone, int depth_band, const Parties& parties,
                              const Style& style, Locale language) {
    const Side owner = zone.regime == Regime::transferred ? other(zone.party) : zone.party;
    const Colour colour = parties[owner].colour;
    SceneArea area;
    area.mirrored = zone.party == Side::b;
    area.fill = zone_fill(style, zone, colour, depth_band);
    area.outline = stroke_of(style, "zone/" + std::string(id(zone.regime)));
    area.outline->colour = colour;
    area.legend = zone_text(zone, parties, language);
    return area;
}

} // namespace

FillStyle water_fill(const Scene& scene) {
    FillStyle fill = fill_of(scene.style, "sea");
    // A base map is to be seen through it.
    if (scene.base_map)
        fill.opacity *= 0.5;
    return fill;
}

SceneLayer zones_layer(const Snapshot& snapshot, std::size_t proposal, const Scene& scene) {
    const ProposalResult& result = *snapshot.proposals[proposal];
    const Parties& parties = snapshot.project->parties;
    SceneLayer layer;
    layer.id = zones_id;
    layer.title = layer_text(zones_id, scene.language);
    const Kinds kinds = kinds_in(result);
    Workbench bench;
    for (const auto& [kind, zones] : kinds) {
        std::vector<Region> pieces;
        for (const WithdrawalZone* zone : zones)
            pieces.push_back(zone->ground);
        SceneArea area = area_without_ground(*zones.front(), depth_band_of(kind, kinds), parties,
                                             scene.style, scene.language);
        area.ground = detail_of<Region>(std::make_shared<const Region>(merged(bench, pieces)));
        layer.areas.push_back(std::move(area));
    }
    // After all kinds, each of which has its place among the areas.
    std::size_t at = 0;
    for (const auto& [kind, zones] : kinds) {
        const SceneArea& whole = layer.areas[at++];
        std::vector<Region> pieces;
        for (const WithdrawalZone* zone : zones)
            if (!zone->water_ground.empty())
                pieces.push_back(zone->water_ground);
        if (pieces.empty())
            continue;
        SceneArea area = water_without_ground(whole, scene);
        area.ground = detail_of<Region>(std::make_shared<const Region>(merged(bench, pieces)));
        layer.areas.push_back(std::move(area));
    }
    return layer;
}

SceneLayer sketched_layer(const SceneLayer& exact_layer, const ProposalResult& exact,
                          const ProposalResult& estimate, const Parties& parties,
                          const Scene& scene, const AreaSketch& sketch) {
    SceneLayer layer{exact_layer.id, exact_layer.title, {}, {}};
    const Kinds before = kinds_in(exact), kinds = kinds_of(estimate);
    std::vector<const WithdrawalZone*> changed;
    for (const auto& [kind, zones] : kinds)
        if (!before.contains(kind))
            changed.push_back(zones.front());
    std::vector<SketchedArea> sketched = sketch(changed);
    auto next = sketched.begin();
    for (const auto& [kind, zones] : kinds) {
        SceneArea area = area_without_ground(*zones.front(), depth_band_of(kind, kinds), parties,
                                             scene.style, scene.language);
        // The layer has an area for each kind, in their order.
        if (const auto same = before.find(kind); same != before.end()) {
            const auto& known = exact_layer.areas[std::size_t(std::distance(before.begin(), same))];
            area.ground = known.ground;
        } else {
            SketchedArea& ground = *next++;
            const MapBox box = box_of<MapPoint>(ground.rings).common(ground.within.box);
            area.ground = {{{0, std::make_shared<const Region>(std::move(ground.rings)), nullptr}},
                           box};
            area.within = std::move(ground.within);
        }
        layer.areas.push_back(std::move(area));
    }
    return layer;
}

} // namespace delimit
