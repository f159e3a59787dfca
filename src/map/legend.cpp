#include "delimit/map/legend.h"

#include "delimit/map/clip.h"

#include <algorithm>
#include <array>

namespace delimit {

std::vector<LegendEntry> legend(const Scene& scene, const Viewport* viewport,
                                const MapLooks& looks) {
    std::vector<LegendEntry> entries;
    const auto area_seen = [&](const SceneArea& area) {
        return !viewport || !clipped_rings(area.ground.at(2 * viewport->metres_per_pixel()),
                                           *viewport, viewport->frame())
                                 .empty();
    };
    const auto line_seen = [&](const SceneLine& line) {
        std::vector<ScreenPath> pieces;
        if (viewport)
            for (const Polyline& part : line.parts.at(2 * viewport->metres_per_pixel()))
                clip_line(part, *viewport, viewport->frame(), pieces);
        return !viewport || !pieces.empty();
    };
    const auto add = [&](LegendEntry entry) {
        const bool listed = std::any_of(entries.begin(), entries.end(),
                                        [&](const LegendEntry& e) { return e.text == entry.text; });
        if (!entry.text.empty() && !listed)
            entries.push_back(std::move(entry));
    };
    const auto add_layer = [&](const SceneLayer& layer) {
        const LayerLook& look = looks[layer.id];
        for (const SceneArea& area : layer.areas)
            if (!area.legend.empty() && area_seen(area)) {
                const AreaStyle style = with_look(area, look);
                add({area.legend, layer.id, style.fill, style.outline, std::nullopt});
            }
        for (const SceneLine& line : layer.lines)
            if (!line.legend.empty() && line_seen(line)) {
                const LineStyle style = with_look(line, look);
                add({line.legend, layer.id, std::nullopt, style.core, style.casing});
            }
    };
    // Foreground to background, as one explains a map: what is proposed, the line, the ground.
    static constexpr std::array first{"zones", "line-of-contact"};
    for (const char* id : first)
        if (const SceneLayer* layer = scene.find(id); layer && looks.shows(id))
            add_layer(*layer);
    for (const SceneLayer& layer : scene.layers)
        if (looks.shows(layer.id) && std::find(first.begin(), first.end(), layer.id) == first.end())
            add_layer(layer);
    return entries;
}

} // namespace delimit
