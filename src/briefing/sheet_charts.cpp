#include "briefing/sheet_charts.h"

#include <algorithm>
#include <map>

namespace delimit {
namespace {

struct Bar {
    double share = 0; ///< of the longest
    Colour colour;
    std::string text; ///< at its end
};

struct BarGroup {
    std::string name;
    std::vector<Bar> bars;
};

double put_title(SheetCanvas& canvas, const Text& words, Locale language, double left, double top,
                 double width) {
    return canvas.put(words.in(language), "sheet/strong", left, top, width) + canvas(3);
}

/// Key of the parties' colours: a square and a name each.
double put_key(SheetCanvas& canvas, const Parties& parties, Locale language, double left,
               double top, double width) {
    const TextStyle small = canvas.text("sheet/small");
    const double mark = 0.8 * small.size, row = 1.34 * small.size;
    double x = left;
    for (Side side : both_sides) {
        const std::string name = parties[side].name.in(language);
        const double room = (width - 2 * canvas(8)) / 2 - mark - canvas(4);
        const TextBlock block = fitted(canvas.measurer(), name, small, room, 1, 0.7);
        canvas.fill({x, top + (row - mark) / 2, mark, mark}, parties[side].colour);
        canvas.put(block, x + mark + canvas(4), top, room);
        x += mark + canvas(12) + canvas.measurer().measure(name, block.style).width;
    }
    return top + row + canvas(2);
}

/// Puts names at the left, bars from a common line, figures at their ends.
double put_groups(SheetCanvas& canvas, const std::vector<BarGroup>& groups, double left, double top,
                  double width) {
    const TextStyle small = canvas.text("sheet/small");
    double names = 0, figures = 0;
    for (const BarGroup& group : groups) {
        names = std::max(names, canvas.measurer().measure(group.name, small).width);
        for (const Bar& bar : group.bars)
            figures = std::max(figures, canvas.measurer().measure(bar.text, small).width);
    }
    names = std::min(names + canvas(0.5), 0.34 * width) + canvas(6);
    figures += canvas(5);
    const double room = std::max(width - names - figures, 0.1 * width);
    const double row = 1.34 * small.size, thick = 0.78 * small.size;
    std::vector<std::string> all;
    for (const BarGroup& group : groups)
        all.push_back(group.name);
    TextStyle alike = small;
    alike.size *= share_for(canvas.measurer(), all, small, names - canvas(6), 2, 0.75);
    for (const BarGroup& group : groups) {
        const TextBlock name = wrapped(canvas.measurer(), group.name, alike, names - canvas(6));
        const double bars = row * static_cast<double>(group.bars.size());
        const double height = std::max(name.height(), bars);
        canvas.put(name, left, top + (height - name.height()) / 2, names);
        double y = top + (height - bars) / 2;
        for (const Bar& bar : group.bars) {
            const double length = std::max(room * bar.share, bar.share > 0 ? canvas(1) : 0.0);
            if (length > 0)
                canvas.fill({left + names, y + (row - thick) / 2, length, thick}, bar.colour);
            const TextBlock figure = wrapped(canvas.measurer(), bar.text, small, figures);
            canvas.put(figure, left + names + length + canvas(3),
                       y + (row - figure.line_height) / 2, figures);
            y += row;
        }
        top += height + canvas(3.5);
    }
    return top;
}

} // namespace

double put_withdrawal_chart(SheetCanvas& canvas, const std::vector<ProposalFigures>& all_figures,
                            Locale language, double left, double top, double width) {
    std::vector<BarGroup> groups;
    SquareMetres most;
    for (const ProposalFigures& panel_figures : all_figures)
        for (const WithdrawalFigure& figure : panel_figures.withdrawal)
            most = std::max(most, figure.area);
    for (const ProposalFigures& panel_figures : all_figures) {
        BarGroup group{panel_figures.name, {}};
        for (const WithdrawalFigure& figure : panel_figures.withdrawal)
            group.bars.push_back({most > SquareMetres(0) ? figure.area / most : 0, figure.colour,
                                  figure.party_name + ": " + figure.area_text});
        groups.push_back(std::move(group));
    }
    top = put_title(canvas, {"Withdrawal area by proposal", "Площа відведення за пропозиціями"},
                    language, left, top, width);
    return put_groups(canvas, groups, left, top, width);
}

double put_oblast_chart(SheetCanvas& canvas, const Parties& parties, const ComparisonTable& table,
                        std::size_t proposal, Locale language, double left, double top,
                        double width) {
    std::vector<BarGroup> groups;
    std::map<std::string, std::size_t> found;
    SquareMetres most;
    for (const ComparisonTable::Row& row : table.rows)
        if (row.scope == ComparisonTable::Scope::one_oblast)
            most = std::max(most, row.withdrawal[proposal].area);
    if (!(most > SquareMetres(0)))
        return top;
    for (const ComparisonTable::Row& row : table.rows) {
        const ComparisonTable::Cell& cell = row.withdrawal[proposal];
        if (row.scope != ComparisonTable::Scope::one_oblast || !(cell.area > SquareMetres(0)))
            continue;
        const auto [at, added] = found.try_emplace(row.iso, groups.size());
        if (added)
            groups.push_back({row.oblast, {}});
        groups[at->second].bars.push_back({cell.area / most, parties[row.party].colour, cell.text});
    }
    // A single bar has nothing to be compared with.
    if (groups.size() < 2)
        return top;
    top = put_title(canvas, {"Withdrawal area by oblast", "Площа відведення за областями"},
                    language, left, top, width);
    top = put_key(canvas, parties, language, left, top, width);
    return put_groups(canvas, groups, left, top, width);
}

double put_control_chart(SheetCanvas& canvas, const Snapshot& snapshot, Locale language,
                         double left, double top, double width) {
    const Parties& parties = snapshot.project->parties;
    const TextStyle small = canvas.text("sheet/small");
    top = put_title(canvas, {"Control of divided oblasts", "Контроль у поділених областях"},
                    language, left, top, width);
    top = put_key(canvas, parties, language, left, top, width);
    const double row = 1.34 * small.size, thick = 0.78 * small.size;
    std::vector<const DividedOblast*> divided;
    double widest = 0;
    for (const DividedOblast& oblast : snapshot.control->oblasts) {
        const auto& controlled = oblast.area_of_control;
        const SquareMetres all = controlled[0] + controlled[1];
        if (!(std::min(controlled[0], controlled[1]) > all * 0.0005))
            continue;
        divided.push_back(&oblast);
        for (SquareMetres part : controlled) // such as "under 1 %"
            widest = std::max(
                widest, canvas.measurer().measure(share_text(part / all, language), small).width);
    }
    const double names = 0.3 * width, figures = std::max(0.11 * width, widest + canvas(4));
    const double room = width - names - 2 * figures;
    for (const DividedOblast* one : divided) {
        const DividedOblast& oblast = *one;
        const auto& controlled = oblast.area_of_control;
        const SquareMetres all = controlled[0] + controlled[1];
        const TextBlock name =
            fitted(canvas.measurer(), oblast.name.in(language), small, names - canvas(4), 1, 0.75);
        canvas.put(name, left, top + std::max(0.0, (row - name.height()) / 2), names);
        const double first = room * (controlled[0] / all);
        const double y = top + (row - thick) / 2, bar = left + names + figures;
        canvas.fill({bar, y, first, thick}, parties[Side::a].colour);
        canvas.fill({bar + first, y, room - first, thick}, parties[Side::b].colour);
        canvas.put_right(share_text(controlled[0] / all, language), small, left + names, top,
                         figures - canvas(3), row);
        canvas.put(
            wrapped(canvas.measurer(), share_text(controlled[1] / all, language), small, figures),
            bar + room + canvas(3), top + (row - 1.28 * small.size) / 2, figures - canvas(3));
        top += std::max(row, name.height());
    }
    return top;
}

} // namespace delimit
