#include "delimit/map/placed_annotations.h"

#include "map/anchor.h"
#include "map/annotation_lines.h"
#include "map/annotation_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {
namespace {

// In points.
constexpr double panel_across = 5, panel_down = 3; ///< from panel to text
constexpr double label_across = 2.6, label_down = 0.4;
constexpr double panel_corner = 2.5;
constexpr double text_gap = 3.5; ///< from a disc to the text beside it
constexpr double leader_dot = 1.9;
constexpr double frame_edge = 2; ///< from the frame to a panel

ScreenBox centred(ScreenPoint at, ScreenSize size) {
    return {at.x - size.width / 2, at.y - size.height / 2, size.width, size.height};
}

ScreenBox grown(const ScreenBox& box, double across, double down) {
    return {box.left - across, box.top - down, box.width + 2 * across, box.height + 2 * down};
}

/// The middle of the side of a box that is nearest to a point.
ScreenPoint nearest_side(const ScreenBox& box, ScreenPoint to) {
    const ScreenPoint c = box.centre();
    const std::array<ScreenPoint, 4> sides{
        {{box.left, c.y}, {box.right(), c.y}, {c.x, box.top}, {c.x, box.bottom()}}};
    return *std::min_element(sides.begin(), sides.end(), [&](ScreenPoint a, ScreenPoint b) {
        return std::hypot(a.x - to.x, a.y - to.y) < std::hypot(b.x - to.x, b.y - to.y);
    });
}

/// Places one annotation.
class Placer {
  public:
    Placer(const SceneAnnotation& annotation, const Style& style, const Viewport& viewport,
           double unit, const TextMeasurer& measurer, PlacedAnnotation& placed)
        : annotation_(annotation), viewport_(viewport), unit_(unit), measurer_(measurer),
          appearance_(appearance_of(annotation.annotation, style)), placed_(placed) {
        for (const MapAnchor& point : annotation.points)
            placed_.points.push_back(to_screen(point, viewport));
        for (const MapAnchor& point : annotation.outline)
            outline_.push_back(to_screen(point, viewport));
    }

    void operator()(const Note& note) {
        const ScreenPoint at = placed_.points.front();
        const WordBlock words = block(width_in_frame(note.width));
        const ScreenBox box = in_frame(centred(at, words.size), at);
        if (appearance_.fill.opacity <= 0)
            return write(words, box, WordAlignment::centre);
        panel(words, box);
    }

    void operator()(const Callout& callout) {
        const WordBlock words = block(width_in_frame(callout.width));
        const ScreenPoint target = placed_.points.front();
        const ScreenBox box = in_frame(
            centred({target.x + callout.dx * unit_, target.y + callout.dy * unit_}, words.size),
            target);
        const ScreenBox around = grown(box, panel_across * unit_, panel_down * unit_);
        if (!words.empty() && !around.contains(target)) {
            AnnotationAppearance leader = appearance_;
            leader.ends = LineEnds::none;
            add_line(placed_, {target, nearest_side(around, target)}, leader, viewport_, unit_);
            StrokeStyle rim = appearance_.casing;
            rim.width /= 2;
            placed_.parts.emplace_back(AnnotationDisc{
                target, leader_dot * unit_,
                FillStyle{appearance_.stroke.colour, appearance_.stroke.opacity}, rim});
        }
        panel(words, box);
    }

    void operator()(const DrawnLine&) {
        add_line(placed_, outline_, appearance_, viewport_, unit_);
        const auto longest = std::max_element(
            placed_.lines.begin(), placed_.lines.end(),
            [](const auto& a, const auto& b) { return length_of(a) < length_of(b); });
        if (longest != placed_.lines.end())
            label(middle_of(*longest));
    }

    void operator()(const DrawnPolygon&) {
        add_ground(placed_, outline_, appearance_, viewport_);
        Region region;
        for (const ScreenPath& ring : placed_.rings) {
            Polygon polygon;
            for (const ScreenPoint p : ring)
                polygon.outer.push_back(viewport_.to_map(p));
            region.polygons.push_back(std::move(polygon));
        }
        if (const auto at = name_anchor(region, viewport_.visible()))
            label(viewport_.to_screen(*at));
    }

