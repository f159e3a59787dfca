#include "delimit/geo/projection.h"

#include "geo/oblique_stereographic.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace delimit {

Projection Projection::for_box(const GeoBox& box) {
    if (box.empty())
        return {GeoPoint::degrees(0, 0)};
    const auto to_half = [](double degrees) { return std::round(degrees * 2) / 2; };
    // Around a pole no longitude is in the middle.
    if (box.width() > 180 && std::abs(box.min_y + box.max_y) > 90)
        return {GeoPoint::degrees(0, std::copysign(90, box.min_y))};
    const double longitude = to_half((box.min_x + box.max_x) / 2);
    return {
        GeoPoint::degrees(std::remainder(longitude, 360), to_half((box.min_y + box.max_y) / 2))};
}

GeoBox box_on_circle(const std::vector<const GeoRegion*>& grounds) {
    GeoBox all;
    std::vector<std::pair<double, double>> spans; // of longitude, west to east, from 0 on
    for (const GeoRegion* ground : grounds)
        for (const GeoPolygon& polygon : ground->polygons) {
            const GeoBox box = box_of<GeoPoint>(polygon.outer);
            all.add(box);
            double west = box.min_x, east = box.max_x;
            // An edge takes the short way round: a ring across 180° has both signs.
            for (std::size_t i = 1; i < polygon.outer.size(); ++i)
                if (std::abs(polygon.outer[i].x() - polygon.outer[i - 1].x()) > 180) {
                    west = 360;
                    east = 0;
                    for (GeoPoint p : polygon.outer) {
                        const double x = p.x() < 0 ? p.x() + 360 : p.x();
                        west = std::min(west, x);
                        east = std::max(east, x);
                    }
                    break;
                }
            const double turn = west < 0 ? 360 : 0;
            spans.emplace_back(west + turn, east + turn);
        }
    if (all.width() <= 180 && std::all_of(spans.begin(), spans.end(), [](const auto& span) {
            return span.second - span.first <= 180;
        }))
        return all;
    std::sort(spans.begin(), spans.end());
    double reached = spans.front().second, widest = 0, west = spans.front().first;
    for (const auto& [from, to] : spans) {
        if (from - reached > widest) {
            widest = from - reached;
            west = from;
        }
        reached = std::max(reached, to);
    }
    const double round = spans.front().first + 360 - reached;
    if (round >= widest) {
        widest = round;
        west = spans.front().first;
    }
    widest = std::max(widest, 0.0);
    if (west > 180)
        west -= 360;
    all.min_x = west;
    all.max_x = west + 360 - widest;
    return all;
}

std::string Projection::text() const {
    char text[96];
    std::snprintf(text, sizeof text, "Oblique stereographic, centre %.1f° %c %.1f° %c, WGS 84",
                  std::abs(centre.latitude()), centre.latitude() < 0 ? 'S' : 'N',
                  std::abs(centre.longitude()), centre.longitude() < 0 ? 'W' : 'E');
    return text;
}

std::string Projection::proj_string() const {
    char text[128];
    std::snprintf(text, sizeof text,
                  "+proj=sterea +lat_0=%.10g +lon_0=%.10g +k_0=1 +x_0=0 +y_0=0 +ellps=WGS84",
                  centre.latitude(), centre.longitude());
    return text;
}

struct Projector::State {
    Projection projection;
    ObliqueStereographic stereographic;
};

Projector::Projector(const Projection& projection)
    : state_(std::make_unique<State>(State{projection, ObliqueStereographic(projection.centre)})) {}
Projector::~Projector() = default;
Projector::Projector(Projector&&) noexcept = default;
Projector& Projector::operator=(Projector&&) noexcept = default;

const Projection& Projector::projection() const {
    return state_->projection;
}

MapPoint Projector::forward(GeoPoint p) const {
    return state_->stereographic.forward(p);
}

GeoPoint Projector::inverse(MapPoint p) const {
    return state_->stereographic.inverse(p);
}

std::vector<MapPoint> Projector::forward(const std::vector<GeoPoint>& points) const {
    std::vector<MapPoint> out;
    out.reserve(points.size());
    for (GeoPoint p : points)
        out.push_back(forward(p));
    return out;
}

std::vector<GeoPoint> Projector::inverse(const std::vector<MapPoint>& points) const {
    std::vector<GeoPoint> out;
    out.reserve(points.size());
    for (MapPoint p : points)
        out.push_back(inverse(p));
    return out;
}

GeoRegion Projector::inverse(const Region& region) const {
    GeoRegion out;
    out.polygons.reserve(region.polygons.size());
    for (const Polygon& polygon : region.polygons) {
        GeoPolygon& copy = out.polygons.emplace_back(GeoPolygon{inverse(polygon.outer), {}});
        for (const auto& hole : polygon.holes)
            copy.holes.push_back(inverse(hole));
    }
    return out;
}

