#include "delimit/geo/longitudes.h"

#include "geo/geos.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace delimit {
namespace {

constexpr double rounding = 1e-9; // °, a tenth of a millimetre

/// True if a step in longitude leads back to the same meridian.
bool is_whole_circle(double step) {
    return std::abs(step) > 180 && std::abs(std::remainder(step, 360)) < rounding;
}

struct Range {
    double west = 1e300, east = -1e300;
    [[nodiscard]] double width() const { return east - west; }
    [[nodiscard]] double middle() const { return (west + east) / 2; }
    [[nodiscard]] bool holds(Range other) const {
        return other.west >= west - rounding && other.east <= east + rounding;
    }
};
Range range_of(const std::vector<GeoPoint>& points) {
    Range range;
    for (const GeoPoint p : points)
        range = {std::min(range.west, p.x()), std::max(range.east, p.x())};
    return range;
}

std::vector<GeoPoint> shifted(std::vector<GeoPoint> points, double by) {
    for (GeoPoint& p : points)
        p = GeoPoint::from_plane(p.x() + by, p.y());
    return points;
}

struct Path {
    std::vector<GeoPoint> points;
    double round = 0; ///< degrees between the ends of a ring: ±360 if it goes round a pole
    bool across = false;
};

/// `circles`: an edge from -180° to 180° is a whole circle, else it stays where it is.
Path path_of(const std::vector<GeoPoint>& points, bool circles) {
    Path out;
    out.points.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double step = i == 0 ? 0 : points[i].x() - points[i - 1].x();
        if (std::abs(step) > 180 && !(circles && is_whole_circle(step))) {
            out.round -= 360 * std::round(step / 360);
            out.across = out.across || !is_whole_circle(step);
        }
        out.points.push_back(GeoPoint::from_plane(points[i].x() + out.round, points[i].y()));
    }
    return out;
}

Path ring_of(const std::vector<GeoPoint>& ring) {
    Path path = path_of(ring, false);
    if (path.round == 0 && range_of(path.points).width() > 0)
        return path;
    Path with_circles = path_of(ring, true);
    return with_circles.round == 0 ? with_circles : path;
}

/// Closes a ring round a pole over it; false if it is not clear which.
bool close_over_pole(Path& ring) {
    const auto [south, north] =
        std::minmax_element(ring.points.begin(), ring.points.end(),
                            [](GeoPoint a, GeoPoint b) { return a.y() < b.y(); });
    if (std::abs(ring.round) != 360 || (south->y() <= 0 && north->y() >= 0))
        return false;
    const double pole = south->y() > 0 ? 90 : -90;
    const GeoPoint first = ring.points.front();
    ring.points.push_back(GeoPoint::from_plane(ring.points.back().x(), pole));
    ring.points.push_back(GeoPoint::from_plane(first.x(), pole));
    ring.points.push_back(first);
    ring.round = 0;
    return true;
}

/// Edges of more than 180° in pieces: taken the short way they would be others.
std::vector<GeoPoint> divided(std::vector<GeoPoint> points) {
    std::vector<GeoPoint> out;
    for (const GeoPoint p : points) {
        const double step = out.empty() ? 0 : p.x() - out.back().x();
        if (std::abs(step) > 180) {
            const GeoPoint from = out.back();
            const int pieces = static_cast<int>(std::ceil(std::abs(step) / 90));
            for (int i = 1; i < pieces; ++i) {
                const double share = double(i) / pieces;
                out.push_back(GeoPoint::from_plane(from.x() + share * step,
                                                   from.y() + share * (p.y() - from.y())));
            }
        }
        out.push_back(p);
    }
    return out;
}

Error unclear(Text message) {
    return {ErrorCode::bad_geometry,
            std::move(message),
            {"cut it at 180° of longitude, as GeoJSON wants it (RFC 7946, section 3.1.9)",
             "розріжте його на довготі 180°, як цього вимагає GeoJSON (RFC 7946, розділ 3.1.9)"},
            {}};
}

/// The polygon as its numbers stand, if its holes fit into it then.
std::optional<GeoPolygon> as_it_stands(const GeoPolygon& polygon) {
    const Range outer = range_of(polygon.outer);
    const bool holds = std::all_of(polygon.holes.begin(), polygon.holes.end(),
                                   [&](const auto& hole) { return outer.holds(range_of(hole)); });
    return holds && outer.width() <= 360 + rounding ? std::optional(polygon) : std::nullopt;
}

/// The pass of 180° that a longitude lies on; nothing if none.
std::optional<double> pass_at(double longitude) {
    const double pass = 360 * std::round((longitude - 180) / 360) + 180;
    return std::abs(longitude - pass) <= rounding ? std::optional(pass) : std::nullopt;
}

/// Whole turns to the range between two passes of 180° that a longitude lies in.
double turns_to(double longitude) {
    return 360 * std::floor((longitude + 180) / 360);
}

GeoPoint brought_within(GeoPoint p, double turns) {
    double x = p.x() - turns;
    if (std::abs(x) > 180 - rounding)
        x = std::copysign(180.0, x);
    return GeoPoint::from_plane(x, std::clamp(p.y(), -90.0, 90.0));
}

void bring_within(std::vector<GeoPoint>& points, double turns) {
    for (GeoPoint& p : points)
        p = brought_within(p, turns);
    // Rounding may have made two of one.
    points.erase(std::unique(points.begin(), points.end()), points.end());
}

void add_within(GeoRegion part, double turns, GeoRegion& into) {
    for (GeoPolygon& polygon : part.polygons) {
        bring_within(polygon.outer, turns);
        for (auto& hole : polygon.holes)
            bring_within(hole, turns);
        into.polygons.push_back(std::move(polygon));
    }
}

} // namespace

