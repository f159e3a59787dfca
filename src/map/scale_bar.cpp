#include "delimit/map/scale_bar.h"

#include "delimit/base/number_text.h"
#include "delimit/map/terms.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

/// The largest 1, 2 or 5 × 10ⁿ that is at most `value`, and its leading digit.
std::pair<double, int> round_down(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (int digit : {5, 2})
        if (digit * power <= value * (1 + 1e-12))
            return {digit * power, digit};
    return {power, 1};
}

} // namespace

double ground_metres_per_pixel(const Projector& projector, const Viewport& viewport) {
    return viewport.metres_per_pixel() / projector.scale(viewport.centre());
}

ScaleBar scale_bar(const Projector& projector, const Viewport& viewport, double max_width,
                   Locale language, LengthUnit counted) {
    constexpr double mile = 1609.344;
    const bool miles = counted == LengthUnit::miles;
    const double ground = ground_metres_per_pixel(projector, viewport);
    const double base = miles ? mile : 1;
    const auto [count, digit] = round_down(std::max(max_width, 1.0) * ground / base);
    const double length = count * base;
    ScaleBar bar;
    bar.length = Metres(length);
    bar.width = length / ground;
    bar.divisions = digit == 5 ? 5 : 2;
    const bool km = length >= 1000;
    const double unit = miles ? mile : km ? 1000 : 1;
    const auto number = [&](double metres) {
        const double value = metres / unit;
        const auto whole = [](double x) { return std::abs(x - std::round(x)) < 1e-6; };
        return number_text(value, whole(value) ? 0 : whole(10 * value) ? 1 : 2, language);
    };
    const double of_units = length / unit;
    const bool whole_unit = std::abs(of_units - std::round(of_units)) < 1e-6;
    const Text unit_name =
        miles ? Text{"mi", miles_unit(of_units, whole_unit ? 0 : 2, Language::ukrainian)}
        : km  ? Text{"km", "км"}
              : Text{"m", "м"};
    bar.ticks = {{0, "0"}, {bar.width, number(length) + "\u00a0" + unit_name.in(language)}};
    if (bar.divisions == 2)
        bar.ticks.insert(bar.ticks.begin() + 1, {bar.width / 2, number(length / 2)});
    return bar;
}

std::string ratio_text(double ground_metres_per_unit, double unit, Locale language) {
    const double ratio = ground_metres_per_unit / unit;
    const double step = std::pow(10.0, std::floor(std::log10(ratio)) - 1);
    return "1\u00a0:\u00a0" + number_text(std::round(ratio / step) * step, 0, language);
}

} // namespace delimit
