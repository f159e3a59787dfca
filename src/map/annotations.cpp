#include "delimit/map/annotations.h"

#include "delimit/geo/geodesic.h"
#include "delimit/map/measured.h"

namespace delimit {
namespace {

constexpr int circle_points = 720;

/// Straight pieces of this length are within a few metres of the geodesic on the map.
constexpr Metres longest_piece = kilometres(10);

/// Adds the points after `from` on the geodesic to `to`.
void add_geodesic(GeoPoint from, GeoPoint to, const Projector& projector,
                  std::vector<MapAnchor>& into) {
    const std::vector<GeoPoint> path = geodesic_path(from, to, longest_piece);
    for (std::size_t i = 1; i < path.size(); ++i)
        into.emplace_back(projector.forward(path[i]));
}

struct Outline {
    const Projector& projector;

    std::vector<MapAnchor> path(std::vector<Anchor> points, bool closed) const {
        std::vector<MapAnchor> outline;
        if (points.empty())
            return outline;
        if (closed)
            points.push_back(points.front());
        outline.push_back(to_map(points.front(), projector));
        for (std::size_t i = 1; i < points.size(); ++i) {
            const auto* from = std::get_if<GeoPoint>(&points[i - 1]);
            const auto* to = std::get_if<GeoPoint>(&points[i]);
            if (from && to)
                add_geodesic(*from, *to, projector, outline);
            else
                outline.push_back(to_map(points[i], projector));
        }
        return outline;
    }
    std::vector<MapAnchor> operator()(const DrawnLine& line) const {
        return path(line.points, false);
    }
    std::vector<MapAnchor> operator()(const DrawnPolygon& polygon) const {
        return path(polygon.points, true);
    }
    std::vector<MapAnchor> operator()(const DrawnCircle& circle) const {
        std::vector<MapAnchor> outline;
        for (const GeoPoint p : geodesic_circle(circle.centre, circle.radius, circle_points))
            outline.push_back(projector.forward(p));
        outline.push_back(outline.front());
        return outline;
    }
    std::vector<MapAnchor> operator()(const Note&) const { return {}; }
    std::vector<MapAnchor> operator()(const Callout&) const { return {}; }
    std::vector<MapAnchor> operator()(const NumberMarker&) const { return {}; }
    std::vector<MapAnchor> operator()(const Highlight&) const { return {}; }
};

} // namespace

ScreenPoint to_screen(const MapAnchor& anchor, const Viewport& viewport) {
    if (const auto* point = std::get_if<MapPoint>(&anchor))
        return viewport.to_screen(*point);
    const FramePoint in_frame = std::get<FramePoint>(anchor);
    return {in_frame.x * viewport.size().width, in_frame.y * viewport.size().height};
}

MapAnchor to_map(const Anchor& anchor, const Projector& projector) {
    if (const auto* point = std::get_if<GeoPoint>(&anchor))
        return projector.forward(*point);
    return std::get<FramePoint>(anchor);
}

Anchor to_anchor(ScreenPoint at, const Anchor& like, const Viewport& viewport,
                 const Projector& projector) {
    if (std::holds_alternative<GeoPoint>(like))
        return projector.inverse(viewport.to_map(at));
    return FramePoint{at.x / viewport.size().width, at.y / viewport.size().height};
}

std::vector<GeoPoint> geodesic_circle(GeoPoint centre, Metres radius, int count) {
    std::vector<GeoPoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back(geodesic_direct(centre, 360.0 * i / count, radius));
    return points;
}

SceneAnnotation scene_annotation(const Annotation& annotation, const Projector& projector,
                                 Locale language, const FieldValues& data) {
    SceneAnnotation made;
    made.annotation = annotation;
    for (const Anchor& anchor : anchors(annotation.shape))
        made.points.push_back(to_map(anchor, projector));
    made.outline = std::visit(Outline{projector}, annotation.shape);
    made.text = annotation.text.in(language);
    if (made.text.empty())
        made.text = annotation.text.uk;
    if (made.text.find('{') != made.text.npos) {
        FieldValues fields = fields_of(annotation.shape, language);
        fields.insert(data.begin(), data.end());
        made.text = filled_in(made.text, fields);
    }
    return made;
}

} // namespace delimit
