#include "delimit/briefing/figures.h"

#include "delimit/map/proposal_text.h"

#include <algorithm>

namespace delimit {
namespace {

ComparisonTable::Cell cell(SquareMetres area, Metres bounding, const Provenance& control_map,
                           Locale language) {
    if (!(area > SquareMetres(0)))
        return {area, "–"};
    return {area,
            area_text(area, rounding_step(area_uncertainty(bounding, control_map)), language)};
}

} // namespace

DifferenceTable difference_table(const Snapshot& snapshot, const ProposalDifference& difference,
                                 std::size_t first, std::size_t second, Locale language) {
    const Project& project = *snapshot.project;
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    DifferenceTable table;
    for (Shared part : all_shared)
        table.headings[std::size_t(part)] =
            shared_text(part, shown_name(project.proposals[first], language),
                        shown_name(project.proposals[second], language), language);
    const auto add = [&](const std::string& iso, const std::string& oblast, Side party,
                         const std::array<SquareMetres, 3>& areas,
                         const std::array<Metres, 3>& bounding) {
        DifferenceTable::Row row{iso, oblast, party, project.parties[party].name.in(language), {}};
        for (std::size_t i = 0; i < areas.size(); ++i)
            row.cells[i] = cell(areas[i], bounding[i], control_map, language);
        table.rows.push_back(std::move(row));
    };
    // By oblast first, as in the comparison of all proposals.
    std::vector<const DifferenceRow*> rows;
    for (const DifferenceRow& row : difference.rows)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* a, const auto* b) { return a->oblast < b->oblast; });
    std::array<std::array<Metres, 3>, 2> bounding{};
    for (const DifferenceRow* row : rows) {
        const DividedOblast& oblast = snapshot.control->oblasts[row->oblast];
        const Metres length = oblast.line;
        add(oblast.iso, oblast.name.in(language), row->party, row->area, {length, length, length});
        for (std::size_t i = 0; i < row->area.size(); ++i)
            if (row->area[i] > SquareMetres(0))
                bounding[index(row->party)][i] += length;
    }
    for (Side party : both_sides)
        add("", Text{"All oblasts", "Усі області"}.in(language), party,
            difference.total[index(party)], bounding[index(party)]);
    return table;
}

} // namespace delimit
