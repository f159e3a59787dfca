// Cache of computed zones and results, within a budget of bytes: an undone step, a depth band set
// back, a proposal beside another need no computation.
#pragma once

#include "delimit/analysis/zones.h"
#include "delimit/base/units.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"
#include "delimit/model/zones.h"

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace delimit {

/// Zones by line and depth, and results by provisions, of divided study areas that are still in
/// use. The least recently used go first. Any thread.
class Memory {
  public:
    static constexpr std::size_t standard_budget = 128 << 20; ///< bytes

    explicit Memory(std::size_t budget = standard_budget) : budget_(budget) {}

    using ControlPtr = std::shared_ptr<const Control>;
    using ZonePtr = std::shared_ptr<const Region>;
    using ResultPtr = std::shared_ptr<const ProposalResult>;

    /// The zone within the depth of the study area's line; null if it is not in the cache.
    [[nodiscard]] ZonePtr zone(const ControlPtr& control, Metres depth);
    void keep(const ControlPtr& control, Metres depth, ZonePtr zone);
    /// Result of the same provisions under the same name, which diagnostics contain.
    [[nodiscard]] ResultPtr result(const ControlPtr& control, const Proposal& proposal);
    void keep(const ControlPtr& control, const Proposal& proposal, ResultPtr result);

    /// All results of the study area, for the depth bands that they have in common with others.
    [[nodiscard]] std::vector<EarlierResult> results(const ControlPtr& control) const;

    /// Bytes held, approximately.
    [[nodiscard]] std::size_t size() const;

  private:
    struct Entry {
        std::weak_ptr<const Control> control;
        Metres depth;
        std::optional<Proposal> proposal; ///< nothing: the zone of the depth
        ZonePtr zone;
        ResultPtr result;
        std::size_t bytes = 0;
    };
    template <class Fits>
    const Entry* find(const ControlPtr& control, Fits&& fits);
    void add(Entry entry);

    std::size_t budget_;
    mutable std::mutex mutex_;
    std::list<Entry> entries_; ///< the most recently used first
    std::size_t bytes_ = 0;
};

/// The program's own: one budget for all study areas.
Memory& shared_memory();

} // namespace delimit
