#include "analysis/outer_border.h"

#include "analysis/chains.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace delimit {
namespace {

PointLocator locator_of(const std::vector<Region>& regions) {
    std::vector<const Polygon*> polygons;
    for (const Region& region : regions)
        for (const Polygon& polygon : region.polygons)
            polygons.push_back(&polygon);
    return PointLocator(polygons);
}

/// Features of the land layer that are one country.
std::vector<std::vector<const Land*>> countries_of(const std::vector<Land>& land) {
    std::vector<std::vector<const Land*>> countries;
    for (const Land& part : land) {
        const auto same = std::find_if(countries.begin(), countries.end(), [&](const auto& c) {
            return !part.iso.empty() && c.front()->iso == part.iso;
        });
        (same == countries.end() ? countries.emplace_back() : *same).push_back(&part);
    }
    return countries;
}

struct BoxedPolygon {
    GeoBox box;
    const GeoPolygon* polygon;
};
std::vector<BoxedPolygon> polygons_of(const std::vector<const Land*>& country) {
    std::vector<BoxedPolygon> polygons;
    for (const Land* land : country)
        for (const GeoPolygon& polygon : land->ground.polygons)
            polygons.push_back({box_of<GeoPoint>(polygon.outer), &polygon});
    return polygons;
}

bool holds_point(const std::vector<BoxedPolygon>& polygons, GeoPoint p) {
    return std::any_of(polygons.begin(), polygons.end(), [&](const BoxedPolygon& boxed) {
        return boxed.box.contains(p) && contains(*boxed.polygon, p);
    });
}

/// Points spread evenly over an oblast: at least sixteen, unless it is extremely thin.
std::vector<GeoPoint> points_within(const GeoRegion& oblast) {
    GeoBox box;
    box.add(oblast);
    const std::vector<BoxedPolygon> own = [&] {
        std::vector<BoxedPolygon> out;
        for (const GeoPolygon& polygon : oblast.polygons)
            out.push_back({box_of<GeoPoint>(polygon.outer), &polygon});
        return out;
    }();
    std::vector<GeoPoint> points;
    for (int side = 6; side <= 48 && points.size() < 16; side *= 2) {
        points.clear();
        for (int i = 0; i < side; ++i)
            for (int k = 0; k < side; ++k) {
                const GeoPoint p =
                    GeoPoint::from_plane(box.min_x + (box.max_x - box.min_x) * (i + 0.5) / side,
                                         box.min_y + (box.max_y - box.min_y) * (k + 0.5) / side);
                if (holds_point(own, p))
                    points.push_back(p);
            }
    }
    return points;
}

/// Points spread evenly on a circle.
std::array<MapPoint, 16> circle(MapPoint centre, double radius) {
    std::array<MapPoint, 16> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / points.size();
        points[i] = centre + MapPoint::metres(std::cos(angle), std::sin(angle)) * radius;
    }
    return points;
}

/// Middle points of equal stretches of a line.
std::vector<MapPoint> points_along(const Polyline& line, double whole) {
    constexpr std::size_t stretches = 8;
    std::vector<MapPoint> points;
    const double stretch = whole / stretches;
    double next = stretch / 2, walked = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double step = distance(line[i - 1], line[i]);
        for (; next < walked + step && points.size() < stretches; next += stretch)
            points.push_back(line[i - 1] + (line[i] - line[i - 1]) * ((next - walked) / step));
        walked += step;
    }
    return points;
}

} // namespace

OuterBorder::OuterBorder(const Projector& projector, const std::vector<Land>& land,
                         const std::vector<Oblast>& oblasts, const std::vector<Region>& regions,
                         Metres disagreement)
    : disagreement_(disagreement.count()), study_area_(locator_of(regions)) {
    const auto known = countries_of(land);
    countries_.resize(known.size());
    country_of_.resize(oblasts.size());
    std::vector<std::vector<GeoPoint>> within;
    if (!known.empty())
        for (const Oblast& oblast : oblasts)
            within.push_back(points_within(oblast.ground));
    std::vector<std::size_t> most(oblasts.size(), 0);
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto polygons = polygons_of(known[i]);
        for (std::size_t oblast = 0; oblast < within.size(); ++oblast) {
            const auto points = static_cast<std::size_t>(
                std::count_if(within[oblast].begin(), within[oblast].end(),
                              [&](GeoPoint p) { return holds_point(polygons, p); }));
            if (points > most[oblast]) {
                most[oblast] = points;
                country_of_[oblast] = &countries_[i];
            }
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        Country& country = countries_[i];
        if (std::count(country_of_.begin(), country_of_.end(), &country) == 0)
            continue;
        for (const Land* part : known[i])
            country.ground.push_back(projector.project(part->ground, Metres(100)));
        country.locator.emplace(locator_of(country.ground));
    }
}

bool OuterBorder::holds(const std::vector<Polyline>& edges, std::size_t oblast) const {
    const Country* country = country_of_[oblast];
    if (!country)
        return true;
    double inner = 0, all = 0;
    for (const Polyline& edge : edges) {
        const double whole = length(edge);
        const auto points = points_along(edge, whole);
        all += whole;
        for (MapPoint p : points)
            if (goes_on(*country, p))
                inner += whole / static_cast<double>(points.size());
    }
    return 2 * inner <= all;
}

bool OuterBorder::holds(const std::vector<std::size_t>& which,
                        const std::vector<ControlFace>& faces, const Adjacency& adjacency) const {
    std::vector<Edge> edges;
    for (std::size_t face : which)
        adjacency.for_each_edge(face, [&](const Edge& edge, std::uint32_t across) {
            if (across == Adjacency::none)
                edges.push_back(edge);
        });
    return edges.empty() || holds(chains_of(std::move(edges)), faces[which.front()].oblast);
}

bool OuterBorder::goes_on(const Country& country, MapPoint at) const {
    const auto beyond = [&](MapPoint p) {
        return country.locator->holder(p) && !study_area_.holder(p);
    };
    // In any direction: the border winds, and a short edge of it may face anywhere.
    const auto around = circle(at, disagreement_);
    return std::any_of(around.begin(), around.end(), [&](MapPoint p) {
        if (!beyond(p))
            return false;
        const auto land = circle(p, disagreement_ / 2);
        return std::all_of(land.begin(), land.end(), beyond);
    });
}

} // namespace delimit
