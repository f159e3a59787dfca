// The study area cut into faces by oblast borders and the control map's linework.
#pragma once

#include "analysis/control_face.h"
#include "delimit/base/result.h"

#include <vector>

namespace delimit {

struct StudyArea {
    std::vector<ControlFace> faces; ///< `shape`, `inside` and `oblast` are set
    std::vector<Polygon> filled;    ///< gaps between oblasts, now part of one
    /// Ground of two oblasts, which is now the first one's alone.
    struct Overlap {
        std::size_t oblast = 0, other = 0;
        Polygon shape;
    };
    std::vector<Overlap> overlaps;
    std::vector<Face> outside; ///< what the cuts enclose in no oblast
};

/// Cuts the oblasts that `cuts` runs through or near; the others are one face a polygon. Gaps of a
/// few metres where neighbours draw their border apart are filled, so that they are no edge of the
/// study area.
/// Where oblasts overlap, ground is its whose place in `order` is the smaller.
Result<StudyArea> cut_study_area(Workbench& bench, const std::vector<Region>& oblasts,
                                 const std::vector<std::size_t>& order,
                                 const std::vector<Polyline>& cuts);

} // namespace delimit
