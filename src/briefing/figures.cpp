#include "delimit/briefing/figures.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {
namespace {

constexpr Metres correlation_length = kilometres(20);
constexpr double deviations_at_90_percent = 1.645;

std::string square_km(Locale language) {
    return language == Language::english ? "\u00a0km²" : "\u00a0км²";
}

/// A length with the digits that an uncertainty allows.
std::string text_within(Metres length, Metres uncertainty, Locale language) {
    if (uncertainty >= kilometres(1))
        return length_text(length, language);
    const int decimals = uncertainty >= Metres(100) ? 1 : uncertainty >= Metres(10) ? 2 : 3;
    return number_text(in_km(length), decimals, language) +
           Text{"\u00a0km", "\u00a0км"}.in(language);
}

} // namespace

std::string area_text(SquareMetres area, SquareMetres step, Locale language) {
    const double s = in_km2(step), km2 = in_km2(area);
    const int decimals = s < 1 ? 1 : 0;
    if (km2 > 0 && km2 < s / 2) {
        const Text under{"under ", "менше "};
        return under.in(language) + number_text(s, decimals, language) + square_km(language);
    }
    return number_text(std::round(km2 / s) * s, decimals, language) + square_km(language);
}

std::string share_text(double share, Locale language) {
    const double percent = share * 100;
    if (percent > 0 && percent < 0.5)
        return Text{"under 1\u00a0%", "менше 1\u00a0%"}.in(language);
    // 100 % is written for the whole only.
    const double shown = share < 1 - 1e-9 ? std::min(std::round(percent), 99.0) : 100;
    return number_text(shown, 0, language) + "\u00a0%";
}

Metres positional_uncertainty(const Provenance& control_map) {
    return control_map.uncertainty.value_or(kilometres(control_map.schematic ? 4 : 2.5));
}

bool uncertainty_assumed(const Provenance& control_map) {
    return !control_map.uncertainty;
}

std::string plus_minus_text(const Provenance& control_map, Locale language) {
    const Metres uncertainty = positional_uncertainty(control_map);
    return "±" + text_within(uncertainty, uncertainty, language);
}

std::string uncertainty_text(const Provenance& control_map, Locale language) {
    std::string plain = plus_minus_text(control_map, language);
    if (!uncertainty_assumed(control_map))
        return plain;
    return filled({"assumed {0} (90\u00a0%)", "припущено {0} (90\u00a0%)"}, {plain}).in(language);
}

std::string with_uncertainty(Metres distance, const Provenance& control_map, Locale language) {
    return text_within(distance, positional_uncertainty(control_map), language) + " " +
           plus_minus_text(control_map, language);
}

std::string distance_from_line_text(Metres distance, const Provenance& control_map,
                                    Locale language) {
    std::string text = with_uncertainty(distance, control_map, language);
    if (distance < positional_uncertainty(control_map))
        text += Text{", side not certain", ", сторона не визначена напевно"}.in(language);
    return text;
}

SquareMetres area_uncertainty(Metres bounding_line, const Provenance& control_map) {
    const double sigma = positional_uncertainty(control_map).count() / deviations_at_90_percent;
    return SquareMetres(sigma * std::sqrt(bounding_line.count() * correlation_length.count()));
}

SquareMetres rounding_step(SquareMetres uncertainty) {
    const double km2 = in_km2(uncertainty);
    if (km2 <= 0)
        return square_kilometres(1);
    for (double step : {500.0, 100.0, 50.0, 10.0, 5.0, 1.0})
        if (step <= km2)
            return square_kilometres(step);
    return square_kilometres(0.1);
}

std::string withdrawal_ratio_text(const ProposalTotals& totals, Locale language) {
    if (!totals.withdrawal_ratio)
        return Text{"no withdrawal", "відведення немає"}.in(language);
    return number_text(*totals.withdrawal_ratio, 2, language);
}

std::string line_text(const Provenance& control_map, Locale language) {
    std::string text = Text{"Line of contact", "Лінія зіткнення"}.in(language) + ": ";
    text += control_map.date ? long_text(*control_map.date, language)
                             : Text{"date not stated", "дату не вказано"}.in(language);
    if (!control_map.source.empty())
        text += ", " + control_map.source.in(language);
    if (control_map.schematic)
        text += Text{"; schematic", "; схематична"}.in(language);
    return text + ", " + uncertainty_text(control_map, language);
}

} // namespace delimit
