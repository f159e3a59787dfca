#include "map/annotation_lines.h"

#include "delimit/map/clip.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

double distance(ScreenPoint a, ScreenPoint b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

ScreenPoint between(ScreenPoint a, ScreenPoint b, double share) {
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

Polyline on_map(const ScreenPath& path, const Viewport& viewport) {
    Polyline line;
    for (const ScreenPoint p : path)
        line.push_back(viewport.to_map(p));
    return line;
}

/// The path without its last `length`; it ends at the cut.
ScreenPath shortened(ScreenPath path, double length) {
    while (path.size() > 1) {
        const double edge = distance(path[path.size() - 2], path.back());
        if (edge > length) {
            path.back() = between(path.back(), path[path.size() - 2], length / edge);
            return path;
        }
        length -= edge;
        path.pop_back();
    }
    return path;
}

ScreenPath reversed(ScreenPath path) {
    std::reverse(path.begin(), path.end());
    return path;
}

/// A head at the tip of a path, sized by the width of its line.
struct Head {
    ScreenPath outline; ///< closed
    ScreenPath rest;    ///< the path up to the head
};

Head arrow_head(const ScreenPath& path, double width, double unit) {
    const double length = std::min(5 * unit + 2.6 * width, 0.6 * length_of(path));
    const double half = 0.46 * length, notch = 0.8 * length;
    const ScreenPoint tip = path.back(), foot = shortened(path, length).back();
    const double away = std::max(distance(foot, tip), 1e-9);
    const ScreenPoint along{(tip.x - foot.x) / away, (tip.y - foot.y) / away};
    const ScreenPoint heel{tip.x - along.x * length, tip.y - along.y * length};
    return {{tip,
             {heel.x - along.y * half, heel.y + along.x * half},
             {tip.x - along.x * notch, tip.y - along.y * notch},
             {heel.x + along.y * half, heel.y - along.x * half},
             tip},
            shortened(path, notch)};
}

/// A stroke across the tip of a path.
ScreenPath bar(const ScreenPath& path, double half) {
    const ScreenPoint tip = path.back(), before = shortened(path, half).back();
    const double away = std::max(distance(before, tip), 1e-9);
    const ScreenPoint across{-(tip.y - before.y) / away * half, (tip.x - before.x) / away * half};
    return {{tip.x - across.x, tip.y - across.y}, {tip.x + across.x, tip.y + across.y}};
}

StrokeStyle casing_of(const AnnotationAppearance& appearance) {
    StrokeStyle casing = appearance.casing;
    casing.width += appearance.stroke.width;
    return casing;
}

StrokeStyle solid(StrokeStyle style) {
    style.dash.clear();
    return style;
}

} // namespace

double length_of(const ScreenPath& path) {
    double length = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        length += distance(path[i - 1], path[i]);
    return length;
}

ScreenPoint middle_of(const ScreenPath& path) {
    return shortened(path, length_of(path) / 2).back();
}

void add_line(PlacedAnnotation& placed, const ScreenPath& path,
              const AnnotationAppearance& appearance, const Viewport& viewport,
              double units_per_point) {
    const double unit = units_per_point, width = appearance.stroke.width * unit;
    if (path.size() < 2 || length_of(path) <= 0)
        return;
    ScreenPath core = path;
    std::vector<ScreenPath> heads, bars;
    const auto end_with_head = [&] {
        Head head = arrow_head(core, width, unit);
        heads.push_back(std::move(head.outline));
        core = std::move(head.rest);
    };
    switch (appearance.ends) {
    case LineEnds::none:
    case LineEnds::dots:
        break;
    case LineEnds::arrows:
        core = reversed(core);
        end_with_head();
        core = reversed(core);
        [[fallthrough]];
    case LineEnds::arrow:
        end_with_head();
        break;
    case LineEnds::bars:
        bars = {bar(core, 3.2 * unit + width), bar(reversed(core), 3.2 * unit + width)};
        break;
    }
    std::vector<ScreenPath> pieces;
    clip_line(on_map(core, viewport), viewport, viewport.frame(), pieces);
    const FillStyle filled{appearance.stroke.colour, appearance.stroke.opacity};
    const StrokeStyle casing = casing_of(appearance);
    auto& parts = placed.parts;
    for (const ScreenPath& piece : pieces)
        parts.emplace_back(AnnotationStroke{piece, casing});
    for (const ScreenPath& one : bars)
        parts.emplace_back(AnnotationStroke{one, casing});
    for (const ScreenPath& head : heads)
        parts.emplace_back(AnnotationStroke{head, appearance.casing});
    for (const ScreenPath& piece : pieces)
        parts.emplace_back(AnnotationStroke{piece, appearance.stroke});
    for (const ScreenPath& one : bars)
        parts.emplace_back(AnnotationStroke{one, solid(appearance.stroke)});
    for (const ScreenPath& head : heads)
        parts.emplace_back(AnnotationArea{{head}, filled, {}});
    if (appearance.ends == LineEnds::dots)
        for (const ScreenPoint end : {path.front(), path.back()}) {
            StrokeStyle rim = appearance.casing;
            rim.width /= 2;
            parts.emplace_back(AnnotationDisc{end, 1.6 * unit + 0.7 * width, filled, rim});
        }
    placed.lines.insert(placed.lines.end(), pieces.begin(), pieces.end());
}

void add_ground(PlacedAnnotation& placed, const ScreenPath& ring,
                const AnnotationAppearance& appearance, const Viewport& viewport) {
    const Region region{{{on_map(ring, viewport), {}}}};
    const ScreenBox frame = viewport.frame();
    placed.rings = clipped_rings(region, viewport, frame);
    const std::vector<ScreenPath> edges = clipped_outline(region, viewport, frame);
    if (appearance.fill.opacity > 0 || appearance.fill.hatch != Hatch::none) {
        FillStyle fill = appearance.fill;
        fill.hatch_opacity = std::max(appearance.fill.opacity, 0.5);
        placed.parts.emplace_back(
            AnnotationArea{placed.rings, fill, viewport.to_screen(MapPoint())});
    }
    const StrokeStyle casing = casing_of(appearance);
    if (appearance.stroke.width > 0) {
        for (const ScreenPath& edge : edges)
            placed.parts.emplace_back(AnnotationStroke{edge, casing});
        for (const ScreenPath& edge : edges)
            placed.parts.emplace_back(AnnotationStroke{edge, appearance.stroke});
    }
    placed.lines.insert(placed.lines.end(), edges.begin(), edges.end());
}

} // namespace delimit
