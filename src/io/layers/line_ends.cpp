#include "io/layers/line_ends.h"

#include "delimit/base/message.h"
#include "delimit/geo/geodesic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numbers>
#include <optional>
#include <set>
#include <utility>

namespace delimit::io {
namespace {

constexpr double metres_per_degree = 111'195;

/// Plane in metres around an origin: precise enough at the small distances here.
struct Plane {
    GeoPoint origin;
    double across = std::cos(origin.latitude() * std::numbers::pi / 180) * metres_per_degree;

    [[nodiscard]] std::array<double, 2> metres(GeoPoint p) const {
        double longitude = p.longitude() - origin.longitude();
        longitude -= 360 * std::round(longitude / 360);
        return {longitude * across, (p.latitude() - origin.latitude()) * metres_per_degree};
    }
    [[nodiscard]] std::optional<GeoPoint> back(double x, double y) const {
        double longitude = origin.longitude() + x / std::max(across, 1.0);
        longitude -= 360 * std::round(longitude / 360);
        return GeoPoint::from_degrees(longitude, origin.latitude() + y / metres_per_degree);
    }
};

double distance(GeoPoint a, GeoPoint b) {
    const auto [x, y] = Plane{a}.metres(b);
    return std::hypot(x, y);
}

struct Nearest {
    double distance = std::numeric_limits<double>::infinity();
    double x = 0, y = 0;   ///< the nearest point, metres from the query point
    double dx = 0, dy = 0; ///< direction of the edge
};

void look_at_edge(const Plane& plane, GeoPoint from, GeoPoint to, Nearest& nearest) {
    const auto [ax, ay] = plane.metres(from);
    const auto [bx, by] = plane.metres(to);
    const double dx = bx - ax, dy = by - ay, square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0;
    const double x = ax + t * dx, y = ay + t * dy;
    if (const double d = std::hypot(x, y); d < nearest.distance)
        nearest = {d, x, y, dx, dy};
}

/// The edge of the study area, and its oblasts.
class StudyArea {
  public:
    explicit StudyArea(const std::vector<Oblast>& oblasts) : oblasts_(oblasts) {
        std::set<std::array<double, 4>> all;
        each_edge([&](GeoPoint a, GeoPoint b) { all.insert(key(a, b)); });
        each_edge([&](GeoPoint a, GeoPoint b) {
            // Edges shared by two oblasts are not on the study area's edge.
            if (!all.contains(key(b, a)))
                edge_.emplace_back(a, b);
        });
        for (const Oblast& oblast : oblasts)
            boxes_.push_back(box_of<GeoPoint>(oblast.ground));
    }

    [[nodiscard]] Nearest nearest(GeoPoint at) const {
        const Plane plane{at};
        Nearest out;
        for (const auto& [a, b] : edge_)
            look_at_edge(plane, a, b, out);
        return out;
    }

    [[nodiscard]] bool holds(GeoPoint at) const {
        for (std::size_t i = 0; i < oblasts_.size(); ++i) {
            const GeoBox& box = boxes_[i];
            if (at.longitude() < box.min_x || at.longitude() > box.max_x ||
                at.latitude() < box.min_y || at.latitude() > box.max_y)
                continue;
            bool inside = false;
            for (const GeoPolygon& polygon : oblasts_[i].ground.polygons) {
                inside = inside != crosses_odd(polygon.outer, at);
                for (const auto& hole : polygon.holes)
                    inside = inside != crosses_odd(hole, at);
            }
            if (inside)
                return true;
        }
        return false;
    }

  private:
    static std::array<double, 4> key(GeoPoint a, GeoPoint b) {
        return {a.longitude(), a.latitude(), b.longitude(), b.latitude()};
    }
    static bool crosses_odd(const std::vector<GeoPoint>& ring, GeoPoint at) {
        bool odd = false;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const GeoPoint a = ring[i - 1], b = ring[i];
            if ((a.latitude() > at.latitude()) != (b.latitude() > at.latitude()) &&
                at.longitude() < a.longitude() + (at.latitude() - a.latitude()) /
                                                     (b.latitude() - a.latitude()) *
                                                     (b.longitude() - a.longitude()))
                odd = !odd;
        }
        return odd;
    }
    template <class Visit>
    void each_edge(Visit&& visit) const {
        const auto ring = [&](const std::vector<GeoPoint>& points) {
            for (std::size_t i = 1; i < points.size(); ++i)
                visit(points[i - 1], points[i]);
        };
        for (const Oblast& oblast : oblasts_)
            for (const GeoPolygon& polygon : oblast.ground.polygons) {
                ring(polygon.outer);
                std::for_each(polygon.holes.begin(), polygon.holes.end(), ring);
            }
    }