namespace {

/// Distance of `p` from the straight line through a and b; from a where they coincide.
double off_chord(MapPoint p, MapPoint a, MapPoint b) {
    const MapPoint ab = b - a, ap = p - a;
    const double length = std::hypot(ab.x(), ab.y());
    return length > 0 ? std::abs(ab.x() * ap.y() - ab.y() * ap.x()) / length
                      : std::hypot(ap.x(), ap.y());
}

/// A vertex in both spaces.
struct Vertex {
    GeoPoint ground;
    MapPoint map;
};

/// Calls `add` for the points between a and b that keep the map edge within `tolerance` of the edge
/// that is straight in longitude and latitude.
template <class Add>
void divide(const Projector& projector, const Vertex& a, const Vertex& b, double tolerance,
            const Add& add) {
    // Edges this short cannot bow by the tolerance: a parallel's sagitta is L² tan φ ÷ 8R, the
    // projection adds less than as much again within 45° of its centre.
    const double length = std::hypot(b.map.x() - a.map.x(), b.map.y() - a.map.y());
    const double tangent = std::abs(std::tan(a.ground.latitude() * std::numbers::pi / 180));
    if (length * length * (1 + tangent) < 8 * 6.37e6 * tolerance)
        return;
    const GeoPoint middle =
        GeoPoint::from_plane((a.ground.x() + b.ground.x()) / 2, (a.ground.y() + b.ground.y()) / 2);
    const Vertex between{middle, projector.forward(middle)};
    // An S-shaped edge can cross its chord in the middle; the limit of length detects it.
    if (off_chord(between.map, a.map, b.map) <= tolerance && length < 50e3)
        return;
    divide(projector, a, between, tolerance, add);
    add(between);
    divide(projector, between, b, tolerance, add);
}

/// Calls `add` for every vertex of the divided line.
template <class Add>
void for_each_vertex(const Projector& projector, const GeoPolyline& line, double tolerance,
                     const Add& add) {
    if (line.empty())
        return;
    const Vertex first{line.front(), projector.forward(line.front())};
    add(first);
    Vertex last = first;
    for (std::size_t i = 1; i < line.size(); ++i) {
        // A closed ring closes to the bit.
        const bool closes = i + 1 == line.size() && line[i] == line.front();
        // The short way round, across 180° as well.
        const double turn = last.ground.x() - line[i].x();
        const GeoPoint at =
            std::abs(turn) <= 180
                ? line[i]
                : GeoPoint::from_plane(line[i].x() + std::copysign(360, turn), line[i].y());
        const Vertex next{at, closes ? first.map : projector.forward(line[i])};
        divide(projector, last, next, tolerance, add);
        add(next);
        last = next;
    }
}

} // namespace

Polyline Projector::project(const GeoPolyline& line, Metres tolerance) const {
    Polyline out;
    out.reserve(line.size() + line.size() / 4);
    for_each_vertex(*this, line, tolerance.count(),
                    [&](const Vertex& vertex) { out.push_back(vertex.map); });
    return out;
}

Region Projector::project(const GeoRegion& region, Metres tolerance) const {
    Region out;
    out.polygons.reserve(region.polygons.size());
    for (const GeoPolygon& polygon : region.polygons) {
        Polygon& copy = out.polygons.emplace_back(Polygon{project(polygon.outer, tolerance), {}});
        for (const auto& hole : polygon.holes)
            copy.holes.push_back(project(hole, tolerance));
    }
    return out;
}

InBothSpaces Projector::divided(const GeoRegion& region, Metres tolerance) const {
    InBothSpaces out;
    for (const GeoPolygon& polygon : region.polygons) {
        GeoPolygon& ground = out.ground.polygons.emplace_back();
        Polygon& map = out.map.polygons.emplace_back();
        const auto add_ring = [&](const BasicRing<GeoPoint>& from, BasicRing<GeoPoint>& on_ground,
                                  BasicRing<MapPoint>& on_map) {
            for_each_vertex(*this, from, tolerance.count(), [&](const Vertex& vertex) {
                on_ground.push_back(vertex.ground);
                on_map.push_back(vertex.map);
            });
        };
        add_ring(polygon.outer, ground.outer, map.outer);
        for (const auto& hole : polygon.holes)
            add_ring(hole, ground.holes.emplace_back(), map.holes.emplace_back());
    }
    return out;
}

double Projector::scale(MapPoint p) const {
    return state_->stereographic.scale(inverse(p));
}

} // namespace delimit
