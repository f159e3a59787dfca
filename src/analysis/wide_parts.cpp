#include "analysis/wide_parts.h"

#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Least share of a frame's outline on the study area's edge, and least share of the rest beside
/// one kind.
constexpr double least_edge = 0.25, alone = 0.9;
/// Greatest share of a frame's area in wide parts: with more, it is ground with narrow ends.
constexpr double most_wide = 0.5;

/// Part of the half-width by which a wide part is grown beyond itself, so that its cut crosses the
/// frame's outline and does not run along it.
constexpr double beyond = 0.05;

bool is_frame(const Component& c) {
    const double within = c.perimeter() - c.edge;
    return !c.covered && c.edge >= least_edge * c.perimeter() &&
           *std::max_element(c.beside.begin(), c.beside.end()) > alone * within;
}

} // namespace

Result<std::vector<Polyline>>
cuts_of_wide_parts(Workbench& bench, const std::vector<ControlFace>& faces,
                   const Adjacency& adjacency, const std::array<bool, kinds>& open,
                   const std::vector<Polyline>& barriers, Metres half_width) {
    std::vector<Polyline> cuts;
    for (const Component& c : components_of(faces, adjacency, OnPath(barriers))) {
        if (!open[index(c.kind)] || !is_frame(c))
            continue;
        const auto whole = union_of_coverage(bench, {ground_of(c, faces)});
        if (!whole)
            return whole.error();
        const auto middle = grown(bench, *whole, -half_width);
        if (!middle)
            return middle.error();
        if (middle->empty())
            continue;
        auto wide = grown(bench, *middle, half_width * (1 + beyond));
        if (!wide)
            return wide.error();
        double area = 0;
        for (const Polygon& part : wide->polygons)
            area += plane_area(part);
        if (area > most_wide * c.area)
            continue;
        for (Polygon& part : wide->polygons)
            cuts.push_back(std::move(part.outer));
    }
    return cuts;
}

} // namespace delimit