    void operator()(const DrawnCircle&) {
        add_ground(placed_, outline_, appearance_, viewport_);
        placed_.parts.emplace_back(AnnotationDisc{placed_.points.front(), 1.5 * unit_,
                                                  FillStyle{appearance_.stroke.colour},
                                                  std::nullopt});
        // On the ring: at its top, or at a visible point.
        const std::size_t quarter = (outline_.size() - 1) / 4;
        for (const std::size_t at : {std::size_t(0), 2 * quarter, quarter, 3 * quarter})
            if (viewport_.frame().grown(-10 * unit_).contains(outline_[at]))
                return label(outline_[at]);
    }

    void operator()(const NumberMarker& marker) {
        const std::string number = std::to_string(marker.number);
        TextStyle on_disc = appearance_.text;
        on_disc.colour = legible_on(appearance_.fill.colour);
        on_disc.halo_width = 0;
        const TextExtent extent = measurer_.measure(number, on_disc);
        const double radius =
            std::max(0.92 * appearance_.text.size, extent.width / 2 + 2.4) * unit_;
        const ScreenPoint at = placed_.points.front();
        placed_.parts.emplace_back(
            AnnotationDisc{at, radius, appearance_.fill, appearance_.stroke});
        placed_.parts.emplace_back(AnnotationWords{
            number,
            on_disc,
            {at.x - extent.width * unit_ / 2, at.y + 0.36 * appearance_.text.size * unit_}});
        sign_ = centred(at, {2 * radius, 2 * radius});
        beside(radius);
    }

    void operator()(const Highlight& highlight) {
        const double radius = highlight.radius * unit_;
        const ScreenPoint at = placed_.points.front();
        StrokeStyle casing = appearance_.casing;
        casing.width += appearance_.stroke.width;
        placed_.parts.emplace_back(AnnotationDisc{at, radius, appearance_.fill, casing});
        placed_.parts.emplace_back(AnnotationDisc{at, radius, std::nullopt, appearance_.stroke});
        sign_ = centred(at, {2 * radius, 2 * radius});
        beside(radius + appearance_.stroke.width * unit_);
    }

    /// Box around all parts.
    [[nodiscard]] ScreenBox extent() const {
        double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
        const auto add = [&](ScreenPoint p) {
            left = std::min(left, p.x);
            right = std::max(right, p.x);
            top = std::min(top, p.y);
            bottom = std::max(bottom, p.y);
        };
        const auto add_box = [&](const ScreenBox& box) {
            add({box.left, box.top});
            add({box.right(), box.bottom()});
        };
        for (const ScreenPoint p : outline_)
            add(p);
        if (outline_.empty() && !std::holds_alternative<Note>(annotation_.annotation.shape))
            for (const ScreenPoint p : placed_.points)
                add(p);
        if (sign_)
            add_box(*sign_);
        if (placed_.text && outline_.empty())
            add_box(*placed_.text);
        if (left > right)
            for (const ScreenPoint p : placed_.points)
                add(p);
        return {left, top, right - left, bottom - top};
    }

  private:
    [[nodiscard]] WordBlock block(double width) const {
        return word_block(annotation_.text, appearance_, width, unit_, measurer_);
    }

    /// The width at which a text wraps: the frame's if it would be wider.
    [[nodiscard]] double width_in_frame(double width) const {
        const double room = viewport_.size().width / unit_ - 2 * (panel_across + frame_edge);
        return block(width).size.width > room * unit_ ? std::max(room, 1.0) : width;
    }

    /// Moved into the frame while its anchor is in the frame.
    [[nodiscard]] ScreenBox in_frame(ScreenBox box, ScreenPoint fastened) const {
        const ScreenSize size = viewport_.size();
        if (!viewport_.frame().contains(fastened))
            return box;
        const double across = (panel_across + frame_edge) * unit_;
        const double down = (panel_down + frame_edge) * unit_;
        box.left = std::max(std::min(box.left, size.width - across - box.width), across);
        box.top = std::max(std::min(box.top, size.height - down - box.height), down);
        return box;
    }

    /// Writes without a panel.
    void write(const WordBlock& words, const ScreenBox& box, WordAlignment alignment) {
        if (words.empty())
            return;
        add_words(placed_.parts, words, box, alignment);
        placed_.text = box;
    }

