#include "delimit/analysis/water.h"

#include "analysis/tidy.h"
#include "analysis/workers.h"
#include "delimit/base/message.h"
#include "delimit/geo/edge.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay/arrangement.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "delimit/geo/point_locator.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace delimit {
namespace {

/// A larger part of the study area is no water but a land layer without its country, or a file of
/// something else.
constexpr double most_at_sea = 0.5;

/// Polygons that are water, or outside of which everything is.
struct WaterShapes {
    struct Piece {
        const Polygon* polygon;
        MapBox box;
        std::vector<Polyline> outline; ///< without edges that part it from another piece
    };
    std::vector<Region> regions;
    std::vector<Piece> pieces;
    std::optional<PointLocator> locator; ///< of all pieces
    bool inside_is_water = false;

    [[nodiscard]] bool is_water(MapPoint p) const {
        return locator->holder(p).has_value() == inside_is_water;
    }
};

template <class Visit>
void each_ring(const Polygon& polygon, Visit&& visit) {
    visit(polygon.outer);
    for (const auto& hole : polygon.holes)
        visit(hole);
}

/// Calls `visit(a, b)` for each edge of the polygon in the direction that has its inside on the
/// left, however the file turns its rings.
template <class Visit>
void each_edge(const Polygon& polygon, Visit&& visit) {
    each_ring(polygon, [&](const BasicRing<MapPoint>& ring) {
        const bool forward = (signed_area(ring) > 0) == (&ring == &polygon.outer);
        for (std::size_t i = 1; i < ring.size(); ++i)
            if (forward)
                visit(ring[i - 1], ring[i]);
            else
                visit(ring[ring.size() - i], ring[ring.size() - i - 1]);
    });
}

/// Sets the outlines. An edge that two pieces have in opposite directions lies inside both
/// together: countries meet along borders, not coasts.
void set_outlines(std::vector<WaterShapes::Piece>& pieces) {
    std::unordered_set<Edge, EdgeHash> all;
    for (const WaterShapes::Piece& piece : pieces)
        each_edge(*piece.polygon, [&](MapPoint a, MapPoint b) { all.insert({a, b}); });
    for (WaterShapes::Piece& piece : pieces)
        each_edge(*piece.polygon, [&](MapPoint a, MapPoint b) {
            if (all.contains({b, a}))
                return;
            if (piece.outline.empty() || piece.outline.back().back() != a)
                piece.outline.push_back({a});
            piece.outline.back().push_back(b);
        });
}

template <class Shape>
WaterShapes shapes_of(const Projector& projector, const std::vector<Shape>& all,
                      const MapBox& study_area, bool inside_is_water) {
    WaterShapes shapes;
    shapes.inside_is_water = inside_is_water;
    for (const Shape& one : all)
        shapes.regions.push_back(projector.project(one.ground));
    for (const Region& region : shapes.regions)
        for (const Polygon& polygon : region.polygons)
            if (const auto box = box_of<MapPoint>(polygon.outer); box.meets(study_area))
                shapes.pieces.push_back({&polygon, box, {}});
    set_outlines(shapes.pieces);
    std::vector<const Polygon*> polygons;
    for (const WaterShapes::Piece& piece : shapes.pieces)
        polygons.push_back(piece.polygon);
    shapes.locator.emplace(polygons);
    return shapes;
}

/// Adds the stretches of a line that run through or near the box.
void add_near(const Polyline& line, const MapBox& box, std::vector<Polyline>& lines) {
    bool go_on = false; // the line at the end of `lines`
    for (std::size_t i = 1; i < line.size(); ++i) {
        MapBox edge;
        edge.add(line[i - 1]);
        edge.add(line[i]);
        if (!edge.meets(box)) {
            go_on = false;
            continue;
        }
        if (!go_on)
            lines.push_back({line[i - 1]});
        lines.back().push_back(line[i]);
        go_on = true;
    }
}

/// A hair between two outlines of one coast, which files write differently, is no water.
bool is_hair(const Polygon& polygon) {
    double perimeter = 0;
    each_ring(polygon, [&](const BasicRing<MapPoint>& ring) { perimeter += length(ring); });
    return 2 * plane_area(polygon) <= hair_width * perimeter;
}

/// The open water of an oblast. Its outline and the shapes' edges near it cut the ground into
/// faces, each of which is water or not: however shapes overlap, ground counts once.
Result<Region> water_within(Workbench& bench, const Region& oblast, const WaterShapes& shapes) {
    const auto box = box_of<MapPoint>(oblast);
    std::vector<Polyline> cuts;
    for (const WaterShapes::Piece& piece : shapes.pieces)
        if (piece.box.meets(box))
            for (const Polyline& line : piece.outline)
                add_near(line, box, cuts);
    if (oblast.empty())
        return Region{};
    if (cuts.empty())
        return shapes.is_water(oblast.polygons.front().outer.front()) ? oblast : Region{};
    std::vector<const Polygon*> own;
    std::vector<Polyline> lines;
    for (const Polygon& polygon : oblast.polygons) {
        own.push_back(&polygon);
        each_ring(polygon, [&](const BasicRing<MapPoint>& ring) { lines.push_back(ring); });
    }
    lines.insert(lines.end(), cuts.begin(), cuts.end());
    auto faces = faces_between(bench, lines);
    if (!faces)
        return faces.error();
    const PointLocator ground(own);
    std::vector<Region> wet;
    for (Face& face : *faces)
        if (ground.holder(face.inside) && shapes.is_water(face.inside))
            wet.push_back(Region{{std::move(face.shape)}});
    auto water = wet.empty() ? Result<Region>(Region{}) : union_of_coverage(bench, wet);
    if (water && !shapes.inside_is_water)
        std::erase_if(water->polygons, is_hair);
    return water;
}

Status itemise(Worker& worker, const WaterShapes& shapes, DividedOblast& oblast) {
    auto water = water_within(worker.bench, oblast.ground, shapes);
    if (!water)
        return water.error();
    for (Side side : both_sides) {
        const Region& controlled = oblast.controlled[index(side)];
        auto part = water->empty() || controlled.empty() ? Result<Region>(Region{})
                    : oblast.controlled[index(other(side))].empty()
                        ? water
                        : intersection(worker.bench, *water, controlled);
        if (!part)
            return part.error();
        oblast.water_area[index(side)] =
            std::min(worker.area(*part), oblast.area_of_control[index(side)]);
        oblast.water[index(side)] = *std::move(part);
    }
    return ok();
}

/// What snapping to a millimetre may move along a long coast.
SquareMetres spare(SquareMetres area) {
    return area * 1e-6 + SquareMetres(1e4);
}

bool is_part(SquareMetres water, SquareMetres area) {
    return water >= SquareMetres(0) && water <= area + spare(area);
}

Error do_not_add_up(const Text& name) {
    return {ErrorCode::internal,
            filled({"the water of {0} does not add up, so no figures are shown",
                    "площі водойм у «{0}» не сходяться, тож показників не наведено"},
                   {name}),
            {"check the water and oblast files for rings that cross themselves or one another",
             "перевірте, чи немає у файлах водойм і областей кілець, що перетинають себе чи одне "
             "одного"},
            {}};
}

/// Warns of a water file that seems to be another one: it has no water in the study area, or more
/// water than land.
void remark_odd_water(SquareMetres water, SquareMetres study_area, Diagnostics& diagnostics) {
    if (water > SquareMetres(0) && water <= study_area * most_at_sea)
        return;
    const bool none = !(water > SquareMetres(0));
    diagnostics.push_back(
        {Severity::warning,
         none ? "water-none" : "water-most",
         none ? Text{"none of the water file's areas lies in the study area: no water is itemised",
                     "жодна з ділянок файлу водойм не лежить на території розгляду: водойм не "
                     "виокремлено"}
              : Text{"by the water file more than half of the study area is water: make sure that "
                     "its areas are water and not land",
                     "за файлом водойм понад половина території розгляду – вода: перевірте, чи "
                     "його ділянки – це справді вода, а не суходіл"},
         {},
         none ? std::nullopt : std::optional(water)});
}

} // namespace

