#include "delimit/map/terms.h"

#include "delimit/base/message.h"
#include "delimit/base/number_text.h"

#include <cmath>
#include <map>

namespace delimit {
namespace {

std::string km_number(Metres length, Locale language) {
    const double km = in_km(length);
    const double tenths = std::round(km * 10);
    const bool whole = km >= 10 || std::fmod(tenths, 10) == 0;
    return number_text(km, whole ? 0 : 1, language);
}

std::string km(Locale language) {
    return language == Language::english ? "\u00a0km" : "\u00a0км";
}

/// "українських" of "український"; empty for other endings than an adjective's.
std::string genitive_plural(const std::string& adjective) {
    constexpr std::string_view hard = "ий", soft = "ій";
    if (adjective.ends_with(hard))
        return adjective.substr(0, adjective.size() - hard.size()) + "их";
    if (adjective.ends_with(soft))
        return adjective.substr(0, adjective.size() - soft.size()) + "іх";
    return {};
}

} // namespace

std::string depth_number(Metres depth, Locale language) {
    const double metres = std::round(depth.count());
    int decimals = 0;
    for (double unit = 1000; decimals < 3 && std::fmod(metres, unit) != 0; unit /= 10)
        ++decimals;
    return number_text(metres / 1000, decimals, language);
}

std::string chosen_depth_text(Metres depth, Locale language) {
    return depth_number(depth, language) + km(language);
}

std::string length_text(Metres length, Locale language) {
    return km_number(length, language) + km(language);
}

std::string miles_unit(double miles, int decimals, Locale language) {
    if (language == Language::english)
        return "mi";
    if (decimals > 0)
        return "милі";
    const std::string one = counted(std::llround(miles), {"", ""}, {"миля", "милі", "миль"}).uk;
    return one.substr(one.rfind("\u00a0") + std::string_view("\u00a0").size());
}

std::string layer_text(std::string_view layer_id, Locale language) {
    static const std::map<std::string_view, Text> texts{
        {"sea", {"Sea", "Море"}},
        {"land", {"Neighbouring land", "Суміжні країни"}},
        {"theatre", {"Oblasts", "Області"}},
        {"base-map", {"Base map", "Картографічна основа"}},
        {"control", {"Areas of control", "Підконтрольні території"}},
        {"undetermined", {"Undetermined (grey zone)", "Сіра зона (контроль не визначено)"}},
        {"water", {"Water in the oblasts", "Водойми в областях"}},
        {"rivers", {"Rivers", "Річки"}},
        {"zones", {"Withdrawal zones", "Зони відведення"}},
        {"oblast-borders", {"Oblast boundaries", "Межі областей"}},
        {"state-border", {"International boundary and coast", "Державний кордон і узбережжя"}},
        {"line-of-contact", {"Line of contact", "Лінія зіткнення"}},
        {"settlements", {"Settlements", "Населені пункти"}},
        {"names", {"Names of countries and waters", "Назви країн і водойм"}}};
    const auto found = texts.find(layer_id);
    return found == texts.end() ? std::string() : found->second.in(language);
}

std::string regime_text(Regime regime, const Party& party, Locale language) {
    const auto text = [&]() -> Text {
        switch (regime) {
        case Regime::demilitarized:
            return {"demilitarized", "демілітаризована зона"};
        case Regime::special_economic_zone:
            return {"special economic zone", "спеціальна економічна зона"};
        case Regime::transferred:
            return {"passes to the other party's control", "переходить під контроль іншої сторони"};
        case Regime::police_only:
            return filled({"police and {0} only", "лише поліція та {0}"},
                          {party.guard.empty() ? Text{"national guard", "національна гвардія"}
                                               : party.guard});
        case Regime::frozen:
            return {"frozen", "заморожено"};
        }
        return {};
    }();
    return text.in(language);
}

std::string depths_text(const std::vector<Metres>& depths, Locale language) {
    std::string text;
    for (std::size_t i = 0; i < depths.size(); ++i) {
        const bool last = i + 1 == depths.size();
        if (i > 0)
            text += last ? Text{" and ", " і "}.in(language) : ", ";
        text += last ? chosen_depth_text(depths[i], language) : depth_number(depths[i], language);
    }
    return text;
}

std::string depth_text(const WithdrawalZone& zone, Locale language) {
    if (!zone.outer)
        return {};
    return depth_number(zone.inner.value_or(Metres(0)), language) + "–" +
           chosen_depth_text(*zone.outer, language);
}

std::string withdrawal_text(const Party& party, Locale language) {
    if (language == Language::ukrainian) {
        const std::string adjective = genitive_plural(party.adjective.uk);
        return adjective.empty() ? "Відведення військ: " + party.name.in(language)
                                 : "Відведення " + adjective + " військ";
    }
    return party.adjective.en.empty() ? "Withdrawal by " + party.name.en
                                      : party.adjective.en + " withdrawal";
}

std::string no_withdrawal_text(const Party& party, Locale language) {
    if (language == Language::ukrainian)
        return party.name.in(language) + " не відводить військ";
    return "No " + (party.adjective.en.empty() ? "withdrawal by " + party.name.en
                                               : party.adjective.en + " withdrawal");
}

std::string control_text(const Party& party, Locale language) {
    if (language == Language::ukrainian)
        return genitive_plural(party.adjective.uk).empty()
                   ? "контроль сторони «" + party.name.in(language) + "»"
                   : party.adjective.uk + " контроль";
    return party.adjective.en.empty() ? "control by " + party.name.en
                                      : party.adjective.en + " control";
}

std::string zone_text(const WithdrawalZone& zone, const Parties& parties, Locale language) {
    const std::string depth = depth_text(zone, language);
    std::string text = withdrawal_text(parties[zone.party], language);
    if (!depth.empty())
        text += " " + depth;
    if (zone.regime == Regime::transferred) {
        const Text to{", passing to ", ", перехід під "};
        return text + to.in(language) + control_text(parties[other(zone.party)], language);
    }
    return text + ", " + regime_text(zone.regime, parties[zone.party], language);
}

std::string shared_text(Shared part, const std::string& first, const std::string& second,
                        Locale language) {
    if (part == Shared::both)
        return Text{"in both", "в обох"}.in(language);
    return Text{"only ", "лише "}.in(language) + (part == Shared::only_first ? first : second);
}

} // namespace delimit
