// The figures panel of one proposal.
#include "delimit/briefing/figures.h"

#include "delimit/base/message.h"
#include "delimit/map/proposal_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace delimit {
namespace {

std::string say(Locale language, const char* english, const char* ukrainian) {
    return language == Language::english ? english : ukrainian;
}

/// Withdrawal area of a party by oblast, with the uncertainty from these oblasts' line.
struct AreaByOblast {
    std::map<std::size_t, SquareMetres> by_oblast;
    SquareMetres uncertainty;
    SquareMetres step;
};

AreaByOblast ground_of(const Snapshot& snapshot, const ProposalResult& result, Side party) {
    AreaByOblast ground;
    for (const WithdrawalZone& zone : result.zones)
        if (zone.party == party && zone.area > SquareMetres(0))
            ground.by_oblast[zone.oblast] += zone.area;
    Metres bounding;
    for (const auto& [oblast, area] : ground.by_oblast)
        bounding += snapshot.control->oblasts[oblast].line;
    ground.uncertainty = area_uncertainty(bounding, snapshot.layers->control_map.provenance);
    ground.step = rounding_step(ground.uncertainty);
    return ground;
}

std::string share_of(const Snapshot& snapshot, const AreaByOblast& ground, Locale language) {
    std::vector<std::pair<std::size_t, SquareMetres>> rows(ground.by_oblast.begin(),
                                                           ground.by_oblast.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    const auto name = [&](std::size_t i) { return snapshot.control->oblasts[i].name.in(language); };
    const auto share = [&](std::size_t i, SquareMetres area) {
        return share_text(area / snapshot.control->oblasts[i].area, language);
    };
    if (rows.empty())
        return {};
    if (rows.size() == 1)
        return language == Language::english
                   ? share(rows[0].first, rows[0].second) + " of " + name(rows[0].first)
                   : name(rows[0].first) + ": " + share(rows[0].first, rows[0].second);
    if (rows.size() <= 3) {
        std::string text;
        for (const auto& [oblast, area] : rows)
            text += (text.empty() ? "" : ", ") + name(oblast) + "\u00a0" + share(oblast, area);
        return text;
    }
    return say(language, "", "областей: ") + std::to_string(rows.size()) +
           say(language, " oblasts, most in ", ", найбільше ") + name(rows[0].first) + " (" +
           share(rows[0].first, rows[0].second) + ")";
}

std::string signed_text(double km2, double step, Locale language) {
    const double rounded = std::round(km2 / step) * step;
    return (rounded > 0 ? "+" : "") + number_text(rounded, step < 1 ? 1 : 0, language);
}

ReportedFigure reported_figure(const Snapshot& snapshot, const Proposal& proposal,
                               const ReportedArea& reported, const ProposalResult& result,
                               const AreaByOblast& ground, const std::string& sign,
                               Locale language) {
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    const SquareMetres computed = result.totals.withdrawal[index(reported.withdrawal_by)];
    ReportedFigure figure;

    figure.reported = (reported.approximate ? say(language, "about ", "близько ") : std::string()) +
                      area_text(reported.area, square_kilometres(1), language);
    if (!proposal.citations.empty()) {
        const Citation& said = proposal.citations.front();
        figure.by = said.publisher.in(language);
        if (said.date)
            figure.by += (figure.by.empty() ? "" : ", ") + long_text(*said.date, language);
    }
    figure.computed = sign + area_text(computed, ground.step, language);
    const double difference = in_km2(computed) - in_km2(reported.area);
    figure.difference = signed_text(difference, in_km2(ground.step), language) + "\u00a0" +
                        say(language, "km²", "км²") + " (" +
                        signed_text(100 * difference / in_km2(reported.area), 1, language) +
                        "\u00a0%)";

    const auto because = [&](std::string text, std::optional<SquareMetres> area = {}) {
        figure.because.push_back({std::move(text), area});
    };
    if (!reported.explanation.empty())
        because(reported.explanation.in(language));
    because(say(language, "Computed with the line of ", "Обчислено за лінією: ") +
            (control_map.date ? long_text(*control_map.date, language)
                              : say(language, "a date not stated", "дату не вказано")) +
            (control_map.source.empty() ? "" : ", " + control_map.source.in(language)));
    const SquareMetres grey = result.totals.undetermined[index(reported.withdrawal_by)];
    if (grey > SquareMetres(0))
        because(say(language, "Grey zone counted in the area of control: ",
                    "Сіра зона, зарахована до підконтрольної території: ") +
                    area_text(grey, std::min(ground.step, square_kilometres(10)), language),
                grey);
    // Area added by the plain difference `oblast − control map`.
    SquareMetres all_figures;
    for (const auto& [oblast, area] : ground.by_oblast) {
        const auto& taken_in = snapshot.control->oblasts[oblast].taken_in;
        all_figures += taken_in[index(other(reported.withdrawal_by))] -
                       taken_in[index(reported.withdrawal_by)];
    }
    if (all_figures > SquareMetres(0))
        because(
            say(language, "Slivers along the international boundary and coast, not counted here: ",
                "Паразитні полігони вздовж державного кордону й узбережжя, тут не враховані: ") +
                area_text(all_figures, std::min(ground.step, square_kilometres(10)), language),
            all_figures);
    because(say(language, "Uncertainty of the line: ", "Похибка лінії: ") +
                uncertainty_text(control_map, language) +
                say(language, "; standard error: ±", "; стандартна похибка: ±") +
                area_text(ground.uncertainty, rounding_step(ground.uncertainty * 0.2), language),
            ground.uncertainty);
    const std::string& border = snapshot.layers->oblasts_provenance.source.in(language);
    if (!border.empty())
        because(say(language, "Oblast boundary: ", "Межа області: ") + border);
    return figure;
}

} // namespace

ProposalFigures proposal_figures(const Snapshot& snapshot, std::size_t index_of, Locale language,
                                 std::optional<std::size_t> estimated) {
    const Proposal& proposal = snapshot.project->proposals[index_of];
    const ProposalResult& result = *snapshot.proposals[index_of];
    ProposalFigures panel_figures;
    panel_figures.id = proposal.id;
    panel_figures.name = shown_name(proposal, language);
    panel_figures.summary = shown_summary(proposal, language);
    panel_figures.withdrawal_ratio = withdrawal_ratio_text(result.totals, language);
    panel_figures.line = line_text(snapshot.layers->control_map.provenance, language);

    const auto reported = comparable_report(proposal);
    const std::string sign = estimated == index_of ? estimate_sign : "";
    if (!sign.empty())
        panel_figures.estimate = say(language, "estimate ±0.1\u00a0%", "оцінка ±0,1\u00a0%");

    SquareMetres most;
    for (const auto& other : snapshot.proposals)
        for (SquareMetres area : other->totals.withdrawal)
            most = std::max(most, area);

    SquareMetres coarsest;
    const auto water = [&](SquareMetres area, SquareMetres step) {
        std::string text = of_which_water_text(area, step, language);
        return text.empty() || sign.empty() ? text
                                            : filled({"of which water {0}", "зокрема вода {0}"},
                                                     {sign + water_text(area, step, language)})
                                                  .in(language);
    };
    for (Side side : both_sides) {
        const AreaByOblast ground = ground_of(snapshot, result, side);
        const Party& party = snapshot.project->parties[side];
        const SquareMetres area = result.totals.withdrawal[index(side)];
        panel_figures.withdrawal[index(side)] = {
            side,
            party.name.in(language),
            withdrawal_text(party, language),
            area > SquareMetres(0) ? std::string() : no_withdrawal_text(party, language),
            party.colour,
            area,
            area > SquareMetres(0) ? sign + area_text(area, ground.step, language)
                                   : say(language, "none", "немає"),
            share_of(snapshot, ground, language),
            most > SquareMetres(0) ? area / most : 0,
            ground.uncertainty,
            water(result.totals.water[index(side)], ground.step)};
        coarsest = std::max(coarsest, ground.step);
        if (reported && reported->withdrawal_by == side)
            panel_figures.reported =
                reported_figure(snapshot, proposal, *reported, result, ground, sign, language);
    }
    if (result.totals.demilitarized > SquareMetres(0))
        panel_figures.demilitarized =
            sign + area_text(result.totals.demilitarized, coarsest, language);
    panel_figures.demilitarized_water = water(result.totals.demilitarized_water, coarsest);
    panel_figures.transferred_water = water(result.totals.transferred_water, coarsest);
    if (result.totals.transferred > SquareMetres(0))
        panel_figures.transferred = sign + area_text(result.totals.transferred, coarsest, language);
    return panel_figures;
}

namespace {

std::string with_water(const std::string& area, const std::string& water) {
    return water.empty() ? area : area + ", " + water;
}

} // namespace

std::vector<std::string> withdrawal_points(const ProposalFigures& figures) {
    std::vector<std::string> points;
    for (const WithdrawalFigure& figure : figures.withdrawal)
        points.push_back(!figure.nothing.empty()
                             ? figure.nothing
                             : figure.withdrawal + ": " +
                                   with_water(figure.area_text, figure.water) +
                                   (figure.share.empty() ? "" : " (" + figure.share + ")"));
    return points;
}

std::vector<std::string> other_points(const ProposalFigures& figures, Locale language) {
    std::vector<std::string> points;
    if (!figures.demilitarized.empty())
        points.push_back(say(language, "Demilitarized zone: ", "Демілітаризована зона: ") +
                         with_water(figures.demilitarized, figures.demilitarized_water));
    if (!figures.transferred.empty())
        points.push_back(say(language, "Control changes hands: ", "Контроль переходить: ") +
                         with_water(figures.transferred, figures.transferred_water));
    points.push_back(say(language, "Withdrawal ratio: ", "Співвідношення відведення: ") +
                     figures.withdrawal_ratio);
    if (const auto& reported = figures.reported) {
        points.push_back(say(language, "Reported: ", "Повідомлена площа: ") + reported->reported +
                         (reported->by.empty() ? "" : " (" + reported->by + ")"));
        points.push_back(say(language, "Computed: ", "Обчислена площа: ") + reported->computed +
                         ", " + reported->difference);
        for (const Difference& reason : reported->because)
            points.push_back(reason.text);
    }
    return points;
}

} // namespace delimit
