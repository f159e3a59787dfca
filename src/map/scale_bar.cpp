#include "delimit/map/scale_bar.h"

#include "delimit/base/number_text.h"

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
                   Language language) {
    const double ground = ground_metres_per_pixel(projector, viewport);
    const auto [length, digit] = round_down(std::max(max_width, 1.0) * ground);
    ScaleBar bar;
    bar.length = Metres(length);
    bar.width = length / ground;
    bar.divisions = digit == 5 ? 5 : 2;
    const bool km = length >= 1000;
    const double unit = km ? 1000 : 1;
    const auto number = [&](double metres) {
        return number_text(metres / unit, metres / unit < 1 && metres > 0 ? 1 : 0, language);
    };
    const Text unit_name = km ? Text{"km", "км"} : Text{"m", "м"};
    bar.ticks = {{0, "0"}, {bar.width, number(length) + "\u00a0" + unit_name.in(language)}};
    if (bar.divisions == 2)
        bar.ticks.insert(bar.ticks.begin() + 1, {bar.width / 2, number(length / 2)});
    return bar;
}

std::string ratio_text(double ground_metres_per_unit, double unit, Language language) {
    const double ratio = ground_metres_per_unit / unit;
    const double step = std::pow(10.0, std::floor(std::log10(ratio)) - 1);
    return "1\u00a0:\u00a0" + number_text(std::round(ratio / step) * step, 0, language);
}

} // namespace delimit
