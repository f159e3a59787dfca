#include "delimit/analysis/depth_field.h"
#include "delimit/analysis/zones.h"

#include <algorithm>

namespace delimit {
namespace {

constexpr SquareMetres least_row = SquareMetres(1); ///< less is nothing: no row

bool names(const Measure& measure, const DividedOblast& oblast) {
    const auto& named = measure.oblasts;
    return named.empty() || std::find(named.begin(), named.end(), oblast.iso) != named.end();
}

/// The tiers, where the field can tell them.
const ToDepth* from_the_line(const Measure& measure) {
    const auto* depth = std::get_if<ToDepth>(&measure.extent);
    return depth && !depth->reference_line ? depth : nullptr;
}

/// What earlier measures of one party have already taken in one oblast.
struct Taken {
    bool all = false;
    bool unknown = false; ///< by a measure whose ground is not told by depth
    Metres within;
    std::size_t curves = DepthField::nothing_excluded; ///< of what lies `within`
};

class Estimate {
  public:
    Estimate(const DepthField& field, const Control& control, const Proposal& proposal,
             const Proposal& computed, const ProposalResult& exact)
        : field_(field), control_(control), proposal_(proposal), computed_(computed),
          exact_(exact) {
        for (auto& party : taken_)
            party.resize(control.oblasts.size());
    }

    std::optional<ProposalResult> result() {
        for (std::size_t m = 0; m < proposal_.measures.size(); ++m) {
            const Measure& measure = proposal_.measures[m];
            if (problem_of(measure) || std::holds_alternative<StaysOnTheLine>(measure.extent))
                continue;
            for (std::size_t o = 0; o < control_.oblasts.size(); ++o) {
                const DividedOblast& oblast = control_.oblasts[o];
                if (names(measure, oblast) && !oblast.held[index(measure.party)].empty() &&
                    !add(m, o))
                    return std::nullopt;
            }
        }
        result_.totals = totals_of(result_.zones);
        return std::move(result_);
    }

  private:
    /// Each gives whether it can be told.
    bool add(std::size_t m, std::size_t o) {
        const Measure& measure = proposal_.measures[m];
        const bool all =
            std::holds_alternative<FromAllItHolds>(measure.extent) && measure.excluded.empty();
        if (taken(m, o).all)
            return true;
        if (from_the_line(measure))
            return add_tiers(m, o);
        return all ? add_all(m, o) : add_kept(m, o);
    }

    bool add_tiers(std::size_t m, std::size_t o) {
        const Measure& measure = proposal_.measures[m];
        const auto& tiers = from_the_line(measure)->tiers;
        const auto curves = field_.curves_for(measure.excluded);
        Taken& before = taken(m, o);
        if (before.unknown || !curves || tiers.back() > field_.max_depth() ||
            (before.within > Metres(0) && before.curves != *curves))
            return false;
        Metres inner;
        for (Metres outer : tiers) {
            const Metres from = std::max(inner, before.within), to = std::max(outer, from);
            add_row(m, o, inner, outer,
                    field_.area(measure.party, o, to, *curves) -
                        field_.area(measure.party, o, from, *curves),
                    field_.undetermined(measure.party, o, to, *curves) -
                        field_.undetermined(measure.party, o, from, *curves));
            inner = outer;
        }
        before.within = std::max(before.within, tiers.back());
        before.curves = *curves;
        return true;
    }

    bool add_all(std::size_t m, std::size_t o) {
        const Side party = proposal_.measures[m].party;
        const DividedOblast& oblast = control_.oblasts[o];
        Taken& before = taken(m, o);
        if (before.unknown ||
            (before.within > Metres(0) && before.curves != DepthField::nothing_excluded))
            return false;
        const bool grey_is_its = field_.grey_counts_to(o) == party;
        add_row(m, o, {}, {}, oblast.held_area[index(party)] - field_.area(party, o, before.within),
                grey_is_its
                    ? oblast.undetermined_area - field_.undetermined(party, o, before.within)
                    : SquareMetres(0));
        before.all = true;
        return true;
    }

    bool add_kept(std::size_t m, std::size_t o) {
        const auto same = [&](std::size_t i) {
            return i < computed_.measures.size() && computed_.measures[i] == proposal_.measures[i];
        };
        Taken& before = taken(m, o);
        if (before.within > Metres(0) || !same(m))
            return false;
        // Its ground is what the measures before it had left over.
        for (std::size_t e = 0; e < m; ++e)
            if (proposal_.measures[e].party == proposal_.measures[m].party && !same(e))
                return false;
        for (const WithdrawalZone& zone : exact_.zones)
            if (zone.measure == m && zone.oblast == o)
                add_row(m, o, zone.inner, zone.outer, zone.area, zone.undetermined);
        before.unknown = true;
        return true;
    }

    void add_row(std::size_t m, std::size_t o, std::optional<Metres> inner,
                 std::optional<Metres> outer, SquareMetres area, SquareMetres undetermined) {
        const Measure& measure = proposal_.measures[m];
        if (area >= least_row)
            result_.zones.push_back({m,
                                     measure.party,
                                     o,
                                     inner,
                                     outer,
                                     measure.regime,
                                     {},
                                     area,
                                     std::min(area, std::max(undetermined, SquareMetres(0)))});
    }

    Taken& taken(std::size_t m, std::size_t o) {
        return taken_[index(proposal_.measures[m].party)][o];
    }

    const DepthField& field_;
    const Control& control_;
    const Proposal& proposal_;
    const Proposal& computed_;
    const ProposalResult& exact_;
    std::array<std::vector<Taken>, 2> taken_; ///< by party and oblast
    ProposalResult result_;
};

} // namespace

std::vector<ExcludedGround> excluded_grounds(const std::vector<Proposal>& proposals) {
    std::vector<ExcludedGround> out;
    for (const Proposal& proposal : proposals)
        for (const Measure& measure : proposal.measures)
            if (from_the_line(measure) && !measure.excluded.empty() &&
                std::find(out.begin(), out.end(), measure.excluded) == out.end())
                out.push_back(measure.excluded);
    return out;
}

std::optional<ProposalResult> estimate(const DepthField& field, const Control& control,
                                       const Proposal& proposal, const Proposal& computed,
                                       const ProposalResult& exact) {
    return Estimate(field, control, proposal, computed, exact).result();
}

} // namespace delimit