    const std::vector<Oblast>& oblasts_;
    std::vector<std::pair<GeoPoint, GeoPoint>> edge_;
    std::vector<GeoBox> boxes_;
};

struct End {
    std::size_t path;
    bool front;
};

class Ends {
  public:
    Ends(ContactLines& lines, const StudyArea& area) : lines_(lines), area_(area) {
        for (std::size_t i = 0; i < lines.paths.size(); ++i)
            if (lines.paths[i].path.size() >= 2 &&
                lines.paths[i].path.front() != lines.paths[i].path.back())
                for (const bool front : {true, false})
                    ends_.push_back({i, front});
    }

    /// The number of ends moved, and the largest shift in metres.
    std::pair<std::size_t, double> join() {
        std::pair<std::size_t, double> moved{0, 0};
        for (std::size_t i = 0; i < ends_.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                // The ends of a short path are not joined to each other.
                if (ends_[i].path == ends_[k].path && lines_.paths[ends_[i].path].path.size() < 4)
                    continue;
                const double d = distance(at(ends_[i]), at(ends_[k]));
                if (d == 0 || d > same_end_m)
                    continue;
                move(ends_[i], at(ends_[k]));
                ++moved.first;
                moved.second = std::max(moved.second, d);
                break;
            }
        return moved;
    }

    /// Ends that no other line continues.
    [[nodiscard]] std::vector<End> free() const {
        std::vector<End> out;
        for (const End& end : ends_)
            if (!meets_another(end))
                out.push_back(end);
        return out;
    }

    /// Prolongs an end that is near the edge beyond it; nothing if it is not near.
    std::optional<double> reach(const End& end) {
        const GeoPoint here = at(end);
        const Nearest edge = area_.nearest(here);
        if (edge.distance > reaching_end_m)
            return std::nullopt;
        const double length = std::hypot(edge.dx, edge.dy);
        if (length == 0)
            return std::nullopt;
        // Beyond the edge: at right angles to it, outside the study area.
        const Plane plane{here};
        for (const double side : {1.0, -1.0}) {
            const auto beyond = plane.back(edge.x - side * 2 * edge.dy / length,
                                           edge.y + side * 2 * edge.dx / length);
            if (!beyond || area_.holds(*beyond))
                continue;
            GeoPolyline& path = lines_.paths[end.path].path;
            std::vector<GeoPoint> more;
            if (edge.distance > 0.01)
                if (const auto on_edge = plane.back(edge.x, edge.y))
                    more.push_back(*on_edge);
            more.push_back(*beyond);
            if (end.front)
                path.insert(path.begin(), more.rbegin(), more.rend());
            else
                path.insert(path.end(), more.begin(), more.end());
            return edge.distance;
        }
        return std::nullopt;
    }

    [[nodiscard]] GeoPoint at(const End& end) const {
        const GeoPolyline& path = lines_.paths[end.path].path;
        return end.front ? path.front() : path.back();
    }

    /// True if the lines of two ends cross: then one is only a little too long.
    [[nodiscard]] bool cross(const End& a, const End& b) const {
        if (a.path == b.path)
            return false;
        const auto& p = lines_.paths[a.path].path;
        const auto& q = lines_.paths[b.path].path;
        for (std::size_t i = 1; i < p.size(); ++i)
            for (std::size_t k = 1; k < q.size(); ++k)
                if (side(p[i - 1], p[i], q[k - 1]) * side(p[i - 1], p[i], q[k]) < 0 &&
                    side(q[k - 1], q[k], p[i - 1]) * side(q[k - 1], q[k], p[i]) < 0)
                    return true;
        return false;
    }

