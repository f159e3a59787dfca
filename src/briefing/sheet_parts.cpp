#include "briefing/sheet_parts.h"

#include <algorithm>
#include <map>

namespace delimit {
namespace {

double put_heading(SheetCanvas& canvas, const Text& words, Language language, double left,
                   double top, double width) {
    return canvas.put(words.in(language), "sheet/strong", left, top, width) + canvas(2);
}

/// A party's row: who, how much, of what, and a bar that compares at a glance.
double put_vacated(SheetCanvas& canvas, const VacatedFigure& figure, Language language, double left,
                   double top, double width) {
    const std::string who = figure.party_name + Text{" withdraws from", " залишає"}.in(language);
    const TextStyle label = canvas.text("sheet/body");
    const TextStyle large = canvas.text("sheet/figure");
    const double row = 1.28 * large.size;
    const double mark = canvas(7);
    canvas.fill({left, top + (row - mark) / 2, mark, mark}, figure.colour);

    const double text_left = left + mark + canvas(5);
    const double figure_width = canvas.measurer().measure(figure.area_text, large).width;
    const double who_width = width - (text_left - left) - figure_width - canvas(8);
    const TextBlock name = fitted(canvas.measurer(), who, label, who_width, 1, 0.7);
    canvas.put(name, text_left, top + std::max(0.0, (row - name.height()) / 2), who_width);
    canvas.put_right(figure.area_text, large, left + width - figure_width - canvas(1), top,
                     figure_width + canvas(1), row);
    top += std::max(row, name.height()) + canvas(1.5);

    const double bar = canvas(5);
    canvas.fill({left, top, width, bar}, canvas.stroke("rule").colour, 0.45);
    if (figure.bar > 0)
        canvas.fill({left, top, width * figure.bar, bar}, figure.colour);
    top += bar + canvas(1.5);
    // The same height with and without, so that panes stay level.
    const TextStyle small = canvas.text("sheet/small");
    if (!figure.share.empty())
        return canvas.put(fitted(canvas.measurer(), figure.share, small, width, 1, 0.75), left, top,
                          width) +
               canvas(3);
    return top + 1.28 * small.size + canvas(3);
}

double put_fact(SheetCanvas& canvas, const Text& label, const std::string& value, Language language,
                double left, double top, double width) {
    return canvas.put(label.in(language) + ": " + value, "sheet/body", left, top, width);
}

} // namespace

double put_strip(SheetCanvas& canvas, const StripFigures& strip, Language language, double left,
                 double top, double width) {
    for (const VacatedFigure& figure : strip.vacated)
        top = put_vacated(canvas, figure, language, left, top, width);
    top += canvas(2);
    top = canvas.put(Text{"Reciprocity: ", "Взаємність: "}.in(language) + strip.reciprocity,
                     "sheet/strong", left, top, width);
    if (!strip.demilitarized.empty())
        top = put_fact(canvas, {"Demilitarized", "Демілітаризовано"}, strip.demilitarized, language,
                       left, top, width);
    if (!strip.transferred.empty())
        top = put_fact(canvas, {"Transferred", "Передається"}, strip.transferred, language, left,
                       top, width);
    if (strip.reported) {
        const ReportedFigure& reported = *strip.reported;
        top = put_fact(canvas, {"Reported", "Повідомлялося"},
                       reported.reported + (reported.by.empty() ? "" : " (" + reported.by + ")"),
                       language, left, top, width);
        top = put_fact(canvas, {"Computed", "Обчислено"},
                       reported.computed + "; " + Text{"difference ", "різниця "}.in(language) +
                           reported.difference,
                       language, left, top, width);
    }
    return top;
}

double put_legend(SheetCanvas& canvas, const std::vector<LegendEntry>& entries, Language language,
                  double left, double top, double width) {
    top = put_heading(canvas, {"Legend", "Умовні позначення"}, language, left, top, width);
    const double sample_width = canvas(20), sample_height = canvas(9), gap = canvas(6);
    for (const LegendEntry& entry : entries) {
        const double text_left = left + sample_width + gap;
        const TextBlock text = wrapped(canvas.measurer(), entry.text, canvas.text("legend"),
                                       width - sample_width - gap);
        const double row = std::max(sample_height + canvas(3.5), text.height() + canvas(2));
        canvas.items.push_back(SheetSample{
            {left, top + (row - sample_height) / 2, sample_width, sample_height}, entry});
        canvas.put(text, text_left, top + (row - text.height()) / 2, width - sample_width - gap);
        top += row;
    }
    return top;
}

double put_table(SheetCanvas& canvas, const Parties& parties, const ComparisonTable& table,
                 Language language, double left, double top, double width) {
    const std::vector<std::size_t>& proposals = table.proposals;
    top =
        put_heading(canvas, {"Area to be vacated, by oblast", "Площа, яку залишають, за областями"},
                    language, left, top, width);
    const double first = 0.3 * width;
    const double group =
        (width - first) / static_cast<double>(std::max<std::size_t>(proposals.size(), 1));
    const double column = group / 2;
    const TextStyle small = canvas.text("sheet/small");

    // Heads: proposals over their parties, on a rule that spans these.
    const double indent = canvas(10);
    std::vector<TextBlock> heads;
    for (const std::string& name : table.proposal_names)
        heads.push_back(fitted(canvas.measurer(), name, small, group - indent, 2, 0.75));
    double bottom = top;
    for (const TextBlock& head : heads)
        bottom = std::max(bottom, top + head.height());
    for (std::size_t p = 0; p < heads.size(); ++p) {
        const double at = left + first + static_cast<double>(p) * group + indent;
        canvas.put(heads[p], at, bottom - heads[p].height(), group - indent);
        canvas.rule(at, bottom + canvas(0.5), group - indent);
    }
    top = bottom + canvas(1);
    const auto cell = [&](const std::string& words, const TextStyle& style, std::size_t at,
                          double row_top, double row) {
        const TextBlock fit = fitted(canvas.measurer(), words, style, column - canvas(4), 1, 0.6);
        for (const std::string& line : fit.lines) {
            canvas.put_right(line, fit.style, left + first + static_cast<double>(at) * column,
                             row_top, column, row);
            row_top += row;
        }
        return row_top;
    };
    const double row = 1.34 * small.size;
    bottom = top;
    for (std::size_t p = 0; p < proposals.size(); ++p)
        for (Side side : both_sides)
            bottom = std::max(bottom, cell(parties[side].name.in(language), small,
                                           2 * p + index(side), top, row));
    top = bottom + canvas(1);
    canvas.rule(left, top, width);
    top += canvas(1);

    // The table's rows are oblast × party; here the parties stand beside each other.
    std::vector<std::string> order;
    std::map<std::string, std::array<const ComparisonTable::Row*, 2>> rows;
    for (const auto& entry : table.rows) {
        // Nothing is vacated there, and what is held has no column here.
        if (entry.scope == ComparisonTable::Scope::other_oblasts)
            continue;
        auto [found, added] = rows.try_emplace(entry.iso);
        found->second[index(entry.party)] = &entry;
        if (added)
            order.push_back(entry.iso);
    }
    for (const std::string& iso : order) {
        const auto& sides = rows[iso];
        const auto* any = sides[0] ? sides[0] : sides[1];
        TextStyle style = small;
        style.bold = any->total();
        if (any->total()) {
            canvas.rule(left, top + canvas(0.5), width);
            top += canvas(1.5);
        }
        const TextBlock name =
            fitted(canvas.measurer(), any->oblast, style, first - canvas(2), 1, 0.75);
        canvas.put(name, left, top, first);
        double row_bottom = top + row;
        for (std::size_t p = 0; p < proposals.size(); ++p) {
            for (Side side : both_sides) {
                // Without the unit, which stands below the table.
                std::string words = sides[index(side)] ? sides[index(side)]->vacated[p].text : "–";
                if (const std::size_t unit = words.rfind("\u00a0"); unit != std::string::npos)
                    words.resize(unit);
                row_bottom =
                    std::max(row_bottom, cell(words, style, 2 * p + index(side), top, row));
            }
        }
        top = std::max(row_bottom, top + name.height());
    }
    return canvas.put(
        Text{"km², ellipsoidal, rounded to what is known; rows may not add up to the "
             "rounded total.",
             "км², на еліпсоїді, округлено за точністю; сума рядків може відрізнятися "
             "від округленого підсумку."}
            .in(language),
        "sheet/small", left, top + canvas(2), width);
}

double put_notes(SheetCanvas& canvas, const std::vector<std::string>& notes, Language language,
                 double left, double top, double width) {
    top = put_heading(canvas, {"Sources and notes", "Джерела та примітки"}, language, left, top,
                      width);
    for (const std::string& note : notes)
        top = canvas.put(note, "sheet/small", left, top, width) + canvas(2.5);
    return top;
}

} // namespace delimit
