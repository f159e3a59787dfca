#include "gui/layers/layer_facts.h"

#include <algorithm>
#include <variant>

namespace delimit {
namespace {

/// The kind of file that a layer is drawn from.
LayerKind kind_of(std::string_view layer, WaterSource water) {
    if (layer == "water")
        return water == WaterSource::file ? LayerKind::water : LayerKind::land;
    if (layer == "settlements")
        return LayerKind::settlements;
    if (layer == "rivers")
        return LayerKind::rivers;
    if (layer == "land" || layer == "sea")
        return LayerKind::land;
    if (layer == "base-map")
        return LayerKind::base_map;
    if (layer == "theatre" || layer == "names" || layer == "oblast-borders" ||
        layer == "state-border")
        return LayerKind::oblasts;
    return LayerKind::control_map;
}

const Provenance& provenance_of(const Layers& layers, LayerKind kind) {
    switch (kind) {
    case LayerKind::oblasts:
        return layers.oblasts_provenance;
    case LayerKind::control_map:
        return layers.control_map.provenance;
    case LayerKind::settlements:
        return layers.settlements_provenance;
    case LayerKind::rivers:
        return layers.rivers_provenance;
    case LayerKind::land:
        return layers.land_provenance;
    case LayerKind::base_map:
        return layers.base_map_provenance;
    case LayerKind::water:
        return layers.water_provenance;
    }
    return layers.oblasts_provenance;
}

std::size_t count_of(const Snapshot& snapshot, std::string_view layer) {
    const Layers& layers = *snapshot.layers;
    const auto& oblasts = snapshot.control->oblasts;
    const auto parts = [&](auto&& ground) {
        std::size_t count = 0;
        for (const DividedOblast& oblast : oblasts)
            count += ground(oblast);
        return count;
    };
    if (layer == "settlements")
        return layers.settlements.size();
    if (layer == "rivers")
        return layers.rivers.size();
    if (layer == "land")
        return layers.land.size();
    if (layer == "base-map")
        return layers.base_map ? 1 : 0;
    if (layer == "sea")
        return layers.land.empty() ? 0 : 1;
    if (layer == "control")
        return parts([](const DividedOblast& o) {
            return o.controlled[0].polygons.size() + o.controlled[1].polygons.size();
        });
    if (layer == "undetermined")
        return parts([](const DividedOblast& o) { return o.undetermined.polygons.size(); });
    if (layer == "water")
        return parts([](const DividedOblast& o) {
            return o.water[0].polygons.size() + o.water[1].polygons.size();
        });
    if (layer == "line-of-contact")
        return snapshot.control->line.parts.size();
    if (layer == "zones") {
        std::size_t count = 0;
        for (const auto& proposal : snapshot.proposals)
            count += proposal->zones.size();
        return count;
    }
    if (layer == "names")
        return oblasts.size() + layers.land.size() + layers.rivers.size();
    return oblasts.size();
}

} // namespace

LayerFacts layer_facts(const Snapshot& snapshot, std::string_view layer) {
    LayerFacts facts;
    const LayerKind kind = kind_of(layer, snapshot.control->water);
    facts.features = count_of(snapshot, layer);
    facts.provenance = provenance_of(*snapshot.layers, kind);
    if (layer == "zones") {
        for (const auto& proposal : snapshot.proposals)
            facts.findings.insert(facts.findings.end(), proposal->diagnostics.begin(),
                                  proposal->diagnostics.end());
        return facts;
    }
    const auto source = snapshot.project->layers.find(kind);
    if (source != snapshot.project->layers.end()) {
        const std::string file = path_text(source->second);
        for (const Diagnostic& finding : snapshot.layers->diagnostics)
            if (finding.location.file == file)
                facts.findings.push_back(finding);
    }
    // Findings of dividing the study area concern control.
    if (layer == "control")
        facts.findings.insert(facts.findings.end(), snapshot.control->diagnostics.begin(),
                              snapshot.control->diagnostics.end());
    return facts;
}

} // namespace delimit
