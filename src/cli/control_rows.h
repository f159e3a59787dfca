// Areas of control as rows.
#pragma once

#include "delimit/model/snapshot.h"

#include <vector>

namespace delimit::cli {

struct ControlRow {
    const DividedOblast* oblast; ///< in the snapshot
    Side party;
    SquareMetres area;         ///< geodesic, above zero
    SquareMetres undetermined; ///< the part of it that is grey zone
    SquareMetres water;        ///< the part of it that is open water
    SquareMetres taken_in;     ///< the part that a plain difference gives to the other party
};

/// In the order of the oblasts; none for a party without control in an oblast.
std::vector<ControlRow> control_rows(const Snapshot& snapshot);

} // namespace delimit::cli
