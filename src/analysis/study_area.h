// The study area divided into faces by oblast boundaries and the control map's lines.
#pragma once

#include "analysis/control_face.h"
#include "delimit/base/result.h"

#include <vector>

namespace delimit {

struct StudyArea {
    std::vector<ControlFace> faces; ///< `shape`, `inside` and `oblast` are set
    std::vector<Polygon> filled;    ///< gaps between oblasts, now part of one
    /// Common area of two oblasts, assigned to the first.
    struct Overlap {
        std::size_t oblast = 0, other = 0;
        Polygon shape;
    };
    std::vector<Overlap> overlaps;
    std::vector<Face> outside; ///< faces of the cuts outside all oblasts
};

/// Cuts the oblasts that `cuts` runs through or near, or all of them where lines nearly coincide
/// (faces_on_grid); the others are one face a polygon. Gaps of a
/// few metres between neighbours' borders are filled, so that they are no edge of the study area.
/// An overlap of oblasts is assigned to the one whose position in `order` is smaller.
Result<StudyArea> cut_study_area(Workbench& bench, const std::vector<Region>& oblasts,
                                 const std::vector<std::size_t>& order,
                                 const std::vector<Polyline>& cuts);

} // namespace delimit
