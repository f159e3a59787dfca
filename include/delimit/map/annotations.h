// Annotations as one map shows them: on the map's plane, in its language, with fields filled in.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/projection.h"
#include "delimit/map/viewport.h"
#include "delimit/model/annotation.h"

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

/// An anchor on the map's plane, or in its frame.
using MapAnchor = std::variant<MapPoint, FramePoint>;

ScreenPoint to_screen(const MapAnchor& anchor, const Viewport& viewport);
MapAnchor to_map(const Anchor& anchor, const Projector& projector);
/// Anchor at a place of the screen, of the same kind as `like`.
Anchor to_anchor(ScreenPoint at, const Anchor& like, const Viewport& viewport,
                 const Projector& projector);

struct SceneAnnotation {
    Annotation annotation;
    std::string text;               ///< in one language, fields filled in
    std::vector<MapAnchor> points;  ///< parallel to anchors(annotation.shape)
    std::vector<MapAnchor> outline; ///< of line, polygon, circle: edges run as geodesics; of the
                                    ///< latter two the first point is repeated at the end
    friend bool operator==(const SceneAnnotation&, const SceneAnnotation&) = default;
};

/// In paint order, shared with pictures that are being painted.
using SceneAnnotations = std::shared_ptr<const std::vector<SceneAnnotation>>;

/// Values of fields by name, as the reader sees them.
using FieldValues = std::map<std::string, std::string, std::less<>>;

/// "{length}" and other names in braces replaced by their values. "{length:2}" is the value of the
/// field "length:2". Unknown names stay as written.
std::string filled_in(const std::string& text, const FieldValues& fields);

/// Fields of a shape, on the ellipsoid: "length" and "length-mi" of lines (of others
/// along the outline), "area", "radius", "position", "number". Each number also with a fixed count
/// of decimals: "length:0" to "length:3". Shapes with points in the frame have no fields.
FieldValues fields_of(const AnnotationShape& shape, Locale language);

/// `data`: further fields, such as figures of the proposal shown.
SceneAnnotation scene_annotation(const Annotation& annotation, const Projector& projector,
                                 Locale language, const FieldValues& data);

/// The points of a circle on the ground: `count` of them, evenly by azimuth from north, clockwise.
std::vector<GeoPoint> geodesic_circle(GeoPoint centre, Metres radius, int count);

} // namespace delimit