Status itemise_water(const Projector& projector, const std::optional<std::vector<WaterArea>>& file,
                     const std::vector<Land>& land, Control& control, std::stop_token stop) {
    if (!file && land.empty())
        return ok();
    MapBox study_area;
    for (const DividedOblast& oblast : control.oblasts)
        study_area.add(oblast.ground);
    const WaterShapes shapes = file ? shapes_of(projector, *file, study_area, true)
                                    : shapes_of(projector, land, study_area, false);
    auto done = for_each_by_workers(
        projector.projection(), control.oblasts.size(), stop,
        [&](Worker& worker, std::size_t i) { return itemise(worker, shapes, control.oblasts[i]); });
    if (!done)
        return done;
    SquareMetres water, whole;
    for (const DividedOblast& oblast : control.oblasts) {
        whole += oblast.area;
        water += oblast.water_area[0] + oblast.water_area[1];
    }
    if (!file && water > whole * most_at_sea) {
        for (DividedOblast& oblast : control.oblasts) {
            oblast.water = {};
            oblast.water_area = {};
        }
        control.diagnostics.push_back(
            {Severity::warning,
             "water-unknown",
             {"more than half of the study area lies outside the land layer, which seems to lack "
              "its country: water is not itemised",
              "понад половина території розгляду лежить поза шаром суходолу, у якому, схоже, "
              "немає її країни: водойми не виокремлено"},
             {},
             water});
        return ok();
    }
    if (file)
        remark_odd_water(water, whole, control.diagnostics);
    control.water = file ? WaterSource::file : WaterSource::outside_land;
    return ok();
}

