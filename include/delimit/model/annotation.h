// Annotations of the user on the map. No figure depends on them; they may show figures.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/units.h"
#include "delimit/geo/point.h"
#include "delimit/model/style.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace delimit {

/// A place in the frame of a map, where it stays while the map moves: shares of the frame's width
/// and height, from its upper left corner.
struct FramePoint {
    double x = 0, y = 0;
    friend bool operator==(FramePoint, FramePoint) = default;
};

/// Anchor of an annotation's point: a map position (WGS 84), or a place in the map frame.
using Anchor = std::variant<GeoPoint, FramePoint>;

/// A text whose middle is at its anchor.
struct Note {
    Anchor at;
    double width = 0; ///< points, at which it wraps; 0: only at its own line breaks
    friend bool operator==(const Note&, const Note&) = default;
};

/// A text with a leader to its target.
struct Callout {
    Anchor target;
    double dx = 40, dy = -40; ///< points from the target to the text's middle, right and down
    double width = 0;         ///< as Note::width
    friend bool operator==(const Callout&, const Callout&) = default;
};

/// An open line; an arrow by its ends, a measured distance by its text. Edges on the ground are
/// geodesics.
struct DrawnLine {
    std::vector<Anchor> points; ///< at least two
    friend bool operator==(const DrawnLine&, const DrawnLine&) = default;
};

/// The first point is not repeated.
struct DrawnPolygon {
    std::vector<Anchor> points; ///< at least three
    friend bool operator==(const DrawnPolygon&, const DrawnPolygon&) = default;
};

/// All points at a geodesic distance from the centre.
struct DrawnCircle {
    GeoPoint centre;
    Metres radius; ///< positive
    friend bool operator==(const DrawnCircle&, const DrawnCircle&) = default;
};

/// A number in a disc, for a list elsewhere.
struct NumberMarker {
    Anchor at;
    int number = 1;
    friend bool operator==(const NumberMarker&, const NumberMarker&) = default;
};

/// A ring around a place.
struct Highlight {
    Anchor at;
    double radius = 9; ///< points
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// Visited exhaustively: a new kind does not compile until files, drawing and tools know it.
using AnnotationShape =
    std::variant<Note, Callout, DrawnLine, DrawnPolygon, DrawnCircle, NumberMarker, Highlight>;

/// Stable id of the kind: "text", "callout", "line", "polygon", "circle", "marker", "highlight".
std::string_view kind_id(const AnnotationShape& shape);

enum class LineEnds {
    none,
    arrow,  ///< at the last point
    arrows, ///< at both ends
    bars,   ///< across both ends, as measured distances have them
    dots,
};
std::string_view id(LineEnds ends);
std::optional<LineEnds> parse_line_ends(std::string_view text);

/// Style of one annotation; absent members are as the style has them for the kind.
struct AnnotationStyle {
    std::optional<Colour> colour; ///< of lines, outlines, leaders and discs
    std::optional<double> width;  ///< of the same, points
    std::optional<bool> dashed;
    std::optional<LineEnds> ends;
    std::optional<Colour> fill; ///< of areas, and behind texts
    std::optional<double> fill_opacity;
    std::optional<Hatch> hatch;
    std::optional<Colour> text_colour;
    std::optional<double> text_size; ///< points
    std::optional<bool> bold;
    friend bool operator==(const AnnotationStyle&, const AnnotationStyle&) = default;
};

struct Annotation {
    std::string id; ///< unique in a project
    AnnotationShape shape;
    /// Text written at it; may have fields such as "{length}" (map/annotations.h), which follow
    /// the data.
    Text text;
    AnnotationStyle style;
    std::string group; ///< those of one name are selected and moved together; empty: none
    bool visible = true;
    bool locked = false;                ///< not editable on the map
    std::vector<std::string> proposals; ///< shown on the maps of these; empty: on all
    friend bool operator==(const Annotation&, const Annotation&) = default;

    [[nodiscard]] bool shown_for(std::string_view proposal) const;
};

/// In paint order: the first lies below all others.
using Annotations = std::vector<Annotation>;

/// The points that define a shape, in their order: a callout's target, a circle's centre.
std::vector<Anchor> anchors(const AnnotationShape& shape);

} // namespace delimit
