#include "briefing/sheet_locator.h"

#include <algorithm>

namespace delimit {
namespace {

/// The study area with its surroundings, wide as a page.
MapBox surroundings(const Scene& scene) {
    MapBox box = scene.study_area;
    const double x = 0.06 * box.width(), y = 0.06 * box.height();
    box.min_x -= x, box.max_x += x, box.min_y -= y, box.max_y += y;
    return box;
}

LayerStyles quiet_layer_styles() {
    LayerStyles layer_styles;
    LayerStyle hidden;
    hidden.visible = false;
    for (const char* layer : {"zones", "settlements", "rivers", "names", "undetermined"})
        layer_styles.set(layer, hidden);
    LayerStyle thin;
    thin.width = 1.1;
    layer_styles.set("line-of-contact", thin);
    return layer_styles;
}

} // namespace

bool shows_locator(const Scene& scene, const std::vector<Viewport>& maps) {
    const MapBox all = surroundings(scene);
    const double whole = all.width() * all.height();
    return std::all_of(maps.begin(), maps.end(), [&](const Viewport& map) {
        const MapBox seen = map.visible();
        const double width = std::min(seen.max_x, all.max_x) - std::max(seen.min_x, all.min_x);
        const double height = std::min(seen.max_y, all.max_y) - std::max(seen.min_y, all.min_y);
        return std::max(width, 0.0) * std::max(height, 0.0) < 0.75 * whole;
    });
}

double put_locator(SheetCanvas& canvas, const ScenePtr& scene, const std::vector<Viewport>& maps,
                   std::optional<Date> date, Locale language, double left, double top,
                   double width) {
    top = canvas.put(Text{"Location of the maps", "Де розташовані карти"}.in(language),
                     "sheet/strong", left, top, width) +
          canvas(2);
    const MapBox ground = surroundings(*scene);
    const double wide = std::min(width, canvas(210));
    const double high = wide * std::clamp(ground.height() / ground.width(), 0.4, 0.9);
    SheetMap map;
    map.box = {left, top, wide, high};
    map.scene = scene;
    map.viewport = Viewport(ground.centre(), 1000, {wide, high}).fitted(ground);
    map.layer_styles = quiet_layer_styles();
    map.locator = true;
    map.date = date;
    canvas.items.push_back(map);
    std::vector<ScreenBox> drawn;
    for (const Viewport& shown : maps) {
        const MapBox seen = shown.visible();
        const ScreenPoint a = map.viewport.to_screen(MapPoint::from_plane(seen.min_x, seen.max_y));
        const ScreenPoint b = map.viewport.to_screen(MapPoint::from_plane(seen.max_x, seen.min_y));
        ScreenBox box;
        box.left = left + std::clamp(a.x, 0.0, wide);
        box.top = top + std::clamp(a.y, 0.0, high);
        box.width = left + std::clamp(b.x, 0.0, wide) - box.left;
        box.height = top + std::clamp(b.y, 0.0, high) - box.top;
        if (box.width <= 0 || box.height <= 0 ||
            std::find(drawn.begin(), drawn.end(), box) != drawn.end())
            continue;
        drawn.push_back(box);
        StrokeStyle stroke;
        stroke.colour = {0x16, 0x18, 0x1d};
        stroke.width = 1.2;
        canvas.items.push_back(SheetBox{box, std::nullopt, stroke});
    }
    return top + high;
}

} // namespace delimit
