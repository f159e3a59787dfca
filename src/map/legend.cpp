#include "delimit/map/legend.h"

#include <algorithm>
#include <array>

namespace delimit {

std::vector<LegendEntry> legend(const Scene& scene, const Viewport* viewport,
                                const std::set<std::string>& hidden) {
    std::vector<LegendEntry> entries;
    const auto seen = [&](const MapBox& box) {
        return !viewport || box.meets(viewport->visible());
    };
    const auto add = [&](LegendEntry entry) {
        const bool listed = std::any_of(entries.begin(), entries.end(),
                                        [&](const LegendEntry& e) { return e.text == entry.text; });
        if (!entry.text.empty() && !listed)
            entries.push_back(std::move(entry));
    };
    const auto add_layer = [&](const SceneLayer& layer) {
        for (const SceneArea& area : layer.areas)
            if (seen(area.ground.box))
                add({area.legend, layer.id, area.fill, area.outline, std::nullopt});
        for (const SceneLine& line : layer.lines)
            if (seen(line.parts.box))
                add({line.legend, layer.id, std::nullopt, line.core, line.casing});
    };
    // Foreground to background, as one explains a map: what is proposed, the line, the ground.
    static constexpr std::array first{"zones", "line-of-contact"};
    for (const char* id : first)
        if (const SceneLayer* layer = scene.find(id); layer && !hidden.contains(id))
            add_layer(*layer);
    for (const SceneLayer& layer : scene.layers)
        if (!hidden.contains(layer.id) &&
            std::find(first.begin(), first.end(), layer.id) == first.end())
            add_layer(layer);
    return entries;
}

} // namespace delimit
