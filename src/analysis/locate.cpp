#include "delimit/analysis/locate.h"

namespace delimit {

Locator::Locator(const Control& control) : control_(control) {
    for (const DividedOblast& oblast : control.oblasts)
        runs_.push_back({runs_of(oblast.ground),
                         runs_of(oblast.undetermined),
                         {runs_of(oblast.controlled[0]), runs_of(oblast.controlled[1])},
                         {runs_of(oblast.water[0]), runs_of(oblast.water[1])}});
}

std::optional<Location> Locator::locate(MapPoint at) const {
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const DividedOblast& oblast = control_.oblasts[i];
        const Runs& runs = runs_[i];
        if (!holds(oblast.ground, runs.ground, at))
            continue;
        Location location{i, std::nullopt, holds(oblast.undetermined, runs.undetermined, at),
                          holds(oblast.water[0], runs.water[0], at) ||
                              holds(oblast.water[1], runs.water[1], at)};
        for (Side side : both_sides)
            if (holds(oblast.controlled[index(side)], runs.controlled[index(side)], at))
                location.holder = side;
        return location;
    }
    return std::nullopt;
}

} // namespace delimit
