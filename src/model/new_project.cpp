#include "delimit/model/new_project.h"

namespace delimit {

Project new_project(const Project& like) {
    Project made = like;
    made.title = {"New project", "Новий проєкт"};
    Proposal first;
    first.id = "proposal";
    first.name = {"Proposal 1", "Пропозиція 1"};
    for (const Side side : both_sides) {
        Provision& stays = first.provisions.emplace_back();
        stays.party = side;
        stays.scope = StaysOnTheLine{};
        stays.regime = Regime::frozen;
    }
    made.proposals = {std::move(first)};
    made.map_frames.clear();
    return made;
}

} // namespace delimit
