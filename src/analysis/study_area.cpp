#include "analysis/study_area.h"

#include "delimit/geo/planar.h"
#include "delimit/geo/point_locator.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace delimit {
namespace {

/// The cuts, and the rings of the oblasts that are wanted.
std::vector<Polyline> with_rings(const std::vector<Polyline>& cuts,
                                 const std::vector<Region>& oblasts,
                                 const std::vector<bool>& wanted) {
    std::vector<Polyline> lines = cuts;
    for (std::size_t i = 0; i < oblasts.size(); ++i)
        if (wanted[i])
            for (const Polygon& polygon : oblasts[i].polygons) {
                lines.push_back(polygon.outer);
                lines.insert(lines.end(), polygon.holes.begin(), polygon.holes.end());
            }
    return lines;
}

bool runs_through(const std::vector<Polyline>& cuts, const MapBox& box) {
    for (const Polyline& cut : cuts) {
        if (!box_of<MapPoint>(cut).meets(box))
            continue;
        for (std::size_t i = 1; i < cut.size(); ++i) {
            MapBox edge;
            edge.add(cut[i - 1]);
            edge.add(cut[i]);
            if (edge.meets(box))
                return true;
        }
    }
    return false;
}

/// True for oblasts that share a part of their area with another, found by points spread over each:
/// overlaps missed are hairs along a border, or are found where the control map cuts.
std::vector<bool> oblasts_that_overlap(const std::vector<Region>& oblasts) {
    constexpr int places = 24;
    std::vector<bool> overlap(oblasts.size());
    std::vector<const Polygon*> polygons;
    std::vector<std::size_t> oblast_of;
    for (std::size_t i = 0; i < oblasts.size(); ++i)
        for (const Polygon& polygon : oblasts[i].polygons) {
            polygons.push_back(&polygon);
            oblast_of.push_back(i);
        }
    const PointLocator locator(polygons);
    for (std::size_t i = 0; i < oblasts.size(); ++i) {
        const MapBox box = box_of<MapPoint>(oblasts[i]);
        for (int k = 0; k < places * places; ++k) {
            const int column = k / places, row = k % places;
            const auto holders = locator.holders(
                MapPoint::from_plane(box.min_x + box.width() * (column + 0.5) / places,
                                     box.min_y + box.height() * (row + 0.5) / places));
            for (std::size_t holder : holders)
                if (oblast_of[holder] != oblast_of[holders.front()])
                    overlap[oblast_of[holder]] = overlap[oblast_of[holders.front()]] = true;
        }
    }
    return overlap;
}

/// A whole polygon as a face, with the direction of rings that faces have. It takes no part in
/// the arrangement, so its inside point is only needed to be near: the holder of an uncut polygon
/// is that of any of its points; a vertex is one.
ControlFace whole(const Polygon& polygon, std::size_t oblast) {
    ControlFace face{polygon, polygon.outer.front(), oblast, {}, Side::a, false};
    if (signed_area(face.shape.outer) < 0)
        std::reverse(face.shape.outer.begin(), face.shape.outer.end());
    for (auto& hole : face.shape.holes)
        if (signed_area(hole) > 0)
            std::reverse(hole.begin(), hole.end());
    return face;
}

/// Width of gaps between neighbouring oblasts that are closed: the official file of 2020 has gaps
/// up to 13 m wide, Natural Earth in its npm package 1,100 km of hair-thin ones.
constexpr double gap_width = 20;
/// Oblasts this near to the control map are cut too, so that they share their neighbours' borders
/// to the bit where slivers are looked for.
constexpr double near_control_map = 10e3;

/// Assigns thin faces between oblasts that are of no oblast to the one with the longest common
/// edge.
void fill_gaps(const std::vector<Face>& open, StudyArea& study_area) {
    std::unordered_map<Edge, std::size_t, EdgeHash> gap_across;
    std::vector<ControlFace> gaps;
    std::vector<double> perimeters;
    for (const Face& face : open) {
        double perimeter = length(face.shape.outer);
        for (const auto& hole : face.shape.holes)
            perimeter += length(hole);
        if (2 * plane_area(face.shape) > gap_width * perimeter)
            continue;
        for_each_edge(face.shape, [&](const Edge& edge) {
            gap_across.emplace(Edge{edge.to, edge.from}, gaps.size());
        });
        gaps.push_back({face.shape, face.inside, 0, {}, Side::a, false});
        perimeters.push_back(perimeter);
    }
    if (gaps.empty())
        return;
    std::vector<std::map<std::size_t, double>> along(gaps.size()); // by oblast
    for (const ControlFace& face : study_area.faces)
        for_each_edge(face.shape, [&](const Edge& edge) {
            if (const auto gap = gap_across.find(edge); gap != gap_across.end())
                along[gap->second][face.oblast] += distance(edge.from, edge.to);
        });
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        double all = 0, most = 0;
        for (const auto& [oblast, way] : along[i]) {
            all += way;
            if (way > most) {
                most = way;
                gaps[i].oblast = oblast;
            }
        }
        // A sliver between the coast and the control map's own ring has an oblast on one side only.
        if (all < 0.8 * perimeters[i])
            continue;
        study_area.filled.push_back(gaps[i].shape);
        study_area.faces.push_back(std::move(gaps[i]));
    }
}

