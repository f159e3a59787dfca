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

/// Zones that look the same and mean the same are one area.
using Kind = std::tuple<Side, Regime, double, double>;

Kind kind_of(const WithdrawalZone& zone) {
    return {zone.party, zone.regime, zone.inner.value_or(Metres(0)).count(),
            zone.outer.value_or(Metres(0)).count()};
}

/// Tier 0 is nearest to the line. Farther tiers are paler and hatched more widely, so that they
/// are told apart without colour too; the parties' hatches lean towards each other.
FillStyle zone_fill(const Style& style, const WithdrawalZone& zone, Colour colour, int tier) {
    FillStyle fill = fill_of(style, "zone/" + std::string(id(zone.regime)));
    fill.colour = colour;
    fill.opacity *= std::pow(0.55, tier);
    fill.hatch_spacing *= std::pow(1.9, tier);
    if (zone.party == Side::b) {
        if (fill.hatch == Hatch::forward)
            fill.hatch = Hatch::backward;
        else if (fill.hatch == Hatch::backward)
            fill.hatch = Hatch::forward;
    }
    return fill;
}

} // namespace

SceneLayer zones_layer(const Snapshot& snapshot, std::size_t proposal, const Scene& scene) {
    const ProposalResult& result = snapshot.proposals[proposal];
    const Parties& parties = snapshot.project->parties;
    SceneLayer layer;
    layer.id = "zones";
    layer.title = Text{"Withdrawal zones", "Зони відведення"}.in(scene.language);

    std::map<Kind, std::vector<const WithdrawalZone*>> kinds;
    for (const WithdrawalZone& zone : result.zones)
        if (!zone.ground.empty())
            kinds[kind_of(zone)].push_back(&zone);

    Workbench bench;
    for (const auto& [kind, zones] : kinds) {
        const WithdrawalZone& first = *zones.front();
        // Its place in the order of depths of the same party and regime.
        const int tier =
            static_cast<int>(std::count_if(kinds.begin(), kinds.end(), [&](const auto& k) {
                const Kind& o = k.first;
                return std::get<0>(o) == first.party && std::get<1>(o) == first.regime &&
                       std::get<3>(o) > 0 && std::get<3>(o) < std::get<3>(kind);
            }));
        std::vector<Region> pieces;
        for (const WithdrawalZone* zone : zones)
            pieces.push_back(zone->ground);
        auto ground = std::make_shared<const Region>(merged(bench, pieces));

        const Side owner = first.regime == Regime::transferred ? other(first.party) : first.party;
        const Colour colour = parties[owner].colour;
        SceneArea area;
        area.ground = detail_of<Region>(std::move(ground));
        area.fill = zone_fill(scene.style, first, colour, tier);
        area.outline = stroke_of(scene.style, "zone/" + std::string(id(first.regime)));
        area.outline->colour = colour;
        area.legend = zone_text(first, parties, scene.language);
        layer.areas.push_back(std::move(area));
    }
    return layer;
}

} // namespace delimit