  private:
    void move(const End& end, GeoPoint to) {
        GeoPolyline& path = lines_.paths[end.path].path;
        (end.front ? path.front() : path.back()) = to;
    }
    static double side(GeoPoint a, GeoPoint b, GeoPoint c) {
        return (b.longitude() - a.longitude()) * (c.latitude() - a.latitude()) -
               (b.latitude() - a.latitude()) * (c.longitude() - a.longitude());
    }
    [[nodiscard]] bool meets_another(const End& end) const {
        const Plane plane{at(end)};
        Nearest nearest;
        for (std::size_t i = 0; i < lines_.paths.size(); ++i) {
            const GeoPolyline& path = lines_.paths[i].path;
            for (std::size_t k = 1; k < path.size(); ++k)
                // Of the end's own line all edges but the last.
                if (i != end.path || (path[k] != at(end) && path[k - 1] != at(end)))
                    look_at_edge(plane, path[k - 1], path[k], nearest);
        }
        return nearest.distance < 1e-3;
    }

    ContactLines& lines_;
    const StudyArea& area_;
    std::vector<End> ends_;
};

std::string number(double value, int decimals) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

Text place_text(GeoPoint at) {
    return filled({"{0}° {1}, {2}° {3}", "{0}° {4}, {2}° {5}"},
                  {number(std::abs(at.longitude()), 5), at.longitude() < 0 ? "W" : "E",
                   number(std::abs(at.latitude()), 5), at.latitude() < 0 ? "S" : "N",
                   at.longitude() < 0 ? "зх. д." : "сх. д.",
                   at.latitude() < 0 ? "пд. ш." : "пн. ш."});
}

Text length_text(double metres) {
    return metres < 1000 ? filled({"{0} m", "{0} м"}, {number(metres, metres < 10 ? 1 : 0)})
                         : filled({"{0} km", "{0} км"}, {number(metres / 1000, 1)});
}

} // namespace

Status settle_line_ends(ContactLines& lines, const std::vector<Oblast>& oblasts,
                        const std::string& file, Diagnostics& diagnostics) {
    const DataLocation location{file, {}, {}, {}};
    const StudyArea area(oblasts);
    Ends ends(lines, area);
    if (const auto [count, most] = ends.join(); count > 0)
        diagnostics.push_back(
            {Severity::repair, "line-ends-joined",
             filled({"ends of lines less than {0} apart were taken for one point: {1}, up to {2}",
                     "кінці ліній, між якими менше ніж {0}, прийнято за одну точку: {1}, до {2}"},
                    {length_text(same_end_m), count, length_text(most)}),
             location, std::nullopt});
    std::vector<End> inside;
    std::size_t prolonged = 0;
    double furthest = 0;
    for (const End& end : ends.free()) {
        const bool was_inside = area.holds(ends.at(end));
        if (const auto reached = ends.reach(end)) {
            if (was_inside && *reached > 0.01) {
                ++prolonged;
                furthest = std::max(furthest, *reached);
            }
        } else if (was_inside) {
            inside.push_back(end);
        }
    }
    if (prolonged > 0)
        diagnostics.push_back(
            {Severity::repair, "line-ends-prolonged",
             filled({"ends of lines less than {0} from the edge of the study area were taken to "
                     "reach it: {1}, up to {2}",
                     "кінці ліній, від яких до межі території розгляду менше ніж {0}, доведено до "
                     "неї: {1}, до {2}"},
                    {length_text(reaching_end_m), prolonged, length_text(furthest)}),
             location, std::nullopt});
    for (const End& end : inside) {
        const End* next = nullptr;
        double gap = widest_gap_m;
        for (const End& other : inside)
            if (&other != &end)
                if (const double d = geodesic_distance(ends.at(end), ends.at(other)).count();
                    d < gap) {
                    gap = d;
                    next = &other;
                }
        if (next && !ends.cross(end, *next))
            return Error{
                ErrorCode::no_match,
                filled({"the line of contact has a gap of {0} at {1}; it goes on at {2}",
                        "лінія зіткнення має розрив {0} у точці {1}; далі вона йде від {2}"},
                       {length_text(gap), place_text(ends.at(end)), place_text(ends.at(*next))}),
                {"close it in the file, or remove the part that does not belong to the line",
                 "закрийте його у файлі або вилучіть частину, що не належить до лінії"},
                location};
        const Nearest edge = area.nearest(ends.at(end));
        diagnostics.push_back(
            {Severity::warning, "line-end-inside",
             filled({"a line of contact ends inside the study area at {0}, {1} from its edge",
                     "лінія зіткнення закінчується всередині території розгляду в точці {0}, за "
                     "{1} від її межі"},
                    {place_text(ends.at(end)), length_text(edge.distance)}),
             location, std::nullopt});
    }
    return ok();
}

} // namespace delimit::io
