#include "cli/control_rows.h"

namespace delimit::cli {

std::vector<ControlRow> control_rows(const Snapshot& snapshot) {
    const Side has_the_grey =
        snapshot.project->undetermined == UndeterminedCounts::to_a ? Side::a : Side::b;
    std::vector<ControlRow> rows;
    for (const DividedOblast& oblast : snapshot.control->oblasts)
        for (Side side : both_sides)
            if (const SquareMetres area = oblast.area_of_control[index(side)];
                area > SquareMetres(0))
                rows.push_back({&oblast, side, area,
                                side == has_the_grey ? oblast.undetermined_area : SquareMetres(0),
                                oblast.water_area[index(side)], oblast.taken_in[index(side)]});
    return rows;
}

} // namespace delimit::cli
