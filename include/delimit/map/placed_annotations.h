// Annotations on the screen: parts to paint, obstacles for names, and shapes for hit tests.
#pragma once

#include "delimit/map/annotations.h"
#include "delimit/map/text_measurer.h"
#include "delimit/model/style.h"

#include <optional>
#include <variant>

namespace delimit {

/// A style laid over the program's for the kind of annotation; nothing is absent.
struct AnnotationAppearance {
    StrokeStyle stroke;
    StrokeStyle casing; ///< light, under lines; its width counts on both sides together
    FillStyle fill;     ///< of areas and discs, and behind texts
    FillStyle label;    ///< behind texts at lines and areas
    TextStyle text;
    LineEnds ends = LineEnds::none;
    bool heading = false; ///< the first of several lines is bold
};
AnnotationAppearance appearance_of(const Annotation& annotation, const Style& style);
/// A light colour on a dark background, a dark one on a light background.
Colour legible_on(Colour background);

struct AnnotationStroke {
    ScreenPath path;
    StrokeStyle style;
};
struct AnnotationArea {
    std::vector<ScreenPath> rings; ///< closed; filled even-odd
    FillStyle style;
    ScreenPoint hatched_from; ///< anchors hatching to the map
};
struct AnnotationPanel {
    ScreenBox box;
    double corner = 0; ///< radius
    FillStyle fill;
    std::optional<StrokeStyle> outline;
};
struct AnnotationDisc {
    ScreenPoint centre;
    double radius = 0;
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline;
};
struct AnnotationWords {
    std::string text; ///< one line
    TextStyle style;
    ScreenPoint baseline;
};
using AnnotationPart = std::variant<AnnotationArea, AnnotationStroke, AnnotationDisc,
                                    AnnotationPanel, AnnotationWords>;

struct PlacedAnnotation {
    std::size_t index = 0;             ///< into the annotations passed
    std::vector<AnnotationPart> parts; ///< in paint order
    std::vector<ScreenPoint> points;   ///< of the shape
    std::vector<ScreenPath> lines;     ///< as far as they are in the frame
    std::vector<ScreenPath> rings;     ///< of areas, likewise
    std::optional<ScreenBox> text;     ///< of the text, with its panel
    ScreenBox box;                     ///< around everything
};

/// `units_per_point`: screen units a point makes.
std::vector<PlacedAnnotation> place_annotations(const std::vector<SceneAnnotation>& annotations,
                                                const Style& style, const Viewport& viewport,
                                                double units_per_point,
                                                const TextMeasurer& measurer);

/// True if the point is on the annotation, or within `reach` of its lines.
bool touches(const PlacedAnnotation& placed, ScreenPoint at, double reach);

/// Obstacles that names must keep off, and those they avoid if they can: along lines.
struct AnnotationObstacles {
    std::vector<ScreenBox> texts, lines;
};
AnnotationObstacles obstacles(const std::vector<PlacedAnnotation>& placed, double units_per_point);

} // namespace delimit
