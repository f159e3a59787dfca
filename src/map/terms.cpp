#include "delimit/map/terms.h"

#include "delimit/base/number_text.h"

#include <cmath>
#include <map>

namespace delimit {
namespace {

std::string km_number(Metres length, Language language) {
    const double km = in_km(length);
    const double tenths = std::round(km * 10);
    const bool whole = km >= 10 || std::fmod(tenths, 10) == 0;
    return number_text(km, whole ? 0 : 1, language);
}

std::string km(Language language) {
    return language == Language::english ? "\u00a0km" : "\u00a0км";
}

} // namespace

std::string depth_number(Metres depth, Language language) {
    const double metres = std::round(depth.count());
    int decimals = 0;
    for (double unit = 1000; decimals < 3 && std::fmod(metres, unit) != 0; unit /= 10)
        ++decimals;
    return number_text(metres / 1000, decimals, language);
}

std::string chosen_depth_text(Metres depth, Language language) {
    return depth_number(depth, language) + km(language);
}

std::string length_text(Metres length, Language language) {
    return km_number(length, language) + km(language);
}

std::string layer_text(std::string_view layer_id, Language language) {
    static const std::map<std::string_view, Text> texts{
        {"sea", {"Sea", "Море"}},
        {"land", {"Neighbouring land", "Суміжні країни"}},
        {"theatre", {"Oblasts", "Області"}},
        {"base-map", {"Base map", "Картографічна основа"}},
        {"control", {"Areas of control", "Контроль території"}},
        {"undetermined", {"Undetermined control", "Невизначений контроль"}},
        {"rivers", {"Rivers", "Річки"}},
        {"zones", {"Withdrawal zones", "Зони відведення"}},
        {"oblast-borders", {"Oblast borders", "Межі областей"}},
        {"state-border", {"State border and coast", "Державний кордон і узбережжя"}},
        {"line-of-contact", {"Line of contact", "Лінія зіткнення"}},
        {"settlements", {"Settlements", "Населені пункти"}},
        {"names", {"Names of lands and waters", "Назви земель і вод"}}};
    const auto found = texts.find(layer_id);
    return found == texts.end() ? std::string() : found->second.in(language);
}

std::string regime_text(Regime regime, Language language) {
    const auto text = [regime]() -> Text {
        switch (regime) {
        case Regime::demilitarized:
            return {"demilitarized", "демілітаризовано"};
        case Regime::special_economic_zone:
            return {"special economic zone", "спеціальна економічна зона"};
        case Regime::transferred:
            return {"transferred", "передається"};
        case Regime::police_only:
            return {"police and national guard only", "лише поліція та національна гвардія"};
        case Regime::frozen:
            return {"frozen", "заморожено"};
        }
        return {};
    }();
    return text.in(language);
}

std::string depth_text(const WithdrawalZone& zone, Language language) {
    if (!zone.outer)
        return {};
    return depth_number(zone.inner.value_or(Metres(0)), language) + "–" +
           chosen_depth_text(*zone.outer, language);
}

std::string zone_text(const WithdrawalZone& zone, const Parties& parties, Language language) {
    const Text action{"withdrawal", "відведення"};
    const std::string depth = depth_text(zone, language);
    std::string text = parties[zone.party].name.in(language) + ": " + action.in(language);
    if (!depth.empty())
        text += " " + depth;
    if (zone.regime == Regime::transferred) {
        const Text to{", passes to ", ", переходить: "};
        return text + to.in(language) + parties[other(zone.party)].name.in(language);
    }
    return text + ", " + regime_text(zone.regime, language);
}

std::string shared_text(Shared part, const std::string& first, const std::string& second,
                        Language language) {
    if (part == Shared::both)
        return Text{"in both", "в обох"}.in(language);
    return Text{"only ", "лише "}.in(language) + (part == Shared::only_first ? first : second);
}

} // namespace delimit
