// Levels of detail, and lookup of styles.
#pragma once

#include "delimit/map/scene.h"
#include "map/simplify.h"

#include <memory>
#include <utility>

namespace delimit {

inline std::vector<Polyline> simplified(const std::vector<Polyline>& lines, double tolerance) {
    std::vector<Polyline> result;
    result.reserve(lines.size());
    for (const Polyline& line : lines)
        result.push_back(simplified(line, tolerance));
    return result;
}

inline void add_to(MapBox& box, const Region& region) {
    box.add(region);
}
inline void add_to(MapBox& box, const std::vector<Polyline>& lines) {
    for (const Polyline& line : lines)
        box.add(line);
}

/// Simplifies each level from the one before: cheaper, with an error of at most the sum of the
/// tolerances, which is less than twice the last one.
template <class Shape>
Detail<Shape> detail_of(std::shared_ptr<const Shape> shape) {
    Detail<Shape> detail;
    add_to(detail.box, *shape);
    const auto add = [&](double tolerance, std::shared_ptr<const Shape> level) {
        auto runs = std::make_shared<const ShapeRuns>(runs_of(*level));
        detail.levels.push_back({tolerance, std::move(level), std::move(runs)});
    };
    add(0, std::move(shape));
    for (double tolerance : {40.0, 80.0, 160.0, 320.0, 640.0, 1280.0})
        add(tolerance,
            std::make_shared<const Shape>(simplified(*detail.levels.back().shape, tolerance)));
    return detail;
}

/// The style of a role; one that draws nothing if the style has none, so that a short style file
/// still gives a map.
inline FillStyle fill_of(const Style& style, std::string_view role) {
    const auto found = style.fills.find(role);
    return found == style.fills.end() ? FillStyle{{}, 0} : found->second;
}
inline StrokeStyle stroke_of(const Style& style, std::string_view role) {
    const auto found = style.strokes.find(role);
    return found == style.strokes.end() ? StrokeStyle{{}, 0, 0, {}} : found->second;
}

} // namespace delimit
