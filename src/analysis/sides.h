// Who holds each face: from polygons, or from lines whose sides are known.
#pragma once

#include "analysis/outer_border.h"
#include "analysis/study_area.h"
#include "delimit/analysis/control.h"

namespace delimit {

/// The control map in the study area's projection.
struct ProjectedPolygons {
    std::vector<ControlClass> classes;
    std::vector<Polygon> grounds; ///< parallel to classes
    std::optional<ControlClass> rest;
};
struct ProjectedPath {
    Polyline path;
    std::optional<Side> left;
};
struct ProjectedSeed {
    MapPoint at;
    Side holder = Side::a;
};
struct ProjectedLines {
    std::vector<ProjectedPath> paths;
    std::vector<ProjectedSeed> seeds;
};

/// What ground is that no polygon covers.
ControlClass rest_of(const ProjectedPolygons& polygons);

/// Whether a party's ground reaches the study area's edge and nowhere beyond it: such polygons were
/// drawn to the oblasts' own border, or cut to it.
std::array<bool, 2> drawn_to_the_edge(const ProjectedPolygons& polygons,
                                      const StudyArea& study_area, const Adjacency& adjacency);

/// Sets `covered`, `holder` and `undetermined` of every face. Polygons that lie mostly outside the
/// study area and reach inside by a sliver alone, across coast or state border, show another
/// country (Transnistria on a map of Ukraine), drawn to another border file: the sliver is left out
/// and listed. Errors: no_match where nothing meets the study area.
Status assign_from_polygons(Workbench& bench, const ProjectedPolygons& polygons,
                            const ControlOptions& options, const OuterBorder& border,
                            const Adjacency& adjacency, std::vector<ControlFace>& faces,
                            Diagnostics& diagnostics);

/// Sets `holder` of every face. Ground that no path's side or seed tells of follows from its
/// neighbours across the lines where these are told of and of one party; an island goes with its
/// oblast, or is undetermined where both parties hold ground there. Errors: bad_value where neither
/// a path's side nor a seed is known, or ground between several lines is not told of; no_match
/// where a line does not cut the study area, so that both sides are one piece of ground.
Status assign_from_lines(const Projection& projection, const ProjectedLines& lines, Side counts_to,
                         const Adjacency& adjacency, std::vector<ControlFace>& faces,
                         Diagnostics& diagnostics);

} // namespace delimit
