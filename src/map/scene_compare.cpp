#include "map/scene_compare.h"

#include "delimit/map/terms.h"
#include "map/detail.h"
#include "map/merge.h"
#include "map/scene_zones.h"

#include <algorithm>

namespace delimit {
namespace {

/// Fills that differ without colour: one part hatched each way, the common part both ways and
/// strong; slanted for the first party, along the page's edges for the second.
FillStyle part_fill(Shared part, Side party, Colour colour) {
    FillStyle fill;
    fill.colour = colour;
    const bool first = party == Side::a;
    switch (part) {
    case Shared::only_first:
        fill.opacity = 0.16;
        fill.hatch = first ? Hatch::forward : Hatch::upright;
        break;
    case Shared::both:
        fill.opacity = 0.5;
        fill.hatch = first ? Hatch::cross : Hatch::grid;
        break;
    case Shared::only_second:
        fill.opacity = 0.16;
        fill.hatch = first ? Hatch::backward : Hatch::level;
        break;
    }
    fill.hatch_spacing = 4.5;
    fill.hatch_width = 1;
    return fill;
}

} // namespace

SceneLayer overlaid_zones(const SceneLayer& first, const SceneLayer& second,
                          const std::string& name, const std::string& other_name) {
    SceneLayer zones{first.id, first.title, {}, {}};
    for (SceneArea area : first.areas) {
        area.hatch_tells = true;
        if (!area.water)
            area.legend = name + ": " + area.legend;
        zones.areas.push_back(std::move(area));
    }
    for (SceneArea area : second.areas) {
        if (area.water) // the first's shows what is water
            continue;
        area.hatch_tells = true;
        area.legend = other_name + ": " + area.legend;
        // The first remains visible below; the outline is the limit of the second.
        if (area.fill) {
            area.fill->opacity = 0;
            const bool crossed =
                area.fill->hatch == Hatch::cross || area.fill->hatch == Hatch::grid;
            area.fill->hatch = crossed ? Hatch::dots : counterpart(area.fill->hatch);
        }
        if (area.outline) {
            area.outline->width = std::max(area.outline->width, 1.4);
            area.outline->dash = {4, 2};
        }
        zones.areas.push_back(std::move(area));
    }
    return zones;
}

SceneLayer difference_zones(const Scene& like, const ProposalDifference& difference,
                            const Parties& parties, const std::string& first,
                            const std::string& second) {
    SceneLayer zones;
    zones.id = zones_id;
    zones.title = Text{"Difference", "Різниця"}.in(like.language);
    Workbench bench;
    for (Side party : both_sides)
        for (Shared part : all_shared) {
            std::vector<Region> pieces;
            for (const DifferenceRow& row : difference.rows)
                if (row.party == party && !row.ground[std::size_t(part)].empty())
                    pieces.push_back(row.ground[std::size_t(part)]);
            if (pieces.empty())
                continue;
            SceneArea area;
            area.ground = detail_of<Region>(std::make_shared<const Region>(merged(bench, pieces)));
            area.hatch_tells = true;
            area.fill = part_fill(part, party, parties[party].colour);
            area.outline = stroke_of(like.style, "zone/demilitarized");
            area.outline->colour = parties[party].colour;
            area.legend = parties[party].name.in(like.language) + ": " +
                          shared_text(part, first, second, like.language);
            zones.areas.push_back(std::move(area));
        }
    return zones;
}

} // namespace delimit