/// Makes the study area from the oblasts that are cut, of which the faces are, and the others.
/// False if an oblast is not covered by its faces, as a border was lost.
bool assemble(const std::vector<Region>& oblasts, const std::vector<std::size_t>& order,
              const std::vector<bool>& is_cut, std::vector<Face> faces, StudyArea& study_area) {
    std::vector<std::size_t> cut; ///< the oblast of each polygon of `cut_polygons`
    std::vector<const Polygon*> cut_polygons, uncut;
    std::vector<double> uncovered(oblasts.size()); ///< area, of oblasts that are cut
    double whole_area = 0;
    for (std::size_t i = 0; i < oblasts.size(); ++i)
        for (const Polygon& polygon : oblasts[i].polygons)
            if (is_cut[i]) {
                cut.push_back(i);
                cut_polygons.push_back(&polygon);
                uncovered[i] += plane_area(polygon);
                whole_area += plane_area(polygon);
            } else {
                uncut.push_back(&polygon);
                study_area.faces.push_back(whole(polygon, i));
            }
    const PointLocator locator(cut_polygons);
    std::vector<Face> open;
    for (Face& face : faces) {
        const auto holders = locator.holders(face.inside);
        if (holders.empty()) {
            open.push_back(std::move(face));
            continue;
        }
        const double area = plane_area(face.shape);
        std::size_t first = cut[holders.front()];
        for (std::size_t holder : holders) {
            uncovered[cut[holder]] -= area;
            if (order[cut[holder]] < order[first])
                first = cut[holder];
        }
        for (std::size_t holder : holders)
            if (cut[holder] != first)
                study_area.overlaps.push_back({first, cut[holder], face.shape});
        study_area.faces.push_back({std::move(face.shape), face.inside, first, {}, Side::a, false});
    }
    const PointLocator elsewhere(uncut);
    fill_gaps(open, study_area);
    for (Face& face : open)
        if (!elsewhere.holder(face.inside))
            study_area.outside.push_back(std::move(face));
    const double spare = 1e-6 * whole_area + 1e3;
    return std::all_of(uncovered.begin(), uncovered.end(),
                       [&](double area) { return std::abs(area) <= spare; });
}

} // namespace

Result<StudyArea> cut_study_area(Workbench& bench, const std::vector<Region>& oblasts,
                                 const std::vector<std::size_t>& order,
                                 const std::vector<Polyline>& cuts) {
    std::vector<bool> wanted = oblasts_that_overlap(oblasts);
    for (std::size_t i = 0; i < oblasts.size(); ++i)
        wanted[i] =
            wanted[i] || runs_through(cuts, box_of<MapPoint>(oblasts[i]).grown(near_control_map));
    auto faces = faces_between(bench, with_rings(cuts, oblasts, wanted));
    if (!faces)
        return faces.error();
    StudyArea study_area;
    if (assemble(oblasts, order, wanted, *std::move(faces), study_area))
        return study_area;
    // Borders on the grid would no longer be those of the neighbours left aside.
    wanted.assign(oblasts.size(), true);
    faces = faces_on_grid(bench, with_rings(cuts, oblasts, wanted));
    if (!faces)
        return faces.error();
    study_area = {};
    assemble(oblasts, order, wanted, *std::move(faces), study_area);
    return study_area;
}

} // namespace delimit
