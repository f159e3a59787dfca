// Open water in the study area, itemised by who controls it: sea, estuary and reservoir are no
// vacated land. See docs/adr/0022-water.md.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/workbench.h"
#include "delimit/model/control.h"
#include "delimit/model/layers.h"
#include "delimit/model/zones.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace delimit {

/// Sets the open water of every oblast of `control`, which is divided already, and what it is known
/// from. `file`: the areas of a water file, which may overlap. Without one, what `land` leaves open
/// is water; `land` is empty where the land layer does not reach all around the study area, and
/// water is then not known. Nor is it where more than half of the study area would be water, which
/// is a land layer without the study area's own country: a warning says so. Errors: cancelled;
/// internal where the overlay fails or the figures do not add up. Uses up to two threads.
Status itemise_water(const Projector& projector, const std::optional<std::vector<WaterArea>>& file,
                     const std::vector<Land>& land, Control& control, std::stop_token stop = {});

/// Sets the open water of a zone from that of its oblast.
Status measure_water(Workbench& bench, const Projector& projector, const DividedOblast& oblast,
                     WithdrawalZone& zone);

/// Checks that no row of water is below zero or above the area that it is part of, and that rows
/// sum to totals. Error: internal.
Status check_water(const Control& control, const ProposalResult& result);

} // namespace delimit
