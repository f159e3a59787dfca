#include "delimit/map/placed_annotations.h"

#include <algorithm>

namespace delimit {
namespace {

/// Dashes in proportion to the line, but not below this; points.
constexpr double shortest_dash = 3.5, shortest_gap = 2.5;
/// Of a panel whose colour was chosen, where the style has none.
constexpr double panel_opacity = 0.92;

template <class Styles>
auto style_of(const Styles& styles, const std::string& kind) {
    auto found = styles.find("annotation/" + kind);
    if (found == styles.end())
        found = styles.find("annotation");
    return found == styles.end() ? typename Styles::mapped_type() : found->second;
}

bool has_panel(const AnnotationShape& shape) {
    return std::holds_alternative<Note>(shape) || std::holds_alternative<Callout>(shape);
}

} // namespace

Colour legible_on(Colour ground) {
    const double light = 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue;
    return light < 150 ? Colour{255, 255, 255} : Colour{0x16, 0x18, 0x1d};
}

AnnotationLook look_of(const Annotation& annotation, const Style& style) {
    const std::string kind(kind_id(annotation.shape));
    const AnnotationStyle& own = annotation.style;
    AnnotationLook look;
    look.stroke = style_of(style.strokes, kind);
    look.casing = style_of(style.strokes, "casing");
    look.fill = style_of(style.fills, kind);
    look.label = style_of(style.fills, "label");
    look.text = style_of(style.texts, kind);
    look.ends = own.ends.value_or(LineEnds::none);

    // A marker's disc has the colour, its rim stays light.
    if (!std::holds_alternative<NumberMarker>(annotation.shape))
        look.stroke.colour = own.colour.value_or(look.stroke.colour);
    look.stroke.width = own.width.value_or(look.stroke.width);
    if (own.dashed)
        look.stroke.dash = *own.dashed
                               ? std::vector<double>{std::max(shortest_dash, 3 * look.stroke.width),
                                                     std::max(shortest_gap, 2 * look.stroke.width)}
                               : std::vector<double>();
    // A ground takes the colour of its outline unless it has its own.
    if (own.colour && !has_panel(annotation.shape))
        look.fill.colour = *own.colour;
    if (own.fill) {
        look.fill.colour = *own.fill;
        if (look.fill.opacity == 0)
            look.fill.opacity = panel_opacity;
    }
    look.fill.opacity = own.fill_opacity.value_or(look.fill.opacity);
    look.fill.hatch = own.hatch.value_or(look.fill.hatch);

    if (has_panel(annotation.shape) && look.fill.opacity > 0.5)
        look.text.colour = legible_on(look.fill.colour);
    look.text.colour = own.text_colour.value_or(look.text.colour);
    look.text.size = own.text_size.value_or(look.text.size);
    look.heading = !own.bold && std::holds_alternative<Callout>(annotation.shape);
    look.text.bold = own.bold.value_or(look.text.bold);
    return look;
}

} // namespace delimit
