#include "delimit/map/placed_annotations.h"

#include <algorithm>

namespace delimit {
namespace {

/// Dashes in proportion to the line, but not below this; points.
constexpr double shortest_dash = 3.5, shortest_gap = 2.5;
/// Opacity of a panel with a colour of its own, where the style has no panel.
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

Colour legible_on(Colour background) {
    const double light =
        0.299 * background.red + 0.587 * background.green + 0.114 * background.blue;
    return light < 150 ? Colour{255, 255, 255} : Colour{0x16, 0x18, 0x1d};
}

AnnotationAppearance appearance_of(const Annotation& annotation, const Style& style) {
    const std::string kind(kind_id(annotation.shape));
    const AnnotationStyle& own = annotation.style;
    AnnotationAppearance appearance;
    appearance.stroke = style_of(style.strokes, kind);
    appearance.casing = style_of(style.strokes, "casing");
    appearance.fill = style_of(style.fills, kind);
    appearance.label = style_of(style.fills, "label");
    appearance.text = style_of(style.texts, kind);
    appearance.ends = own.ends.value_or(LineEnds::none);

    // A marker's disc has the colour, its rim stays light.
    if (!std::holds_alternative<NumberMarker>(annotation.shape))
        appearance.stroke.colour = own.colour.value_or(appearance.stroke.colour);
    appearance.stroke.width = own.width.value_or(appearance.stroke.width);
    if (own.dashed)
        appearance.stroke.dash =
            *own.dashed ? std::vector<double>{std::max(shortest_dash, 3 * appearance.stroke.width),
                                              std::max(shortest_gap, 2 * appearance.stroke.width)}
                        : std::vector<double>();
    // An area takes the colour of its outline unless it has its own.
    if (own.colour && !has_panel(annotation.shape))
        appearance.fill.colour = *own.colour;
    if (own.fill) {
        appearance.fill.colour = *own.fill;
        if (appearance.fill.opacity == 0)
            appearance.fill.opacity = panel_opacity;
    }
    appearance.fill.opacity = own.fill_opacity.value_or(appearance.fill.opacity);
    appearance.fill.hatch = own.hatch.value_or(appearance.fill.hatch);

    if (has_panel(annotation.shape) && appearance.fill.opacity > 0.5)
        appearance.text.colour = legible_on(appearance.fill.colour);
    appearance.text.colour = own.text_colour.value_or(appearance.text.colour);
    appearance.text.size = own.text_size.value_or(appearance.text.size);
    appearance.heading = !own.bold && std::holds_alternative<Callout>(annotation.shape);
    appearance.text.bold = own.bold.value_or(appearance.text.bold);
    return appearance;
}

} // namespace delimit
