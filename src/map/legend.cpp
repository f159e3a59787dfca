#include "delimit/map/legend.h"

#include "delimit/map/clip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {

namespace {

/// True if two of the points are in view, farther apart than the smallest drawn size: then their
/// shape is visible. A quick test that suffices for most shapes.
bool surely_seen(const Polyline& line, const Viewport& viewport) {
    const MapBox view = viewport.visible();
    const double apart = viewport.metres_per_pixel();
    const MapPoint* first = nullptr;
    for (const MapPoint& p : line) {
        if (!view.contains(p))
            continue;
        if (!first)
            first = &p;
        else if (std::abs(p.x() - first->x()) >= apart || std::abs(p.y() - first->y()) >= apart)
            return true;
    }
    return false;
}

} // namespace

std::vector<LegendEntry> legend(const Scene& scene, const Viewport* viewport,
                                const LayerStyles& layer_styles) {
    std::vector<LegendEntry> entries;
    // The first visible piece is enough.
    const auto area_seen = [&](const SceneArea& area) {
        if (!viewport)
            return true;
        const auto& polygons = area.ground.at(2 * viewport->metres_per_pixel()).polygons;
        return area.ground.box.meets(viewport->visible()) &&
               std::any_of(polygons.begin(), polygons.end(), [&](const auto& polygon) {
                   return surely_seen(polygon.outer, *viewport) ||
                          !clipped_rings({{polygon}}, *viewport, viewport->frame()).empty();
               });
    };
    const auto line_seen = [&](const SceneLine& line) {
        if (!viewport)
            return true;
        const auto& parts = line.parts.at(2 * viewport->metres_per_pixel());
        return std::any_of(parts.begin(), parts.end(), [&](const Polyline& part) {
            if (surely_seen(part, *viewport))
                return true;
            std::vector<ScreenPath> pieces;
            clip_line(part, *viewport, viewport->frame(), pieces);
            return !pieces.empty();
        });
    };
    const auto is_new = [&](const std::string& text) {
        return !text.empty() &&
               std::none_of(entries.begin(), entries.end(),
                            [&](const LegendEntry& entry) { return entry.text == text; });
    };
    const auto add_layer = [&](const SceneLayer& layer) {
        const LayerStyle& layer_style = layer_styles[layer.id];
        for (const SceneArea& area : layer.areas)
            if (is_new(area.legend) && area_seen(area)) {
                const AreaStyle style = with_layer_style(area, layer_style);
                entries.push_back({area.legend, layer.id, style.fill, style.outline, std::nullopt});
            }
        for (const SceneLine& line : layer.lines)
            if (is_new(line.legend) && line_seen(line)) {
                const LineStyle style = with_layer_style(line, layer_style);
                entries.push_back({line.legend, layer.id, std::nullopt, style.core, style.casing});
            }
    };
    // Foreground to background: the proposal, the line, the rest of the map.
    static constexpr std::array first{"zones", "line-of-contact"};
    for (const char* id : first)
        if (const SceneLayer* layer = scene.find(id); layer && layer_styles.shows(id))
            add_layer(*layer);
    for (const SceneLayer& layer : scene.layers)
        if (layer_styles.shows(layer.id) &&
            std::find(first.begin(), first.end(), layer.id) == first.end())
            add_layer(layer);
    return entries;
}

} // namespace delimit
