// Reassignment of areas that result from disagreements of files or digitizing artefacts, not from a
// control map.
#pragma once

#include "analysis/components.h"
#include "analysis/outer_border.h"
#include "delimit/analysis/control.h"

#include <array>
#include <optional>
#include <vector>

namespace delimit {

/// Mean width (m) of rounding gaps between two outlines of one line: no territory.
constexpr double hair_width = 1;

/// Radius of the largest circle in the corners of the frame that areas leave which stop short of
/// the study area's edge by one distance, in such distances, if no corner is sharper than 30°.
constexpr double half_width_of_frame = 0.8;

/// Reason for a face to have another party than the map alone gives it.
enum class Tidied { hair, sliver, sea, island, seam, noise };

struct Change {
    std::size_t face = 0;
    Side from = Side::a, to = Side::a; ///< undetermined areas: party that they count to
    Tidied why = Tidied::noise;
};

/// Properties of the control map besides its faces.
struct Evidence {
    /// By party: its area is only the remainder of the other party's polygons, drawn to a border
    /// other than the oblasts' own, so that it proves nothing along the study area's edge.
    std::array<bool, 2> remainder{};
    bool lines = false; ///< the control map is lines: no seams
    /// Kinds of area about which the map may state nothing along the study area's edge.
    std::array<bool, kinds> open{};
    /// Distance (m) by which all areas stop short of the study area's edge, if they do (inset_of).
    std::optional<double> inset;
    /// Outlines this near (m) to the study area's edge are on it.
    double at_the_edge = hair_width;
    /// Cuts between slivers and the open areas that they are connected to.
    std::vector<Polyline> cuts;
};

/// Thin areas on coast or international boundary that keep their party.
struct Hugging {
    std::size_t parts = 0;
    double line = 0; ///< length of the line of contact along them, m
    std::vector<std::size_t> faces;
};

struct Tidying {
    std::vector<Change> changes;
    std::array<bool, 2> slivers{}; ///< by Side: its area may narrow into slivers along the edge
    Hugging hugging;
};

/// Finds slivers, seams, noise and islands and assigns their faces to the party they belong to. One
/// principle (docs/adr/0012): an area along the study area's outer edge is a sliver if it is
/// thinner than a disagreement of two files, if a good part of its outline is that edge, and if it
/// lies between the edge and one party alone; an area between two parties never is. A covered area
/// is a sliver only if such areas line much of the other party's edge: two files disagree all along
/// a border or not at all. `land` distinguishes slivers of sea from land too wide to be one; it may
/// be empty. Along edges that are no `border` there are no slivers.
Result<Tidying> tidy(const Projection& projection, const std::vector<Land>& land,
                     const OuterBorder& border, const ControlOptions& options,
                     const Evidence& evidence, const Adjacency& adjacency,
                     std::vector<ControlFace>& faces);

} // namespace delimit
