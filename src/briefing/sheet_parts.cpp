#include "briefing/sheet_parts.h"

#include <algorithm>

namespace delimit {
namespace {

double put_heading(SheetCanvas& canvas, const Text& words, Language language, double left,
                   double top, double width) {
    return canvas.put(words.in(language), "sheet/strong", left, top, width) + canvas(2);
}

/// The figures of both parties alike: in a narrow column they leave room for whose they are.
TextStyle style_of_figures(const SheetCanvas& canvas, const StripFigures& strip, double width) {
    TextStyle large = canvas.text("sheet/figure");
    constexpr double most_of_width = 0.55;
    double natural = 1e-6;
    for (const VacatedFigure& figure : strip.vacated)
        natural = std::max(natural, canvas.measurer().measure(figure.area_text, large).width);
    large.size *= std::clamp(most_of_width * width / natural, 0.6, 1.0);
    return large;
}

/// A party's row: who, how much, of what, and a bar that compares at a glance.
double put_vacated(SheetCanvas& canvas, const VacatedFigure& figure, const std::string& who,
                   const TextStyle& large, double left, double top, double width) {
    const TextStyle label = canvas.text("sheet/body");
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
    const TextStyle large = style_of_figures(canvas, strip, width);
    for (const VacatedFigure& figure : strip.vacated)
        top = put_vacated(canvas, figure,
                          figure.party_name + Text{" withdraws from", " залишає"}.in(language),
                          large, left, top, width);
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

double put_short_strip(SheetCanvas& canvas, const StripFigures& strip, Language language,
                       double left, double top, double width) {
    const double gap = canvas(12), half = (width - gap) / 2;
    const TextStyle large = style_of_figures(canvas, strip, half);
    double bottom = top;
    for (const VacatedFigure& figure : strip.vacated) {
        const double at = left + (figure.party == Side::a ? 0 : half + gap);
        bottom =
            std::max(bottom, put_vacated(canvas, figure, figure.party_name, large, at, top, half));
    }
    return canvas.put(Text{"Reciprocity: ", "Взаємність: "}.in(language) + strip.reciprocity,
                      "sheet/small", left, bottom - canvas(1), width);
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

double put_notes(SheetCanvas& canvas, const std::vector<std::string>& notes, Language language,
                 double left, double top, double width) {
    top = put_heading(canvas, {"Sources and notes", "Джерела та примітки"}, language, left, top,
                      width);
    for (const std::string& note : notes)
        top = canvas.put(note, "sheet/small", left, top, width) + canvas(2.5);
    return top;
}

} // namespace delimit
