#include "delimit/map/legend_position.h"

#include "delimit/map/clip.h"

#include <cmath>

namespace delimit {
namespace {

/// Length hidden, in screen units, below which the legend does not move.
constexpr double hardly_any = 24;

double length_of(const std::vector<ScreenPath>& paths) {
    double length = 0;
    for (const ScreenPath& path : paths)
        for (std::size_t i = 1; i < path.size(); ++i)
            length += std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
    return length;
}

} // namespace

double hidden_by(const ScreenBox& box, const Scene& scene, const Viewport& viewport,
                 const LayerStyles& layer_styles) {
    // A few pixels do not matter here.
    const double pixel = 4 * viewport.metres_per_pixel();
    double hidden = 0;
    if (const SceneLayer* line = scene.find("line-of-contact");
        line && layer_styles.shows(line->id)) {
        for (const SceneLine& of_line : line->lines) {
            const auto& level = of_line.parts.level(pixel);
            hidden +=
                length_of(clipped_lines(*level.shape, viewport, box, unseen, level.runs.get()));
        }
    }
    if (const SceneLayer* zones = scene.find("zones"); zones && layer_styles.shows(zones->id))
        for (const SceneArea& zone : zones->areas) {
            const auto& level = zone.ground.level(pixel);
            hidden +=
                length_of(clipped_outline(*level.shape, viewport, box, unseen, level.runs.get()));
        }
    return hidden;
}

LegendCorner clearest_corner(const std::array<ScreenBox, 4>& boxes, const Scene& scene,
                             const Viewport& viewport, const LayerStyles& layer_styles,
                             const std::vector<ScreenBox>& written) {
    const auto hidden = [&](const ScreenBox& box) {
        double all = hidden_by(box, scene, viewport, layer_styles);
        for (const ScreenBox& text : written)
            if (text.meets(box))
                all += 2 * (text.width + text.height);
        return all;
    };
    const double first = hidden(boxes[0]);
    LegendCorner best = LegendCorner::bottom_left;
    double least = first;
    for (std::size_t i = 1; i < boxes.size() && least > hardly_any; ++i)
        if (const double there = hidden(boxes[i]); there < least) {
            least = there;
            best = all_legend_corners[i];
        }
    return least < 0.5 * first ? best : LegendCorner::bottom_left;
}

} // namespace delimit
