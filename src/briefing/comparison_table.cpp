#include "delimit/briefing/figures.h"

#include <algorithm>
#include <numeric>

namespace delimit {

ComparisonTable comparison_table(const Snapshot& snapshot, Language language,
                                 std::vector<std::size_t> proposals) {
    ComparisonTable table;
    if (proposals.empty()) {
        proposals.resize(snapshot.proposals.size());
        std::iota(proposals.begin(), proposals.end(), std::size_t{0});
    }
    table.proposals = proposals;
    for (std::size_t i : proposals)
        table.proposal_names.push_back(snapshot.project->proposals[i].name.in(language));

    const std::vector<Metres> line = line_by_oblast(snapshot.control);
    const Provenance& front = snapshot.layers->front.provenance;
    const auto cell = [&](SquareMetres area, Metres bounding) {
        const SquareMetres step = rounding_step(area_uncertainty(bounding, front));
        return ComparisonTable::Cell{area, area > SquareMetres(0) ? area_text(area, step, language)
                                                                  : "–"};
    };
    const auto party = [&](Side side) { return snapshot.project->parties[side].name.in(language); };

    for (std::size_t o = 0; o < snapshot.control.oblasts.size(); ++o) {
        const DividedOblast& oblast = snapshot.control.oblasts[o];
        for (Side side : both_sides) {
            ComparisonTable::Row row{
                oblast.iso, oblast.name.in(language), side, party(side), {}, {}, false};
            bool any = false;
            for (std::size_t p : proposals) {
                SquareMetres area;
                for (const WithdrawalZone& zone : snapshot.proposals[p].zones)
                    if (zone.oblast == o && zone.party == side)
                        area += zone.area;
                any = any || area > SquareMetres(0);
                row.vacated.push_back(cell(area, line[o]));
            }
            row.held = cell(oblast.held_area[index(side)], line[o]);
            if (any)
                table.rows.push_back(std::move(row));
        }
    }
    const Metres whole = std::accumulate(line.begin(), line.end(), Metres());
    for (Side side : both_sides) {
        ComparisonTable::Row row{
            "", Text{"All oblasts", "Усі області"}.in(language), side, party(side), {}, {}, true};
        SquareMetres held;
        for (const DividedOblast& oblast : snapshot.control.oblasts)
            held += oblast.held_area[index(side)];
        row.held = cell(held, whole);
        for (std::size_t p : proposals) {
            // The total is as well known as the line in the oblasts that it is made of.
            Metres bounding;
            for (std::size_t o = 0; o < line.size(); ++o) {
                const auto& zones = snapshot.proposals[p].zones;
                if (std::any_of(zones.begin(), zones.end(), [&](const WithdrawalZone& zone) {
                        return zone.oblast == o && zone.party == side;
                    }))
                    bounding += line[o];
            }
            row.vacated.push_back(
                cell(snapshot.proposals[p].totals.vacated[index(side)], bounding));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace delimit
