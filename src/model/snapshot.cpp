#include "delimit/model/snapshot.h"

namespace delimit {

Diagnostics Snapshot::diagnostics() const {
    Diagnostics all = layers->diagnostics;
    all.insert(all.end(), control->diagnostics.begin(), control->diagnostics.end());
    for (const auto& proposal : proposals)
        all.insert(all.end(), proposal->diagnostics.begin(), proposal->diagnostics.end());
    return all;
}

const ProposalResult* Snapshot::find(std::string_view proposal_id) const {
    for (std::size_t i = 0; i < proposals.size(); ++i)
        if (project->proposals[i].id == proposal_id)
            return proposals[i].get();
    return nullptr;
}

} // namespace delimit