    void panel(const WordBlock& words, const ScreenBox& box) {
        if (words.empty())
            return;
        const ScreenBox around = grown(box, panel_across * unit_, panel_down * unit_);
        StrokeStyle outline = appearance_.stroke;
        outline.dash.clear();
        AnnotationPanel made{around, panel_corner * unit_, appearance_.fill, outline};
        if (appearance_.fill.opacity <= 0)
            made.outline.reset();
        placed_.parts.emplace_back(std::move(made));
        WordBlock without_halo = words;
        // A halo on a panel of its own colour only thickens the letters.
        if (appearance_.fill.opacity > 0.5)
            for (WordBlock::Line& line : without_halo.lines)
                line.style.halo_width = 0;
        write(without_halo, box, WordAlignment::left);
        placed_.text = around;
    }

    /// Writes the text of a line or an area, on a panel.
    void label(ScreenPoint at) {
        const WordBlock words = block(0);
        if (words.empty())
            return;
        const ScreenBox box = centred(at, words.size);
        const ScreenBox around = grown(box, label_across * unit_, label_down * unit_);
        placed_.parts.emplace_back(
            AnnotationPanel{around, panel_corner * unit_, appearance_.label, std::nullopt});
        write(words, box, WordAlignment::centre);
        placed_.text = around;
    }

    /// Writes right of a disc, or left of it if there is no room.
    void beside(double radius) {
        const WordBlock words = block(0);
        if (words.empty())
            return;
        const ScreenPoint at = placed_.points.front();
        const double away = radius + text_gap * unit_;
        ScreenBox box{at.x + away, at.y - words.size.height / 2, words.size.width,
                      words.size.height};
        if (box.right() > viewport_.size().width && at.x - away - box.width > 0)
            box.left = at.x - away - box.width;
        write(words, box, WordAlignment::left);
    }

    const SceneAnnotation& annotation_;
    const Viewport& viewport_;
    double unit_;
    const TextMeasurer& measurer_;
    AnnotationAppearance appearance_;
    PlacedAnnotation& placed_;
    ScreenPath outline_;
    std::optional<ScreenBox> sign_;
};

/// Approximate box around one part.
struct PartBox {
    ScreenBox operator()(const AnnotationArea& ground) const {
        ScreenPath all;
        for (const ScreenPath& ring : ground.rings)
            all.insert(all.end(), ring.begin(), ring.end());
        return around(all);
    }
    ScreenBox operator()(const AnnotationStroke& stroke) const { return around(stroke.path); }
    ScreenBox operator()(const AnnotationDisc& disc) const {
        return centred(disc.centre, {2 * disc.radius, 2 * disc.radius});
    }
    ScreenBox operator()(const AnnotationPanel& panel) const { return panel.box; }
    ScreenBox operator()(const AnnotationWords& words) const {
        // Texts extend right from their start; the exact width does not matter here.
        return {words.baseline.x, words.baseline.y - words.style.size, 1e4, words.style.size};
    }

  private:
    static ScreenBox around(const ScreenPath& path) {
        if (path.empty())
            return {-1e9, -1e9, 0, 0};
        const auto [left, right] = std::minmax_element(
            path.begin(), path.end(), [](ScreenPoint a, ScreenPoint b) { return a.x < b.x; });
        const auto [top, bottom] = std::minmax_element(
            path.begin(), path.end(), [](ScreenPoint a, ScreenPoint b) { return a.y < b.y; });
        return {left->x, top->y, right->x - left->x, bottom->y - top->y};
    }
};

/// Removes parts outside the frame, as SVG has no clipping.
void leave_out_unseen(PlacedAnnotation& placed, const ScreenBox& frame) {
    std::erase_if(placed.parts, [&](const AnnotationPart& part) {
        // A line along an axis has no area of its own.
        return !std::visit(PartBox(), part).grown(0.5).meets(frame);
    });
    if (placed.text && !placed.text->meets(frame)) {
        placed.text.reset();
        std::erase_if(placed.parts, [](const AnnotationPart& part) {
            return std::holds_alternative<AnnotationWords>(part) ||
                   std::holds_alternative<AnnotationPanel>(part);
        });
    }
}

} // namespace

std::vector<PlacedAnnotation> place_annotations(const std::vector<SceneAnnotation>& annotations,
                                                const Style& style, const Viewport& viewport,
                                                double units_per_point,
                                                const TextMeasurer& measurer) {
    std::vector<PlacedAnnotation> all;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        PlacedAnnotation placed;
        placed.index = i;
        Placer placer(annotations[i], style, viewport, units_per_point, measurer, placed);
        std::visit(placer, annotations[i].annotation.shape);
        placed.box = placer.extent();
        leave_out_unseen(placed, viewport.frame());
        all.push_back(std::move(placed));
    }
    return all;
}

} // namespace delimit
