#include "render/layer_painter.h"

#include "delimit/base/parallel.h"

#include <QPainter>

#include <vector>

namespace delimit {
namespace {

/// Consecutive areas of a layer within the same shape: depth bands of one party.
struct Group {
    std::size_t begin, end;
    LaidPicture picture;
};

std::vector<Group> groups_within(const std::vector<SceneArea>& areas) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < areas.size();) {
        const std::size_t begin = i++;
        if (!areas[begin].within)
            continue;
        const auto& shape = areas[begin].within->levels.front().shape;
        while (i < areas.size() && areas[i].within &&
               areas[i].within->levels.front().shape == shape)
            ++i;
        groups.push_back({begin, i, {}});
    }
    return groups;
}

} // namespace

void paint_layer(const PaintFrame& frame, const SceneLayer& layer, const LayerStyle& layer_style) {
    const auto& areas = layer.areas;
    std::vector<Group> groups = groups_within(areas);
    // In parallel: the user is dragging while these are painted.
    parallel_for(groups.size(), thread_count(), [&](std::size_t, std::size_t number) {
        Group& group = groups[number];
        MapBox ground;
        for (std::size_t i = group.begin; i < group.end; ++i)
            ground.add(areas[i].ground.box);
        group.picture =
            picture_within(frame, *areas[group.begin].within, ground, [&](const PaintFrame& inner) {
                for (std::size_t i = group.begin; i < group.end; ++i)
                    paint_area(inner, areas[i], with_layer_style(areas[i], layer_style));
            });
    });
    auto group = groups.begin();
    for (std::size_t i = 0; i < areas.size();) {
        if (group != groups.end() && group->begin == i) {
            frame.painter.drawImage(group->picture.at, group->picture.image);
            i = group++->end;
        } else {
            paint_area(frame, areas[i], with_layer_style(areas[i], layer_style));
            ++i;
        }
    }
    for (const SceneLine& line : layer.lines)
        paint_line(frame, line, with_layer_style(line, layer_style));
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
