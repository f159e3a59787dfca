#include "delimit/briefing/comparison_bars.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Of a standard error to the interval that holds 90 %.
constexpr double to_90_percent = 1.645;

/// The next of 1, 2, 5 × 10ⁿ km².
SquareMetres round_above(SquareMetres area) {
    const double power = std::pow(10, std::floor(std::log10(std::max(in_km2(area), 1e-3))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (in_km2(area) <= factor * power)
            return square_kilometres(factor * power);
    return square_kilometres(10 * power);
}

std::string remark_of(const ProposalFigures& figures, Locale language) {
    if (!figures.estimate.empty())
        return figures.estimate;
    if (figures.reported)
        return filled({"reported: {0}", "повідомлено: {0}"}, {figures.reported->reported})
            .in(language);
    if (figures.withdrawal[0].nothing.empty() && figures.withdrawal[1].nothing.empty())
        return filled({"withdrawal ratio {0}", "співвідношення {0}"}, {figures.withdrawal_ratio})
            .in(language);
    return {};
}

std::string details_of(const ProposalFigures& figures, Locale language) {
    std::string lines = figures.summary;
    for (const auto& points : {withdrawal_points(figures), other_points(figures, language)})
        for (const std::string& point : points)
            lines += (lines.empty() ? "" : "\n") + point;
    return lines;
}

} // namespace

ComparisonBars comparison_bars(const std::vector<ProposalFigures>& shown, Locale language) {
    ComparisonBars bars;
    SquareMetres longest;
    for (const ProposalFigures& figures : shown)
        for (const WithdrawalFigure& figure : figures.withdrawal)
            longest = std::max(longest, figure.area + figure.uncertainty * to_90_percent);
    const SquareMetres end = round_above(longest);
    if (longest > SquareMetres(0))
        bars.scale = area_text(end, end, language);
    for (const ProposalFigures& figures : shown) {
        ComparisonBars::Row row{figures.id,
                                figures.name,
                                {},
                                remark_of(figures, language),
                                details_of(figures, language)};
        for (Side side : both_sides) {
            const WithdrawalFigure& figure = figures.withdrawal[index(side)];
            bars.headings[index(side)] = figure.withdrawal;
            bars.colours[index(side)] = figure.colour;
            ComparisonBars::Bar& bar = row.bars[index(side)];
            bar.figure = figure.area_text;
            if (figure.area > SquareMetres(0)) {
                bar.length = figure.area / end;
                bar.whisker = figure.uncertainty * to_90_percent / end;
            }
        }
        bars.rows.push_back(std::move(row));
    }
    return bars;
}

} // namespace delimit
