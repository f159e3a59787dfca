#include "briefing/sheet_parts.h"

#include <algorithm>
#include <functional>

namespace delimit {
namespace {

double put_heading(SheetCanvas& canvas, const Text& words, Locale language, double left, double top,
                   double width) {
    return canvas.put(words.in(language), "sheet/strong", left, top, width) + canvas(2);
}

/// "23 % of Donetsk; of which water 790 km²".
std::string below_bar(const WithdrawalFigure& figure) {
    return figure.share + (figure.share.empty() || figure.water.empty() ? "" : "; ") + figure.water;
}

std::string with_water(const std::string& area, const std::string& water) {
    return water.empty() ? area : area + ", " + water;
}

/// Styles of a party's row, the same in all rows of a sheet so that they compare.
struct RowStyles {
    TextStyle who, figure, share;
};

double mark_of(const SheetCanvas& canvas) {
    return canvas(7);
}
double width_for_name(const SheetCanvas& canvas, double width, double figure_width) {
    return width - mark_of(canvas) - canvas(13) - figure_width;
}

RowStyles row_styles(const SheetCanvas& canvas, const std::vector<ProposalFigures>& alike,
                     const std::function<std::string(const WithdrawalFigure&)>& who, double width) {
    RowStyles styles{canvas.text("sheet/body"), canvas.text("sheet/figure"),
                     canvas.text("sheet/small")};
    const auto width_of = [&](const std::string& text, const TextStyle& style) {
        return std::max(canvas.measurer().measure(text, style).width, 1e-6);
    };
    // In a narrow column the figure leaves room for the party's name.
    constexpr double most_of_width = 0.55, smallest_figure = 0.6, name_share = 0.85;
    double figure = 1, name = 1;
    std::vector<std::string> shares;
    for (const ProposalFigures& panel_figures : alike)
        for (const WithdrawalFigure& one : panel_figures.withdrawal) {
            const double left =
                width_for_name(canvas, width, name_share * width_of(who(one), styles.who));
            figure = std::min(figure, std::min(most_of_width * width, left) /
                                          width_of(one.area_text, styles.figure));
            shares.push_back(below_bar(one));
        }
    styles.figure.size *= std::max(figure, smallest_figure);
    for (const ProposalFigures& panel_figures : alike)
        for (const WithdrawalFigure& one : panel_figures.withdrawal)
            name = std::min(name, share_for(canvas.measurer(), {who(one)}, styles.who,
                                            width_for_name(canvas, width,
                                                           width_of(one.area_text, styles.figure)),
                                            1, 0.7));
    styles.who.size *= name;
    styles.share.size *= share_for(canvas.measurer(), shares, styles.share, width, 1, 0.75);
    return styles;
}

/// A party's row: party, area, share, and a bar for comparison.
double put_withdrawal(SheetCanvas& canvas, const WithdrawalFigure& figure, const std::string& who,
                      const RowStyles& styles, double left, double top, double width) {
    const double row = 1.28 * styles.figure.size;
    const double mark = mark_of(canvas);
    canvas.fill({left, top + (row - mark) / 2, mark, mark}, figure.colour);

    const double text_left = left + mark + canvas(5);
    const double figure_width = canvas.measurer().measure(figure.area_text, styles.figure).width;
    const double who_width = width_for_name(canvas, width, figure_width);
    const TextBlock name = wrapped(canvas.measurer(), who, styles.who, who_width);
    canvas.put(name, text_left, top + std::max(0.0, (row - name.height()) / 2), who_width);
    canvas.put_right(figure.area_text, styles.figure, left + width - figure_width - canvas(1), top,
                     figure_width + canvas(1), row);
    top += std::max(row, name.height()) + canvas(1.5);

    const double bar = canvas(5);
    canvas.fill({left, top, width, bar}, canvas.stroke("rule").colour, 0.45);
    if (figure.bar > 0)
        canvas.fill({left, top, width * figure.bar, bar}, figure.colour);
    top += bar + canvas(1.5);
    // The same height with and without, so that map frames are aligned.
    if (const std::string words = below_bar(figure); !words.empty())
        return canvas.put(wrapped(canvas.measurer(), words, styles.share, width), left, top,
                          width) +
               canvas(3);
    return top + 1.28 * styles.share.size + canvas(3);
}

double put_fact(SheetCanvas& canvas, const Text& label, const std::string& value, Locale language,
                double left, double top, double width) {
    return canvas.put(label.in(language) + ": " + value, "sheet/body", left, top, width);
}

} // namespace

double put_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                         const std::vector<ProposalFigures>& alike, Locale language, double left,
                         double top, double width) {
    const auto who = [](const WithdrawalFigure& one) { return one.withdrawal; };
    const RowStyles styles = row_styles(canvas, alike, who, width);
    for (const WithdrawalFigure& figure : panel_figures.withdrawal)
        top = put_withdrawal(canvas, figure, who(figure), styles, left, top, width);
    top += canvas(2);
    top = canvas.put(Text{"Withdrawal ratio: ", "Співвідношення відведення: "}.in(language) +
                         panel_figures.withdrawal_ratio,
                     "sheet/strong", left, top, width);
    if (!panel_figures.demilitarized.empty())
        top = put_fact(canvas, {"Demilitarized zone", "Демілітаризована зона"},
                       with_water(panel_figures.demilitarized, panel_figures.demilitarized_water),
                       language, left, top, width);
    if (!panel_figures.transferred.empty())
        top = put_fact(canvas, {"Control changes hands", "Контроль переходить"},
                       with_water(panel_figures.transferred, panel_figures.transferred_water),
                       language, left, top, width);
    if (panel_figures.reported) {
        const ReportedFigure& reported = *panel_figures.reported;
        top = put_fact(canvas, {"Reported", "Повідомлена площа"},
                       reported.reported + (reported.by.empty() ? "" : " (" + reported.by + ")"),
                       language, left, top, width);
        top = put_fact(canvas, {"Computed", "Обчислена площа"},
                       reported.computed + "; " + Text{"difference ", "різниця "}.in(language) +
                           reported.difference,
                       language, left, top, width);
    }
    return top;
}

double put_short_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                               const std::vector<ProposalFigures>& alike, Locale language,
                               double left, double top, double width) {
    const double gap = canvas(12), half = (width - gap) / 2;
    const RowStyles styles = row_styles(
        canvas, alike, [](const WithdrawalFigure& one) { return one.party_name; }, half);
    double bottom = top;
    for (const WithdrawalFigure& figure : panel_figures.withdrawal) {
        const double at = left + (figure.party == Side::a ? 0 : half + gap);
        bottom = std::max(bottom,
                          put_withdrawal(canvas, figure, figure.party_name, styles, at, top, half));
    }
    return canvas.put(Text{"Withdrawal ratio: ", "Співвідношення відведення: "}.in(language) +
                          panel_figures.withdrawal_ratio,
                      "sheet/small", left, bottom - canvas(1), width);
}

double put_legend(SheetCanvas& canvas, const std::vector<LegendEntry>& entries, Locale language,
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

double put_notes(SheetCanvas& canvas, const std::vector<std::string>& notes, Locale language,
                 double left, double top, double width) {
    top = put_heading(canvas, {"Sources and notes", "Джерела та примітки"}, language, left, top,
                      width);
    for (const std::string& note : notes)
        top = canvas.put(note, "sheet/small", left, top, width) + canvas(2.5);
    return top;
}

} // namespace delimit
