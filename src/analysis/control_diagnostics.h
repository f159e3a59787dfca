// Diagnostics of a division: areas reassigned, lines along a border, areas that no polygon covers.
#pragma once

#include "analysis/control_face.h"
#include "analysis/tidy.h"
#include "delimit/base/diagnostics.h"
#include "delimit/base/units.h"
#include "delimit/geo/projection.h"

#include <vector>

namespace delimit {

/// Appends one repair for each kind of change, with its count and area; `areas` is parallel to
/// `changes`. Where slivers of some size are ground that the control map itself gives to a party,
/// or that one of its lines parts from the rest, a warning of them. `lines`: the control map is
/// lines.
void report_changes(const std::vector<Change>& changes, const std::vector<SquareMetres>& areas,
                    const std::vector<ControlFace>& faces, bool lines, Diagnostics& diagnostics);
/// Appends a warning that the areas stop short of the study area's edge by about that many metres.
void report_inset(double inset, Diagnostics& diagnostics);
/// Appends a warning of the stretches of the line of contact that run along coast or international
/// boundary, with their length: beside thin areas there, with their area, or near the edge (m,
/// length_along_edge), whichever is longer.
void report_hugging(const Hugging& hugging, double along_edge, const Projector& projector,
                    const std::vector<ControlFace>& faces, Diagnostics& diagnostics);
/// Appends a warning of the areas that no area of the control map covers, with their number and
/// area.
void report_open_ground(const Projector& projector, const std::vector<ControlFace>& faces,
                        const Adjacency& adjacency, Diagnostics& diagnostics);

} // namespace delimit
