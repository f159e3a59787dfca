#include "delimit/model/provision.h"

#include <array>
#include <utility>

namespace delimit {
namespace {

constexpr std::array<std::pair<Regime, std::string_view>, 5> regimes{{
    {Regime::demilitarized, "demilitarized"},
    {Regime::special_economic_zone, "special-economic-zone"},
    {Regime::transferred, "transferred"},
    {Regime::police_only, "police-only"},
    {Regime::frozen, "frozen"},
}};

std::optional<Text> problem_of(const ToDepth& scope) {
    if (scope.depth_bands.empty())
        return Text{"a withdrawal to a depth needs at least one depth",
                    "відведення на глибину потребує принаймні однієї глибини"};
    Metres last;
    for (Metres depth_band : scope.depth_bands) {
        if (!(depth_band >= Metres(1)))
            return Text{"a depth must be at least 1 m", "глибина має бути не меншою за 1 м"};
        if (!(depth_band <= kilometres(500)))
            return Text{"a depth must be at most 500 km", "глибина має бути не більшою за 500 км"};
        if (!(depth_band > last))
            return Text{"depths must ascend, each deeper than the one before",
                        "глибини мають зростати: кожна більша за попередню"};
        last = depth_band;
    }
    if (scope.reference_line && scope.reference_line->size() < 2)
        return Text{"a reference line needs at least two points",
                    "базова лінія потребує принаймні двох точок"};
    return std::nullopt;
}
std::optional<Text> problem_of(const FromDrawnArea& scope) {
    if (scope.area.empty())
        return Text{"the drawn area is empty", "накреслена ділянка порожня"};
    return std::nullopt;
}
std::optional<Text> problem_of(const FromAllItHolds&) {
    return std::nullopt;
}
std::optional<Text> problem_of(const StaysOnTheLine&) {
    return std::nullopt;
}

} // namespace

std::string_view id(Regime regime) {
    for (const auto& [value, name] : regimes)
        if (value == regime)
            return name;
    return {};
}

std::optional<Regime> parse_regime(std::string_view text) {
    for (const auto& [value, name] : regimes)
        if (name == text)
            return value;
    return std::nullopt;
}

bool is_demilitarized(Regime regime) {
    return regime == Regime::demilitarized || regime == Regime::special_economic_zone ||
           regime == Regime::police_only;
}

std::optional<Text> problem_of(const Provision& provision) {
    return std::visit([](const auto& scope) { return problem_of(scope); }, provision.scope);
}

} // namespace delimit
