#include "delimit/map/legend.h"

#include "delimit/map/clip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {

namespace {

/// True if two of the points are in view, farther apart than the smallest drawn size: then their
/// shape is visible. A quick test that suffices for most shapes.
bool surely_seen(const Polyline& line, const LineRuns& runs, const Viewport& viewport) {
    const MapBox view = viewport.visible();
    const double apart = viewport.metres_per_pixel();
    const MapPoint* first = nullptr;
    if (!runs.box().meets(view))
        return false;
    for (std::size_t run = 0; run < runs.count(); ++run) {
        if (!runs.box(run).meets(view))
            continue;
        for (std::size_t i = runs.begin(run); i <= runs.end(run); ++i) {
            const MapPoint& p = line[i];
            if (!view.contains(p))
                continue;
            if (!first)
                first = &p;
            else if (std::abs(p.x() - first->x()) >= apart || std::abs(p.y() - first->y()) >= apart)
                return true;
        }
    }
    return false;
}

/// As surely_seen(), of any of the outer rings.
bool surely_seen(const Region& region, const ShapeRuns& runs, const Viewport& viewport) {
    auto outer = runs.begin();
    for (const Polygon& polygon : region.polygons) {
        if (surely_seen(polygon.outer, *outer, viewport))
            return true;
        outer += static_cast<std::ptrdiff_t>(1 + polygon.holes.size());
    }
    return false;
}

bool surely_seen(const std::vector<Polyline>& lines, const ShapeRuns& runs,
                 const Viewport& viewport) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (surely_seen(lines[i], runs[i], viewport))
            return true;
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
        const auto& [tolerance, ground, runs] = area.ground.level(2 * viewport->metres_per_pixel());
        return area.ground.box.meets(viewport->visible()) &&
               ((runs && surely_seen(*ground, *runs, *viewport)) ||
                !clipped_rings(*ground, *viewport, viewport->frame(), unseen, runs.get()).empty());
    };
    const auto line_seen = [&](const SceneLine& line) {
        if (!viewport)
            return true;
        const auto& [tolerance, parts, runs] = line.parts.level(2 * viewport->metres_per_pixel());
        return (runs && surely_seen(*parts, *runs, *viewport)) ||
               !clipped_lines(*parts, *viewport, viewport->frame(), unseen, runs.get()).empty();
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
