#include "delimit/model/measure.h"

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

std::optional<std::string> problem_of(const ToDepth& extent) {
    if (extent.tiers.empty())
        return "a withdrawal to a depth needs at least one depth";
    Metres last;
    for (Metres tier : extent.tiers) {
        if (!(tier > Metres(0)))
            return "a depth must be more than 0 km";
        if (!(tier <= kilometres(500)))
            return "a depth must be at most 500 km";
        if (!(tier > last))
            return "depths must ascend, each deeper than the one before";
        last = tier;
    }
    if (extent.reference_line && extent.reference_line->size() < 2)
        return "a reference line needs at least two points";
    return std::nullopt;
}
std::optional<std::string> problem_of(const FromDrawnArea& extent) {
    if (extent.area.empty())
        return "the drawn area is empty";
    return std::nullopt;
}
std::optional<std::string> problem_of(const FromAllItHolds&) {
    return std::nullopt;
}
std::optional<std::string> problem_of(const StaysOnTheLine&) {
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

std::optional<std::string> problem_of(const Measure& measure) {
    return std::visit([](const auto& extent) { return problem_of(extent); }, measure.extent);
}

} // namespace delimit
