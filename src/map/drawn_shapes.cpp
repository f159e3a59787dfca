#include "delimit/map/drawn_shapes.h"

#include "delimit/geo/longitudes.h"
#include "delimit/geo/make_shapes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace delimit {
namespace {

Error problem(const Text& message, const Text& advice, Locale language) {
    return {ErrorCode::bad_geometry, message.in(language), advice.in(language), {}};
}

double size_of(const BasicRing<GeoPoint>& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].x() - ring[0].x()) * (ring[i].y() - ring[0].y()) -
               (ring[i].x() - ring[0].x()) * (ring[i - 1].y() - ring[0].y());
    return std::abs(sum);
}

bool inside(const BasicRing<GeoPoint>& ring, GeoPoint p) {
    bool odd = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const GeoPoint a = ring[i - 1], b = ring[i];
        if ((a.y() > p.y()) != (b.y() > p.y()) &&
            p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
            odd = !odd;
    }
    return odd;
}

} // namespace

std::vector<std::vector<GeoPoint>> drawn_rings(const GeoRegion& region) {
    std::vector<std::vector<GeoPoint>> rings;
    const auto add = [&](const BasicRing<GeoPoint>& ring) {
        if (ring.size() > 1)
            rings.emplace_back(ring.begin(), ring.end() - 1);
    };
    for (const GeoPolygon& polygon : region.polygons) {
        add(polygon.outer);
        for (const auto& hole : polygon.holes)
            add(hole);
    }
    return rings;
}

Result<GeoRegion> region_of_rings(Workbench& bench, const std::vector<std::vector<GeoPoint>>& rings,
                                  Locale language) {
    if (rings.empty())
        return problem({"nothing is drawn yet", "ще нічого не накреслено"},
                       {"click the vertices of the area", "клацайте на вершинах ділянки"},
                       language);
    std::vector<BasicRing<GeoPoint>> closed;
    for (const auto& ring : rings) {
        if (ring.size() < 3)
            return problem(
                {"an area needs three vertices or more", "ділянка має щонайменше три вершини"},
                {"go on drawing", "кресліть далі"}, language);
        closed.emplace_back(ring.begin(), ring.end());
        closed.back().push_back(ring.front());
    }
    // The larger first: rings within a ring come after it.
    const std::vector<BasicRing<GeoPoint>> flat = in_one_turn(closed);
    std::vector<std::size_t> order(closed.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t k) {
        return size_of(flat[i]) > size_of(flat[k]);
    });
    GeoRegion region;
    std::vector<std::ptrdiff_t> polygon_of(closed.size(), -1); // -1: a hole
    for (std::size_t i = 0; i < closed.size(); ++i) {
        std::ptrdiff_t around = -1; // the smallest ring around this one
        for (std::size_t j = 0; j < i; ++j)
            if (inside(flat[order[j]], flat[order[i]].front()))
                around = static_cast<std::ptrdiff_t>(j);
        const bool hole = around >= 0 && polygon_of[static_cast<std::size_t>(around)] >= 0;
        if (hole) {
            const auto of = polygon_of[static_cast<std::size_t>(around)];
            region.polygons[static_cast<std::size_t>(of)].holes.push_back(closed[order[i]]);
        } else {
            polygon_of[i] = static_cast<std::ptrdiff_t>(region.polygons.size());
            region.polygons.push_back({closed[order[i]], {}});
        }
    }
    auto valid = valid_region(bench, std::move(region));
    if (!valid && valid.error().code == ErrorCode::bad_geometry)
        return problem({"the outline crosses or touches itself or another one",
                        "контур перетинає чи торкається себе або іншого"},
                       {"move or delete the vertices at the crossing",
                        "пересуньте або видаліть вершини біля перетину"},
                       language);
    return valid;
}

Result<std::vector<GeoPolyline>> drawn_lines(const std::vector<std::vector<GeoPoint>>& paths,
                                             Locale language) {
    if (paths.empty())
        return problem({"nothing is drawn yet", "ще нічого не накреслено"},
                       {"click along the line", "клацайте вздовж лінії"}, language);
    std::vector<GeoPolyline> lines;
    for (const auto& path : paths) {
        auto line = polyline_of(path);
        if (!line)
            return problem({"a line needs two points or more", "лінія має щонайменше дві точки"},
                           {"go on drawing", "кресліть далі"}, language);
        lines.push_back(*std::move(line));
    }
    return lines;
}

} // namespace delimit
