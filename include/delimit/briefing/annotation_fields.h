// Annotations with the figures of a proposal filled in.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/map/annotations.h"
#include "delimit/model/snapshot.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace delimit {

/// Fields of the data that an annotation on a proposal's map can show, rounded as everywhere:
/// "proposal", "line-date", "line-length", "vacated-a", "vacated-b", "demilitarized",
/// "transferred", "reciprocity". `estimated`: as for proposal_figures().
FieldValues data_fields(const Snapshot& snapshot, std::size_t proposal, Locale language,
                        std::optional<std::size_t> estimated = {});

/// Names of all fields, as they are written between braces, with their meanings.
std::vector<std::pair<std::string, Text>> annotation_field_names();

/// Those shown on the map of these proposals (one, or two compared on one map), the figures of
/// the first of them filled in. "to-line" is the geodesic distance from the shape's first point to
/// the line of contact.
SceneAnnotations scene_annotations(const Annotations& annotations, const Snapshot& snapshot,
                                   const std::vector<std::size_t>& proposals, Locale language,
                                   std::optional<std::size_t> estimated = {});

} // namespace delimit
