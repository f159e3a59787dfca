// Ground that changes hands because two files disagree or a pen slipped, not because of a control
// map.
#pragma once

#include "analysis/components.h"
#include "analysis/outer_border.h"
#include "delimit/analysis/control.h"

#include <array>
#include <optional>
#include <vector>

namespace delimit {

/// Mean width (m) of what rounding leaves between two outlines of one line: no territory.
constexpr double hair_width = 1;

/// Why a face has another holder than the map's plain reading gives it.
enum class Tidied { hair, sliver, sea, island, seam, noise };

struct Change {
    std::size_t face = 0;
    Side from = Side::a, to = Side::a; ///< undetermined ground is whose it counts to
    Tidied why = Tidied::noise;
};

/// What is known of the control map besides its faces.
struct Evidence {
    /// A party's ground that is only what the other party's areas leave, drawn to a border that is
    /// not the oblasts' own: along the study area's edge it says nothing.
    std::array<bool, 2> remainder{};
    bool lines = false; ///< the control map is lines: no seams
    /// Part slivers from the open ground they hang on.
    std::vector<Polyline> cuts;
};

/// Thin ground on coast or state border that was left with its party.
struct Hugging {
    std::size_t parts = 0;
    double line = 0; ///< how much of the line of contact runs along it, m
    std::vector<std::size_t> faces;
};

struct Tidying {
    std::vector<Change> changes;
    std::array<bool, 2> slivers{}; ///< whose ground may narrow into slivers along the edge
    Hugging hugging;
};

/// Finds slivers, seams, noise and islands and gives their faces to the party they belong to. One
/// principle (docs/adr/0012): ground along the study area's outer edge is a sliver if it is thinner
/// than two files may disagree, if a good part of its outline is that edge, and if it lies between
/// the edge and one party alone; ground between two parties never is. What a map says outright is a
/// sliver only where such ground lines much of the other party's edge: two files disagree all along
/// a border or not at all. `land` tells slivers of sea from land too wide to be one; it may be
/// empty. Along edges that are no `border` there are no slivers.
Result<Tidying> tidy(const Projection& projection, const std::vector<Land>& land,
                     const OuterBorder& border, const ControlOptions& options,
                     const Evidence& evidence, const Adjacency& adjacency,
                     std::vector<ControlFace>& faces);

} // namespace delimit
