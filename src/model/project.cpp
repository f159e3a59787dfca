#include "delimit/model/project.h"

#include <algorithm>

namespace delimit {

std::string_view id(LayerKind kind) {
    switch (kind) {
    case LayerKind::oblasts:
        return "oblasts";
    case LayerKind::control_map:
        return "front";
    case LayerKind::settlements:
        return "settlements";
    case LayerKind::rivers:
        return "rivers";
    case LayerKind::land:
        return "land";
    case LayerKind::base_map:
        return "base_map";
    case LayerKind::water:
        return "water";
    }
    return {};
}

const Proposal* Project::find(std::string_view proposal_id) const {
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [&](const Proposal& p) { return p.id == proposal_id; });
    return found == proposals.end() ? nullptr : &*found;
}

} // namespace delimit
