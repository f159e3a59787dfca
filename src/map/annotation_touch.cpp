#include "delimit/map/placed_annotations.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Distance of boxes along a line, in points.
constexpr double box_step = 5;

double distance_to(ScreenPoint a, ScreenPoint b, ScreenPoint p) {
    const double dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
    const double share =
        squared > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / squared, 0.0, 1.0) : 0;
    return std::hypot(a.x + share * dx - p.x, a.y + share * dy - p.y);
}

bool near_path(const ScreenPath& path, ScreenPoint at, double reach) {
    for (std::size_t i = 1; i < path.size(); ++i)
        if (distance_to(path[i - 1], path[i], at) <= reach)
            return true;
    return false;
}

/// Even-odd.
bool inside(const std::vector<ScreenPath>& rings, ScreenPoint at) {
    bool in = false;
    for (const ScreenPath& ring : rings)
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const ScreenPoint a = ring[i - 1], b = ring[i];
            if ((a.y > at.y) != (b.y > at.y) &&
                at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x))
                in = !in;
        }
    return in;
}

} // namespace

bool touches(const PlacedAnnotation& placed, ScreenPoint at, double reach) {
    if (placed.text && placed.text->grown(reach / 2).contains(at))
        return true;
    for (const ScreenPath& line : placed.lines)
        if (near_path(line, at, reach))
            return true;
    for (const AnnotationPart& part : placed.parts) {
        if (const auto* disc = std::get_if<AnnotationDisc>(&part);
            disc &&
            std::hypot(at.x - disc->centre.x, at.y - disc->centre.y) <= disc->radius + reach / 2)
            return true;
        // A filled area can be hit anywhere inside.
        if (const auto* ground = std::get_if<AnnotationArea>(&part);
            ground && inside(ground->rings, at))
            return true;
    }
    return false;
}

AnnotationObstacles obstacles(const std::vector<PlacedAnnotation>& placed, double units_per_point) {
    AnnotationObstacles found;
    const double step = box_step * units_per_point;
    for (const PlacedAnnotation& one : placed) {
        if (one.text)
            found.texts.push_back(*one.text);
        for (const AnnotationPart& part : one.parts)
            if (const auto* disc = std::get_if<AnnotationDisc>(&part); disc && disc->fill)
                found.lines.push_back({disc->centre.x - disc->radius, disc->centre.y - disc->radius,
                                       2 * disc->radius, 2 * disc->radius});
        for (const ScreenPath& line : one.lines)
            for (std::size_t i = 1; i < line.size(); ++i) {
                const ScreenPoint a = line[i - 1], b = line[i];
                const int count = 1 + int(std::hypot(b.x - a.x, b.y - a.y) / step);
                for (int k = 0; k < count; ++k) {
                    const double t = (k + 0.5) / count;
                    found.lines.push_back(
                        ScreenBox{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), 0, 0}.grown(step /
                                                                                            2));
                }
            }
    }
    return found;
}

} // namespace delimit
