#include "delimit/analysis/zones.h"

#include "analysis/known_bands.h"
#include "analysis/provision_checks.h"
#include "analysis/workers.h"
#include "delimit/analysis/water.h"
#include "delimit/geo/buffer/zone_buffer.h"
#include "delimit/geo/overlay/overlay.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace delimit {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

/// Area of a provision before it is cut by oblast and control: everything within `outer`, or all.
struct Reach {
    std::optional<Metres> inner, outer;
    const Region* within_inner = nullptr; ///< null: no lower depth
    const Region* within_outer = nullptr; ///< null: no upper depth
    const Region* between = nullptr;      ///< the latter without the former, if there are both
};

/// A unit of work: zones of one provision in one oblast, in all its depth bands.
struct Cell {
    std::size_t provision = 0;
    std::size_t oblast = 0;
    std::vector<WithdrawalZone> zones;
    SquareMetres lost_to_earlier;
    std::vector<SquareMetres> exclusions; ///< by exclusion: its part of this area
    std::optional<Error> error;
};

class Computation {
  public:
    Computation(const Control& control, const Proposal& proposal, const DepthZones& near_line,
                const std::vector<EarlierResult>& earlier)
        : control_(control), proposal_(proposal), near_line_(near_line), known_(control, earlier) {}

    /// Computes the parts of provisions that do not depend on the oblast.
    Status prepare(Workbench& bench, const Projector& projector, std::stop_token stop);
    void run(Worker& worker, Cell& cell) const;
    [[nodiscard]] std::vector<Cell> cells() const;

  private:
    Status add_reaches(Workbench& bench, const Projector& projector, const Provision& provision,
                       std::vector<Reach>& out, std::stop_token stop);
    Result<const Region*> between(Workbench& bench, const Region& inner, const Region& outer);
    [[nodiscard]] std::optional<const WithdrawalZone*>
    known_zone(const Provision& provision, std::size_t oblast, const Reach& reach) const;

    const Control& control_;
    const Proposal& proposal_;
    const DepthZones& near_line_;
    KnownBands known_;
    std::vector<std::vector<Reach>> reaches_;            ///< by provision
    std::vector<std::vector<Region>> exclusions_;        ///< by provision, projected
    std::vector<std::unique_ptr<DepthZones>> own_zones_; ///< around reference lines
    std::vector<std::unique_ptr<Region>> drawn_;
    std::map<std::pair<const Region*, const Region*>, Region> between_; ///< two zones
};

/// Made once for both parties.
Result<const Region*> Computation::between(Workbench& bench, const Region& inner,
                                           const Region& outer) {
    const auto [known, is_new] = between_.try_emplace({&inner, &outer});
    if (is_new) {
        auto ring = difference(bench, outer, inner);
        if (!ring)
            return ring.error();
        known->second = *std::move(ring);
    }
    return &known->second;
}

Status Computation::add_reaches(Workbench& bench, const Projector& projector,
                                const Provision& provision, std::vector<Reach>& out,
                                std::stop_token stop) {
    return std::visit(
        Overloaded{
            [&](const FromAllItHolds&) -> Status {
                out.push_back({});
                return ok();
            },
            [&](const StaysOnTheLine&) -> Status { return ok(); },
            [&](const FromDrawnArea& drawn) -> Status {
                drawn_.push_back(std::make_unique<Region>(projector.project(drawn.area)));
                out.push_back({{}, {}, nullptr, drawn_.back().get(), nullptr});
                return ok();
            },
            [&](const ToDepth& depth) -> Status {
                const DepthZones* zones = &near_line_;
                if (depth.reference_line) {
                    auto own = std::make_unique<DepthZones>();
                    for (Metres depth_band : depth.depth_bands) {
                        auto zone = zone_around(bench, projector,
                                                {projector.project(*depth.reference_line)},
                                                depth_band, stop);
                        if (!zone)
                            return zone.error();
                        own->emplace(depth_band, *std::move(zone));
                    }
                    own_zones_.push_back(std::move(own));
                    zones = own_zones_.back().get();
                }
                Reach reach;
                for (Metres depth_band : depth.depth_bands) {
                    reach = {reach.outer.value_or(Metres(0)), depth_band, reach.within_outer,
                             &zones->at(depth_band), nullptr};
                    if (reach.within_inner &&
                        !known_.everywhere(provision, *reach.inner, *reach.outer)) {
                        auto ring = between(bench, *reach.within_inner, *reach.within_outer);
                        if (!ring)
                            return ring.error();
                        reach.between = *ring;
                    }
                    out.push_back(reach);
                }
                return ok();
            },
        },
        provision.scope);
}

