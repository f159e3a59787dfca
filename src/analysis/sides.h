// Party of each face: from polygons, or from lines with known sides.
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

/// Class of the areas that no polygon covers.
ControlClass rest_of(const ProjectedPolygons& polygons);

/// By party: true if its area reaches the study area's edge, for most of where it comes near to it,
/// and nowhere beyond, so that its polygons were drawn to the oblast boundaries, or cut to them.
std::array<bool, 2> drawn_to_the_edge(const ProjectedPolygons& polygons,
                                      const StudyArea& study_area, const Adjacency& adjacency);

/// Sets `covered`, `holder` and `undetermined` of every face. Polygons that lie mostly outside the
/// study area and reach inside by a sliver alone, across coast or international boundary, show
/// another country (Transnistria on a map of Ukraine), drawn to another boundary file: the sliver
/// is skipped and listed. Errors: no_match if no polygon meets the study area.
Status assign_from_polygons(Workbench& bench, const ProjectedPolygons& polygons,
                            const ControlOptions& options, const OuterBorder& border,
                            const Adjacency& adjacency, std::vector<ControlFace>& faces,
                            Diagnostics& diagnostics);

/// Sets `holder` of every face. An area without a path's side or a seed follows from its neighbours
/// across the lines if these are known and of one party; an island goes with its oblast, or is
/// undetermined if both parties have areas there. Errors: bad_value if neither a path's side nor a
/// seed is known, or an area between several lines is not known; no_match if a line does not cut
/// the study area, so that both sides are connected.
Status assign_from_lines(const Projection& projection, const ProjectedLines& lines, Side counts_to,
                         const Adjacency& adjacency, std::vector<ControlFace>& faces,
                         Diagnostics& diagnostics);

} // namespace delimit
