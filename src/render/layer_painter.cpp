#include "render/layer_painter.h"

#include <vector>

namespace delimit {

void paint_layer(const MapFrame& frame, const SceneLayer& layer, const LayerLook& look) {
    const auto& areas = layer.areas;
    for (std::size_t i = 0; i < areas.size();) {
        if (!areas[i].within) {
            paint_area(frame, areas[i], with_look(areas[i], look));
            ++i;
            continue;
        }
        // Tiers of one party lie within the same shape.
        const auto& shape = areas[i].within->levels.front().shape;
        std::size_t end = i;
        while (end < areas.size() && areas[end].within &&
               areas[end].within->levels.front().shape == shape)
            ++end;
        MapBox ground;
        for (std::size_t k = i; k < end; ++k)
            ground.add(areas[k].ground.box);
        paint_within(frame, *areas[i].within, ground, [&](const MapFrame& inner) {
            for (std::size_t k = i; k < end; ++k)
                paint_area(inner, areas[k], with_look(areas[k], look));
        });
        i = end;
    }
    for (const SceneLine& line : layer.lines)
        paint_line(frame, line, with_look(line, look));
}

SceneLayer fills_of(const SceneLayer& layer) {
    SceneLayer fills = layer;
    fills.lines.clear();
    for (SceneArea& area : fills.areas)
        area.outline.reset();
    return fills;
}

SceneLayer outlines_of(const SceneLayer& layer) {
    SceneLayer outlines = layer;
    std::erase_if(outlines.areas, [](const SceneArea& area) { return !area.outline; });
    for (SceneArea& area : outlines.areas)
        area.fill.reset();
    return outlines;
}

} // namespace delimit