Status Computation::prepare(Workbench& bench, const Projector& projector, std::stop_token stop) {
    for (const Provision& provision : proposal_.provisions) {
        reaches_.emplace_back();
        exclusions_.emplace_back();
        if (problem_of(provision))
            continue;
        if (auto added = add_reaches(bench, projector, provision, reaches_.back(), stop); !added)
            return added;
        for (const GeoRegion& area : provision.exclusions)
            exclusions_.back().push_back(projector.project(area));
    }
    return ok();
}

std::vector<Cell> Computation::cells() const {
    std::vector<Cell> cells;
    for (std::size_t m = 0; m < proposal_.provisions.size(); ++m) {
        const Provision& provision = proposal_.provisions[m];
        for (std::size_t o = 0; o < control_.oblasts.size(); ++o) {
            const DividedOblast& oblast = control_.oblasts[o];
            const auto& named = provision.oblasts;
            if (!reaches_[m].empty() && !oblast.controlled[index(provision.party)].empty() &&
                (named.empty() || std::find(named.begin(), named.end(), oblast.iso) != named.end()))
                cells.push_back({m, o, {}, {}, {}, {}});
        }
    }
    return cells;
}

/// `shared`: receives the area that each part has in common with `ground`.
Result<Region> without(Worker& worker, const Region& ground, const std::vector<Region>& parts,
                       std::vector<SquareMetres>& shared) {
    shared.clear();
    Region left = ground;
    for (const Region& part : parts) {
        auto common = intersection(worker.bench, ground, part);
        if (!common)
            return common;
        shared.push_back(worker.area(*common));
        auto rest = difference(worker.bench, left, part);
        if (!rest)
            return rest;
        left = *std::move(rest);
    }
    return left;
}

std::optional<const WithdrawalZone*>
Computation::known_zone(const Provision& provision, std::size_t oblast, const Reach& reach) const {
    if (!reach.inner || !reach.outer)
        return std::nullopt;
    return known_.find(provision, {oblast, *reach.inner, *reach.outer});
}

void Computation::run(Worker& worker, Cell& cell) const {
    const Provision& provision = proposal_.provisions[cell.provision];
    const DividedOblast& oblast = control_.oblasts[cell.oblast];
    const Region& controlled = oblast.controlled[index(provision.party)];
    const auto& exclusions = exclusions_[cell.provision];

    // Nested: each depth band is the area within its depth less that within the one before, and its
    // size the difference of theirs.
    Region inside_before;
    SquareMetres area_before;
    for (const Reach& reach : reaches_[cell.provision]) {
        if (const auto known = known_zone(provision, cell.oblast, reach)) {
            if (const WithdrawalZone* zone = *known) {
                area_before += zone->area;
                cell.zones.push_back(*zone);
                cell.zones.back().provision = cell.provision;
                cell.zones.back().regime = provision.regime;
            }
            continue;
        }
        auto inside = reach.within_outer
                          ? intersection(worker.bench, controlled, *reach.within_outer)
                          : Result<Region>(controlled);
        if (inside && !exclusions.empty())
            inside = without(worker, *inside, exclusions, cell.exclusions);
        // Outlines of `inside` coincide in part with the previous ones; those of zones do not.
        auto ring = !inside || !reach.between ? inside
                    : exclusions.empty() ? intersection(worker.bench, controlled, *reach.between)
                                         : difference(worker.bench, *inside, inside_before);
        if (!inside || !ring) {
            cell.error = inside ? ring.error() : inside.error();
            return;
        }
        // The whole area of control of an oblast has been measured already.
        const bool whole = !reach.within_outer && exclusions.empty();
        const SquareMetres area =
            whole ? oblast.area_of_control[index(provision.party)] : worker.area(*inside);
        WithdrawalZone zone{cell.provision,   provision.party,    cell.oblast,
                            reach.inner,      reach.outer,        provision.regime,
                            *std::move(ring), area - area_before, {}};
        inside_before = *std::move(inside);
        area_before = area;
        if (zone.ground.empty())
            continue;
        if (!oblast.undetermined.empty()) {
            auto grey = intersection(worker.bench, zone.ground, oblast.undetermined);
            if (!grey) {
                cell.error = grey.error();
                return;
            }
            zone.undetermined = worker.area(*grey);
        }
        if (auto measured = measure_water(worker.bench, worker.projector, oblast, zone);
            !measured) {
            cell.error = measured.error();
            return;
        }
        cell.zones.push_back(std::move(zone));
    }
}

