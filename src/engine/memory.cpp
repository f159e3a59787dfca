#include "engine/memory.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace delimit {
namespace {

template <class P>
std::size_t bytes_of(const BasicRegion<P>& region) {
    std::size_t bytes = 0;
    for (const auto& polygon : region.polygons) {
        bytes += sizeof(polygon) + polygon.outer.size() * sizeof(P);
        for (const auto& hole : polygon.holes)
            bytes += sizeof(hole) + hole.size() * sizeof(P);
    }
    return bytes;
}

std::size_t bytes_of(const ProposalResult& result) {
    std::size_t bytes = sizeof(result) + result.diagnostics.size() * 1024;
    for (const WithdrawalZone& zone : result.zones)
        bytes += sizeof(zone) + bytes_of(zone.ground);
    return bytes;
}

std::size_t bytes_of(const Proposal& proposal) {
    std::size_t bytes = sizeof(proposal);
    for (const Provision& provision : proposal.provisions) {
        bytes += sizeof(provision);
        for (const GeoRegion& area : provision.exclusions)
            bytes += bytes_of(area);
        if (const auto* drawn = std::get_if<FromDrawnArea>(&provision.scope))
            bytes += bytes_of(drawn->area);
    }
    return bytes;
}

bool is_of(const std::weak_ptr<const Control>& kept, const Memory::ControlPtr& control) {
    return !kept.owner_before(control) && !control.owner_before(kept);
}

} // namespace

template <class Fits>
const Memory::Entry* Memory::find(const ControlPtr& control, Fits&& fits) {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return is_of(entry.control, control) && fits(entry);
    });
    if (found == entries_.end())
        return nullptr;
    entries_.splice(entries_.begin(), entries_, found);
    return &entries_.front();
}

void Memory::add(Entry entry) {
    entries_.remove_if([&](const Entry& kept) {
        const bool gone = kept.control.expired();
        if (gone)
            bytes_ -= kept.bytes;
        return gone;
    });
    bytes_ += entry.bytes;
    entries_.push_front(std::move(entry));
    while (bytes_ > budget_) {
        bytes_ -= entries_.back().bytes;
        entries_.pop_back();
    }
}

Memory::ZonePtr Memory::zone(const ControlPtr& control, Metres depth) {
    const std::lock_guard lock(mutex_);
    const Entry* found = find(control, [&](const Entry& e) { return e.zone && e.depth == depth; });
    return found ? found->zone : nullptr;
}

void Memory::keep(const ControlPtr& control, Metres depth, ZonePtr zone) {
    const std::lock_guard lock(mutex_);
    if (find(control, [&](const Entry& e) { return e.zone && e.depth == depth; }))
        return;
    const std::size_t bytes = bytes_of(*zone);
    add({control, depth, std::nullopt, std::move(zone), nullptr, bytes});
}

Memory::ResultPtr Memory::result(const ControlPtr& control, const Proposal& proposal) {
    const std::lock_guard lock(mutex_);
    const Entry* found = find(control, [&](const Entry& e) {
        return e.proposal && e.proposal->provisions == proposal.provisions &&
               e.proposal->name == proposal.name;
    });
    return found ? found->result : nullptr;
}

void Memory::keep(const ControlPtr& control, const Proposal& proposal, ResultPtr result) {
    Proposal key; // a result depends on nothing else
    key.name = proposal.name;
    key.provisions = proposal.provisions;
    const std::size_t bytes = bytes_of(key) + bytes_of(*result);
    const std::lock_guard lock(mutex_);
    add({control, {}, std::move(key), nullptr, std::move(result), bytes});
}

std::vector<EarlierResult> Memory::results(const ControlPtr& control) const {
    std::vector<EarlierResult> results;
    const std::lock_guard lock(mutex_);
    for (const Entry& entry : entries_)
        if (entry.result && is_of(entry.control, control))
            results.push_back({entry.proposal->provisions, entry.result});
    return results;
}

std::size_t Memory::size() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
}

Memory& shared_memory() {
    static Memory memory;
    return memory;
}

} // namespace delimit