Status measure_water(Workbench& bench, const Projector& projector, const DividedOblast& oblast,
                     WithdrawalZone& zone) {
    const Region& water = oblast.water[index(zone.party)];
    zone.water_ground = {};
    zone.water = {};
    if (water.empty() || zone.ground.empty() ||
        !box_of<MapPoint>(water).meets(box_of<MapPoint>(zone.ground)))
        return ok();
    auto part = intersection(bench, zone.ground, water);
    if (!part)
        return part.error();
    if (!part->empty())
        zone.water = std::min(geodesic_area(projector.inverse(*part)), zone.area);
    zone.water_ground = *std::move(part);
    return ok();
}

Status check_water(const Control& control, const ProposalResult& result) {
    std::vector<std::array<SquareMetres, 2>> zones(control.oblasts.size());
    std::array<SquareMetres, 2> total;
    for (const WithdrawalZone& zone : result.zones) {
        if (!is_part(zone.water, zone.area))
            return do_not_add_up(control.oblasts[zone.oblast].name);
        zones[zone.oblast][index(zone.party)] += zone.water;
        total[index(zone.party)] += zone.water;
    }
    for (std::size_t i = 0; i < zones.size(); ++i)
        for (Side side : both_sides) {
            const DividedOblast& oblast = control.oblasts[i];
            const SquareMetres water = oblast.water_area[index(side)];
            if (!is_part(water, oblast.area_of_control[index(side)]) ||
                !is_part(zones[i][index(side)], water))
                return do_not_add_up(oblast.name);
        }
    const ProposalTotals& totals = result.totals;
    for (Side side : both_sides) {
        const SquareMetres difference = total[index(side)] - totals.water[index(side)];
        if (std::max(difference, -difference) > spare(total[index(side)]) ||
            !is_part(totals.water[index(side)], totals.withdrawal[index(side)]))
            return do_not_add_up({"all oblasts", "усіх областях"});
    }
    return is_part(totals.demilitarized_water, totals.demilitarized) &&
                   is_part(totals.transferred_water, totals.transferred)
               ? ok()
               : Status(do_not_add_up({"all oblasts", "усіх областях"}));
}

} // namespace delimit