/// Removes from the cell the zones of earlier provisions of the same party.
Status take_earlier(Worker& worker, const Control& control, const Proposal& proposal,
                    const std::vector<Cell>& cells, Cell& cell) {
    const Side party = proposal.provisions[cell.provision].party;
    for (const Cell& earlier : cells) {
        if (&earlier == &cell)
            break;
        if (earlier.oblast != cell.oblast || proposal.provisions[earlier.provision].party != party)
            continue;
        for (const WithdrawalZone& taken : earlier.zones)
            for (WithdrawalZone& zone : cell.zones) {
                auto left = difference(worker.bench, zone.ground, taken.ground);
                if (!left)
                    return left.error();
                const SquareMetres area = worker.area(*left);
                cell.lost_to_earlier += zone.area - area;
                zone.ground = *std::move(left);
                zone.area = area;
                if (zone.undetermined > SquareMetres(0)) {
                    const Region& grey = control.oblasts[cell.oblast].undetermined;
                    auto still = intersection(worker.bench, zone.ground, grey);
                    if (!still)
                        return still.error();
                    zone.undetermined = worker.area(*still);
                }
                if (zone.water > SquareMetres(0))
                    if (auto measured = measure_water(worker.bench, worker.projector,
                                                      control.oblasts[cell.oblast], zone);
                        !measured)
                        return measured.error();
            }
    }
    std::erase_if(cell.zones, [](const WithdrawalZone& zone) { return zone.ground.empty(); });
    return ok();
}

} // namespace

std::set<Metres> depths_wanted(const Proposal& proposal) {
    std::set<Metres> depths;
    for (const Provision& provision : proposal.provisions)
        if (const auto* depth = std::get_if<ToDepth>(&provision.scope))
            if (!depth->reference_line && !problem_of(provision))
                depths.insert(depth->depth_bands.begin(), depth->depth_bands.end());
    return depths;
}

namespace {

std::vector<ProvisionSums> sums_by_provision(const Control& control, const Proposal& proposal,
                                             const std::vector<Cell>& cells) {
    std::vector<ProvisionSums> sums(proposal.provisions.size());
    for (std::size_t m = 0; m < sums.size(); ++m)
        sums[m].exclusions.resize(proposal.provisions[m].exclusions.size());
    for (const Cell& cell : cells) {
        ProvisionSums& of = sums[cell.provision];
        of.controlled += control.oblasts[cell.oblast]
                             .area_of_control[index(proposal.provisions[cell.provision].party)];
        of.lost += cell.lost_to_earlier;
        for (const WithdrawalZone& zone : cell.zones)
            of.withdrawal += zone.area;
        for (std::size_t part = 0; part < cell.exclusions.size(); ++part)
            of.exclusions[part] += cell.exclusions[part];
    }
    return sums;
}

} // namespace

Result<ProposalResult> compute_proposal(Workbench& bench, const Projector& projector,
                                        const Control& control, const Proposal& proposal,
                                        const DepthZones& near_line, std::stop_token stop,
                                        const std::vector<EarlierResult>& earlier) {
    ProposalResult result;
    Computation computation(control, proposal, near_line, earlier);
    if (auto prepared = computation.prepare(bench, projector, stop); !prepared)
        return prepared.error();
    std::vector<Cell> cells = computation.cells();
    std::vector<Worker> workers = make_workers(projector.projection());
    parallel_for(cells.size(), workers.size(), [&](std::size_t worker, std::size_t i) {
        if (!stop.stop_requested())
            computation.run(workers[worker], cells[i]);
    });
    if (stop.stop_requested())
        return Error{ErrorCode::cancelled, {"stopped", "зупинено"}, {}, {}};

    for (Cell& cell : cells) {
        if (cell.error)
            return *cell.error;
        if (auto taken = take_earlier(workers.front(), control, proposal, cells, cell); !taken)
            return taken.error();
    }
    result.diagnostics =
        findings_of(control, proposal, sums_by_provision(control, proposal, cells));
    for (Cell& cell : cells)
        std::move(cell.zones.begin(), cell.zones.end(), std::back_inserter(result.zones));
    result.totals = totals_of(result.zones);
    if (auto sound = check_water(control, result); !sound)
        return sound.error();
    return result;
}

} // namespace delimit
