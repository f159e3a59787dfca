// Everything computed from one project, complete, shared and const. Parts that an edit does not
// affect are shared with the previous snapshot.
#pragma once

#include "delimit/geo/projection.h"
#include "delimit/model/control.h"
#include "delimit/model/layers.h"
#include "delimit/model/project.h"
#include "delimit/model/zones.h"

#include <memory>
#include <string_view>
#include <vector>

namespace delimit {

struct Snapshot {
    std::shared_ptr<const Project> project;
    std::shared_ptr<const Layers> layers;
    Projection projection;
    std::shared_ptr<const Control> control = std::make_shared<const Control>();
    /// Parallel to project->proposals; none is null.
    std::vector<std::shared_ptr<const ProposalResult>> proposals;

    /// Loading, control and proposals, in that order.
    [[nodiscard]] Diagnostics diagnostics() const;
    [[nodiscard]] const ProposalResult* find(std::string_view proposal_id) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace delimit
