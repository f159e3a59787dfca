// Ground that changes hands because two files disagree or a pen slipped, not because of a front.
#pragma once

#include "analysis/components.h"
#include "analysis/outer_border.h"
#include "delimit/analysis/control.h"

#include <vector>

namespace delimit {

/// Why a face has another holder than the map's plain reading gives it.
enum class Tidied { strip, sea, island, seam, noise };

struct Change {
    std::size_t face = 0;
    Side from = Side::a, to = Side::a; ///< the same where only its grey class goes
    Tidied why = Tidied::noise;
};

/// Lines that part strips between the theatre's edge and polygons of both parties where the
/// parties meet, so that each part has one neighbour. Only maps that leave open ground undetermined
/// have such strips, and only coast and state border.
Result<std::vector<Polyline>> cuts_across_strips(Workbench& bench, const OuterBorder& border,
                                                 const ControlOptions& options,
                                                 const Adjacency& adjacency,
                                                 const std::vector<Ground>& faces);

/// Finds strips, seams, noise and islands and gives their faces to the party they belong to: first
/// among the ground that the map leaves open, then among what it covers. `land` tells strips of
/// sea from land too wide to be a strip; it may be empty. Along edges that are no `border` there
/// are no strips.
Result<std::vector<Change>> tidy(const Projection& projection, const std::vector<Land>& land,
                                 const OuterBorder& border, const ControlOptions& options,
                                 const Adjacency& adjacency, std::vector<Ground>& faces);

} // namespace delimit
