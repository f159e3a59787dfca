#include "delimit/analysis/depth_field.h"
#include "delimit/analysis/zones.h"

#include <algorithm>

namespace delimit {
namespace {

constexpr SquareMetres least_row = SquareMetres(1); ///< less is nothing: no row

bool names(const Provision& provision, const DividedOblast& oblast) {
    const auto& named = provision.oblasts;
    return named.empty() || std::find(named.begin(), named.end(), oblast.iso) != named.end();
}

/// The depth bands, if they are measured from the line of contact; else null.
const ToDepth* from_the_line(const Provision& provision) {
    const auto* depth = std::get_if<ToDepth>(&provision.scope);
    return depth && !depth->reference_line ? depth : nullptr;
}

/// Area that earlier provisions of one party have in one oblast.
struct Taken {
    bool all = false;
    bool unknown = false; ///< by a provision whose area is not a function of depth
    Metres within;
    std::size_t curves = DepthField::no_exclusion; ///< of the area `within`
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
        for (std::size_t m = 0; m < proposal_.provisions.size(); ++m) {
            const Provision& provision = proposal_.provisions[m];
            if (problem_of(provision) || std::holds_alternative<StaysOnTheLine>(provision.scope))
                continue;
            for (std::size_t o = 0; o < control_.oblasts.size(); ++o) {
                const DividedOblast& oblast = control_.oblasts[o];
                if (names(provision, oblast) &&
                    !oblast.controlled[index(provision.party)].empty() && !add(m, o))
                    return std::nullopt;
            }
        }
        result_.totals = totals_of(result_.zones);
        return std::move(result_);
    }

  private:
    /// Each returns false if the field cannot give the figure.
    bool add(std::size_t m, std::size_t o) {
        const Provision& provision = proposal_.provisions[m];
        const bool all =
            std::holds_alternative<FromAllItHolds>(provision.scope) && provision.exclusions.empty();
        if (taken(m, o).all)
            return true;
        if (from_the_line(provision))
            return add_depth_bands(m, o);
        return all ? add_all(m, o) : add_kept(m, o);
    }

    bool add_depth_bands(std::size_t m, std::size_t o) {
        const Provision& provision = proposal_.provisions[m];
        const auto& depth_bands = from_the_line(provision)->depth_bands;
        const auto curves = field_.curves_for(provision.exclusions);
        Taken& before = taken(m, o);
        if (before.unknown || !curves || depth_bands.back() > field_.max_depth() ||
            (before.within > Metres(0) && before.curves != *curves))
            return false;
        Metres inner;
        for (Metres outer : depth_bands) {
            const Metres from = std::max(inner, before.within), to = std::max(outer, from);
            add_row(m, o, inner, outer,
                    field_.area(provision.party, o, to, *curves) -
                        field_.area(provision.party, o, from, *curves),
                    field_.undetermined(provision.party, o, to, *curves) -
                        field_.undetermined(provision.party, o, from, *curves),
                    field_.water(provision.party, o, to, *curves) -
                        field_.water(provision.party, o, from, *curves));
            inner = outer;
        }
        before.within = std::max(before.within, depth_bands.back());
        before.curves = *curves;
        return true;
    }

    bool add_all(std::size_t m, std::size_t o) {
        const Side party = proposal_.provisions[m].party;
        const DividedOblast& oblast = control_.oblasts[o];
        Taken& before = taken(m, o);
        if (before.unknown ||
            (before.within > Metres(0) && before.curves != DepthField::no_exclusion))
            return false;
        const bool grey_is_its = field_.grey_counts_to(o) == party;
        add_row(m, o, {}, {},
                oblast.area_of_control[index(party)] - field_.area(party, o, before.within),
                grey_is_its
                    ? oblast.undetermined_area - field_.undetermined(party, o, before.within)
                    : SquareMetres(0),
                oblast.water_area[index(party)] - field_.water(party, o, before.within));
        before.all = true;
        return true;
    }

    bool add_kept(std::size_t m, std::size_t o) {
        const auto same = [&](std::size_t i) {
            return i < computed_.provisions.size() &&
                   computed_.provisions[i] == proposal_.provisions[i];
        };
        Taken& before = taken(m, o);
        if (before.within > Metres(0) || !same(m))
            return false;
        // Its area is the rest that earlier provisions leave.
        for (std::size_t e = 0; e < m; ++e)
            if (proposal_.provisions[e].party == proposal_.provisions[m].party && !same(e))
                return false;
        for (const WithdrawalZone& zone : exact_.zones)
            if (zone.provision == m && zone.oblast == o)
                add_row(m, o, zone.inner, zone.outer, zone.area, zone.undetermined, zone.water);
        before.unknown = true;
        return true;
    }

    void add_row(std::size_t m, std::size_t o, std::optional<Metres> inner,
                 std::optional<Metres> outer, SquareMetres area, SquareMetres undetermined,
                 SquareMetres water) {
        const Provision& provision = proposal_.provisions[m];
        if (area >= least_row)
            result_.zones.push_back({m,
                                     provision.party,
                                     o,
                                     inner,
                                     outer,
                                     provision.regime,
                                     {},
                                     area,
                                     std::min(area, std::max(undetermined, SquareMetres(0))),
                                     {},
                                     std::min(area, std::max(water, SquareMetres(0)))});
    }

    Taken& taken(std::size_t m, std::size_t o) {
        return taken_[index(proposal_.provisions[m].party)][o];
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

std::vector<Exclusions> exclusions_of(const std::vector<Proposal>& proposals) {
    std::vector<Exclusions> out;
    for (const Proposal& proposal : proposals)
        for (const Provision& provision : proposal.provisions)
            if (from_the_line(provision) && !provision.exclusions.empty() &&
                std::find(out.begin(), out.end(), provision.exclusions) == out.end())
                out.push_back(provision.exclusions);
    return out;
}

std::optional<ProposalResult> estimate(const DepthField& field, const Control& control,
                                       const Proposal& proposal, const Proposal& computed,
                                       const ProposalResult& exact) {
    return Estimate(field, control, proposal, computed, exact).result();
}

} // namespace delimit
