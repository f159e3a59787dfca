#include "delimit/briefing/figures.h"

#include "delimit/map/proposal_text.h"

#include <algorithm>
#include <numeric>

namespace delimit {
namespace {

using Scope = ComparisonTable::Scope;

class TableBuilder {
  public:
    TableBuilder(const Snapshot& snapshot, Locale language, std::vector<std::size_t> proposals,
                 std::optional<std::size_t> estimated)
        : snapshot_(snapshot), language_(language), estimated_(estimated) {
        if (proposals.empty()) {
            proposals.resize(snapshot.proposals.size());
            std::iota(proposals.begin(), proposals.end(), std::size_t{0});
        }
        for (std::size_t p : proposals)
            table_.proposal_names.push_back(shown_name(snapshot.project->proposals[p], language));
        table_.proposals = std::move(proposals);
    }

    ComparisonTable build() && {
        std::vector<std::size_t> all(snapshot_.control->oblasts.size()), others;
        std::iota(all.begin(), all.end(), std::size_t{0});
        for (std::size_t o : all) {
            if (!touched(o)) {
                others.push_back(o);
                continue;
            }
            const DividedOblast& oblast = snapshot_.control->oblasts[o];
            add_rows(Scope::one_oblast, oblast.iso, oblast.name, {o});
        }
        add_rows(Scope::other_oblasts, "", {"Other oblasts", "Інші області"}, others);
        add_rows(Scope::all_oblasts, "", {"All oblasts", "Усі області"}, all);
        return std::move(table_);
    }

  private:
    [[nodiscard]] bool touched(std::size_t oblast) const {
        return std::any_of(table_.proposals.begin(), table_.proposals.end(), [&](std::size_t p) {
            const auto& zones = snapshot_.proposals[p]->zones;
            return std::any_of(zones.begin(), zones.end(), [&](const WithdrawalZone& zone) {
                return zone.oblast == oblast && zone.area > SquareMetres(0);
            });
        });
    }

    [[nodiscard]] ComparisonTable::Cell cell(SquareMetres area, Metres bounding,
                                             SquareMetres water) const {
        if (!(area > SquareMetres(0)))
            return {area, "–"};
        const SquareMetres step =
            rounding_step(area_uncertainty(bounding, snapshot_.layers->control_map.provenance));
        return {area, area_text(area, step, language_), water, water_text(water, step, language_)};
    }

    [[nodiscard]] ComparisonTable::Cell controlled(Side side,
                                                   const std::vector<std::size_t>& oblasts) const {
        SquareMetres area, water;
        Metres bounding;
        for (std::size_t o : oblasts) {
            area += snapshot_.control->oblasts[o].area_of_control[index(side)];
            water += snapshot_.control->oblasts[o].water_area[index(side)];
            bounding += snapshot_.control->oblasts[o].line;
        }
        return cell(area, bounding, water);
    }

    /// Rounded to the line's uncertainty in the oblasts of the area.
    [[nodiscard]] ComparisonTable::Cell withdrawal(std::size_t proposal, Side side,
                                                   const std::vector<std::size_t>& oblasts) const {
        SquareMetres area, water;
        Metres bounding;
        for (std::size_t o : oblasts) {
            bool any = false;
            for (const WithdrawalZone& zone : snapshot_.proposals[proposal]->zones)
                if (zone.oblast == o && zone.party == side) {
                    area += zone.area;
                    water += zone.water;
                    any = true;
                }
            if (any)
                bounding += snapshot_.control->oblasts[o].line;
        }
        ComparisonTable::Cell figure = cell(area, bounding, water);
        if (estimated_ == proposal && area > SquareMetres(0))
            figure.text = estimate_sign + figure.text;
        if (estimated_ == proposal && !figure.water_text.empty())
            figure.water_text = estimate_sign + figure.water_text;
        return figure;
    }

    void add_rows(Scope scope, const std::string& iso, const Text& name,
                  const std::vector<std::size_t>& oblasts) {
        for (Side side : both_sides) {
            ComparisonTable::Row row{scope,
                                     iso,
                                     name.in(language_),
                                     side,
                                     snapshot_.project->parties[side].name.in(language_),
                                     controlled(side, oblasts),
                                     {}};
            for (std::size_t p : table_.proposals)
                row.withdrawal.push_back(withdrawal(p, side, oblasts));
            // A party without control has no withdrawal.
            if (row.total() || row.controlled.area > SquareMetres(0))
                table_.rows.push_back(std::move(row));
        }
    }

    const Snapshot& snapshot_;
    Locale language_;
    std::optional<std::size_t> estimated_;
    ComparisonTable table_;
};

} // namespace

ComparisonTable comparison_table(const Snapshot& snapshot, Locale language,
                                 std::vector<std::size_t> proposals,
                                 std::optional<std::size_t> estimated) {
    return TableBuilder(snapshot, language, std::move(proposals), estimated).build();
}

} // namespace delimit