std::optional<GeoPoint> point_on_circle(double longitude, double latitude) {
    if (std::abs(longitude) > 180 && std::abs(longitude) <= 360)
        longitude = std::remainder(longitude, 360);
    return GeoPoint::from_degrees(longitude, latitude);
}

bool leaves_180(const std::vector<GeoPoint>& path) {
    for (std::size_t i = 0; i < path.size(); ++i)
        if (std::abs(path[i].x()) > 180 || (i > 0 && std::abs(path[i].x() - path[i - 1].x()) > 180))
            return true;
    return false;
}

Result<Unrolled<GeoPolygon>> unrolled(const GeoPolygon& polygon) {
    Unrolled<GeoPolygon> out;
    Path outer = ring_of(polygon.outer);
    if (outer.round != 0) {
        out.over_pole = close_over_pole(outer);
        if (!out.over_pole)
            return unclear({"a ring goes round the Earth, and it is not clear which side is meant",
                            "контур обходить усю Землю, і неясно, який його бік мається на увазі"});
    }
    const Range range = range_of(outer.points);
    if (range.width() > 360 + rounding)
        return unclear({"a ring extends over more than 360° of longitude",
                        "контур охоплює понад 360° довготи"});
    out.across = outer.across;
    out.shape.outer = divided(std::move(outer.points));
    for (const auto& as_read : polygon.holes) {
        Path hole = ring_of(as_read);
        if (hole.round != 0)
            return unclear({"a hole goes round a pole", "отвір оточує полюс"});
        out.across = out.across || hole.across;
        const double turn =
            360 * std::round((range.middle() - range_of(hole.points).middle()) / 360);
        out.shape.holes.push_back(divided(shifted(std::move(hole.points), turn)));
        if (outer.across && !range.holds(range_of(out.shape.holes.back())))
            if (const auto long_way = as_it_stands(polygon)) {
                out = {{divided(long_way->outer), {}}};
                for (const auto& one : long_way->holes)
                    out.shape.holes.push_back(divided(one));
                return out;
            }
    }
    return out;
}

Unrolled<GeoPolyline> unrolled(const GeoPolyline& line) {
    Path path = path_of(line, false);
    // A parallel from -180° to 180° is no point.
    if (std::adjacent_find(path.points.begin(), path.points.end(), std::not_equal_to<>()) ==
        path.points.end())
        path = path_of(line, true);
    return {divided(std::move(path.points)), path.across, false};
}

std::vector<std::vector<GeoPoint>> in_one_turn(std::vector<std::vector<GeoPoint>> rings) {
    if (std::none_of(rings.begin(), rings.end(), leaves_180))
        return rings;
    for (std::vector<GeoPoint>& ring : rings) {
        ring = path_of(ring, false).points;
        const double away = ring.front().x() - rings.front().front().x();
        ring = shifted(std::move(ring), -360 * std::round(away / 360));
    }
    return rings;
}

Result<GeoRegion> cut_at_180(Workbench& bench, const GeoRegion& unrolled) {
    const auto context = bench.state().geos;
    GeoRegion out;
    for (const GeoPolygon& polygon : unrolled.polygons) {
        const Range range = range_of(polygon.outer);
        const double first = turns_to(range.west + rounding);
        if (range.east <= first + 180 + rounding) {
            add_within(GeoRegion{{polygon}}, first, out);
            continue;
        }
        const auto whole = geos::polygon(bench, polygon);
        if (!whole)
            return geos::failure(bench, "cutting at 180°");
        for (double turns = first; turns - 180 < range.east - rounding; turns += 360) {
            const auto between = [&](double x, double y) {
                return GeoPoint::from_plane(turns + x, y);
            };
            const auto frame = geos::polygon(
                bench, GeoPolygon{{between(-180, -100), between(180, -100), between(180, 100),
                                   between(-180, 100), between(-180, -100)},
                                  {}});
            const auto part =
                geos::own(bench, GEOSIntersection_r(context, whole.get(), frame.get()));
            if (!part)
                return geos::failure(bench, "cutting at 180°");
            add_within(geos::to_region<GeoPoint>(bench, part.get()), turns, out);
        }
    }
    return out;
}

std::vector<GeoPolyline> cut_at_180(const GeoPolyline& unrolled) {
    std::vector<GeoPolyline> parts;
    GeoPolyline part;
    std::optional<double> turns; // of the part; none while it lies on 180° alone
    const auto finish = [&] {
        if (part.empty())
            return;
        bring_within(part, turns.value_or(pass_at(part.front().x()).value_or(180) - 180));
        if (part.size() > 1)
            parts.push_back(std::exchange(part, {}));
    };
    const auto add = [&](GeoPoint p) {
        if (!pass_at(p.x())) {
            const double here = turns_to(p.x());
            if (turns && *turns != here) {
                const GeoPoint on_pass = part.back();
                finish();
                part = {on_pass};
            }
            turns = here;
        }
        part.push_back(p);
    };
    for (const GeoPoint p : unrolled) {
        if (!part.empty() && !pass_at(p.x()) && !pass_at(part.back().x())) {
            const GeoPoint last = part.back();
            const double east = std::max(last.x(), p.x()), west = std::min(last.x(), p.x());
            if (const double pass = turns_to(east) - 180; pass > west)
                add(GeoPoint::from_plane(pass, last.y() + (p.y() - last.y()) * (pass - last.x()) /
                                                              (p.x() - last.x())));
        }
        add(p);
    }
    finish();
    return parts;
}

} // namespace delimit
