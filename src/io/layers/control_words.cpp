#include "io/layers/control_words.h"

#include "delimit/base/message.h"
#include "io/files/plain_text.h"

#include <algorithm>
#include <array>

namespace delimit::io {
namespace {

struct Words {
    std::string_view words; ///< plain, from the beginning of a word; a final space: whole word
    Claim claim;
};

// The first entry found in a text decides, so specific words come before general ones.
constexpr std::array table{
    // Territories outside the study area that DeepStateMap also shows.
    Words{"petsamo", Claim::elsewhere},
    Words{"петсамо", Claim::elsewhere},
    Words{"salla", Claim::elsewhere},
    Words{"estonia", Claim::elsewhere},
    Words{"естоні", Claim::elsewhere},
    Words{"latvia", Claim::elsewhere},
    Words{"латві", Claim::elsewhere},
    Words{"pechorsky", Claim::elsewhere},
    Words{"печорськ", Claim::elsewhere},
    Words{"kuril", Claim::elsewhere},
    Words{"курильськ", Claim::elsewhere},
    Words{"transnistria", Claim::elsewhere},
    Words{"придністров", Claim::elsewhere},
    Words{"tskhinvali", Claim::elsewhere},
    Words{"цхінвал", Claim::elsewhere},
    Words{"abkhazia", Claim::elsewhere},
    Words{"абхазі", Claim::elsewhere},
    Words{"east prussia", Claim::elsewhere},
    Words{"східна прусс", Claim::elsewhere},
    Words{"kareli", Claim::elsewhere},
    Words{"карелі", Claim::elsewhere},
    Words{"ichkeria", Claim::elsewhere},
    Words{"ічкері", Claim::elsewhere},
    // DeepStateMap's names for areas occupied before 2022.
    Words{"geojson territories ordlo", Claim::controlled_by_b},
    Words{"geojson territories crimea", Claim::controlled_by_b},
    Words{"geojson territories tuzla", Claim::controlled_by_b},
    Words{"geojson territories", Claim::elsewhere},
    Words{"ордло", Claim::controlled_by_b},
    Words{"ordlo", Claim::controlled_by_b},
    Words{"cadr ", Claim::controlled_by_b},
    // The Institute for the Study of War: claims by others, and areas where forces operate without
    // control. Its services' names are written in one word.
    Words{"partisan", Claim::no_control},
    Words{"fortification", Claim::no_control},
    Words{"claimed", Claim::undetermined},
    Words{"assessed russian advance", Claim::undetermined},
    Words{"assessedrussianadvance", Claim::undetermined},
    Words{"assessed russian infiltration", Claim::undetermined},
    Words{"assessed ukrainian advance", Claim::undetermined},
    Words{"russiacotinukraine", Claim::controlled_by_b},
    // Undetermined.
    Words{"unknown", Claim::undetermined},
    Words{"невідом", Claim::undetermined},
    Words{"неизвестн", Claim::undetermined},
    Words{"undetermined", Claim::undetermined},
    Words{"grey zone", Claim::undetermined},
    Words{"gray zone", Claim::undetermined},
    Words{"grey ", Claim::undetermined},
    Words{"gray ", Claim::undetermined},
    Words{"сіра ", Claim::undetermined},
    Words{"серая ", Claim::undetermined},
    Words{"contested", Claim::undetermined},
    Words{"disputed", Claim::undetermined},
    Words{"спірн", Claim::undetermined},
    Words{"no mans land", Claim::undetermined},
    // Regained areas.
    Words{"liberated", Claim::regained_by_a},
    Words{"звільнен", Claim::regained_by_a},
    Words{"de occupied", Claim::regained_by_a},
    Words{"deoccupied", Claim::regained_by_a},
    Words{"деокупован", Claim::regained_by_a},
    Words{"geojson status dismissed", Claim::regained_by_a},
    // The line of contact.
    Words{"frontline", Claim::line},
    Words{"front line", Claim::line},
    Words{"line of contact", Claim::line},
    Words{"contact line", Claim::line},
    Words{"лінія фронту", Claim::line},
    Words{"лінія зіткнення", Claim::line},
    Words{"лінія розмежування", Claim::line},
    // Controlled by a, where the words contain or negate those for b.
    Words{"неоккупирован", Claim::controlled_by_a},
    Words{"не оккупирован", Claim::controlled_by_a},
    Words{"не захоплен", Claim::controlled_by_a},
    Words{"контролем україн", Claim::controlled_by_a},
    Words{"контроль україн", Claim::controlled_by_a},
    Words{"контролем украин", Claim::controlled_by_a},
    Words{"контроль украин", Claim::controlled_by_a},
    Words{"контролем зсу", Claim::controlled_by_a},
    Words{"контролем всу", Claim::controlled_by_a},
    Words{"not government controlled", Claim::controlled_by_b},
    Words{"not occupied", Claim::controlled_by_a},
    Words{"unoccupied", Claim::controlled_by_a},
    Words{"неокупован", Claim::controlled_by_a},
    Words{"не окупован", Claim::controlled_by_a},
    Words{"area ua ", Claim::controlled_by_a},
    Words{"non government controlled", Claim::controlled_by_b},
    Words{"government controlled", Claim::controlled_by_a},
    Words{"gca ", Claim::controlled_by_a},
    Words{"підконтрольн", Claim::controlled_by_a},
    // Controlled by b.
    Words{"ngca ", Claim::controlled_by_b},
    Words{"непідконтрольн", Claim::controlled_by_b},
    Words{"контролем росі", Claim::controlled_by_b},
    Words{"контроль росі", Claim::controlled_by_b},
    Words{"контролем росси", Claim::controlled_by_b},
    Words{"контроль росси", Claim::controlled_by_b},
    Words{"контролем рф", Claim::controlled_by_b},
    Words{"area ru ", Claim::controlled_by_b},
    Words{"occupied", Claim::controlled_by_b},
    Words{"occupation", Claim::controlled_by_b},
    Words{"окупован", Claim::controlled_by_b},
    Words{"оккупирован", Claim::controlled_by_b},
};

/// Words of texts that are not about control today, or not about control at all, whatever other
/// words they hold. "Освобождено" is said by either party of what it took.
constexpr std::array qualifiers{
    // Of another time.
    "formerly ", "former ", "previously ", "ex ", "never ", "was ", "were ", "until ", "no longer ",
    "lost ", "planned ", "proposed ", "non occupied", "колишн", "раніше ", "втрачен", "утрачен",
    "ранее ", "бывш", "освобожд",
    // Of something other than control.
    "fire control", "shelled", "withdr", "objective", "buffer", "evacuat", "free from", "free of",
    "clear of", "outside", "ended", "troops left", "вогнев", "відведен", "евакуа", "буферн"};

/// Whole texts, in data about Ukraine.
constexpr std::array abbreviations{
    Words{"ua", Claim::controlled_by_a},    Words{"ukr", Claim::controlled_by_a},
    Words{"зсу", Claim::controlled_by_a},   Words{"всу", Claim::controlled_by_a},
    Words{"afu", Claim::controlled_by_a},   Words{"ru", Claim::controlled_by_b},
    Words{"rus", Claim::controlled_by_b},   Words{"рф", Claim::controlled_by_b},
    Words{"rf", Claim::controlled_by_b},    Words{"зс рф", Claim::controlled_by_b},
    Words{"вс рф", Claim::controlled_by_b}, Words{"afrf", Claim::controlled_by_b},
};

struct Colour {
    std::string_view hex;
    Claim claim;
};
constexpr std::array colours{
    Colour{"#a52714", Claim::controlled_by_b}, Colour{"#880e4f", Claim::controlled_by_b},
    Colour{"#bcaaa4", Claim::undetermined},    Colour{"#bdbdbd", Claim::undetermined},
    Colour{"#0f9d58", Claim::regained_by_a},   Colour{"#0288d1", Claim::regained_by_a},
    Colour{"#01579b", Claim::regained_by_a},   Colour{"#ff5252", Claim::elsewhere},
};

constexpr const char* isw = "Institute for the Study of War";

} // namespace

Text text(Claim claim, const Parties& parties) {
    const Text& a = parties[Side::a].name;
    switch (claim) {
    case Claim::controlled_by_a:
        return filled({"controlled by {0}", "контролює {0}"}, {a});
    case Claim::controlled_by_b:
        return filled({"controlled by {0}", "контролює {0}"}, {parties[Side::b].name});
    case Claim::undetermined:
        return {"undetermined", "сіра зона"};
    case Claim::regained_by_a:
        return filled({"regained by {0}", "повернуто стороною: {0}"}, {a});
    case Claim::line:
        return {"line of contact", "лінія зіткнення"};
    case Claim::elsewhere:
        return {"outside the study area", "поза територією розгляду"};
    case Claim::no_control:
        return {"not about control", "не стосується контролю"};
    case Claim::ignore:
        return {"ignored", "пропущено"};
    }
    return {};
}

std::optional<Claim> claim_of_words(std::string_view value) {
    const std::string words = plain(value);
    for (const Words& entry : table)
        if (holds_words(words, entry.words))
            return entry.claim;
    return std::nullopt;
}

std::optional<Claim> claim_of_abbreviation(std::string_view value) {
    const std::string text = plain(value);
    for (const Words& entry : abbreviations)
        if (text == entry.words)
            return entry.claim;
    return std::nullopt;
}

bool is_qualified(std::string_view value) {
    const std::string words = plain(value);
    return std::any_of(qualifiers.begin(), qualifiers.end(),
                       [&](std::string_view qualifier) { return holds_words(words, qualifier); });
}

std::optional<Claim> claim_of_colour(std::string_view value) {
    const std::string hex = hex_of_colour(value);
    for (const Colour& entry : colours)
        if (entry.hex == hex)
            return entry.claim;
    return std::nullopt;
}

std::string hex_of_colour(std::string_view value) {
    std::string text;
    for (const char c : value)
        if (c != ' ' && c != '\t')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    for (const std::string_view prefix : {"#", "0x"})
        if (text.starts_with(prefix)) {
            text.erase(0, prefix.size());
            break;
        }
    const auto is_hex = [](std::string_view digits) {
        return digits.find_first_not_of("0123456789abcdef") == digits.npos;
    };
    // Opacity comes last, as in CSS, and is ignored.
    if ((text.size() == 6 || text.size() == 8) && is_hex(text))
        return "#" + text.substr(0, 6);
    if ((text.size() == 3 || text.size() == 4) && is_hex(text))
        return {'#', text[0], text[0], text[1], text[1], text[2], text[2]};
    const bool function = text.starts_with("rgb");
    const std::size_t open = text.find('(');
    if (function && open == text.npos)
        return {};
    // "rgb(165, 39, 20)", "165,39,20,255"
    std::string_view rest = std::string_view(text).substr(function ? open + 1 : 0);
    std::string out = "#";
    for (int i = 0; i < 3; ++i) {
        const std::size_t end = std::min(rest.find_first_of(",)"), rest.size());
        double number = 0;
        if (!parse_number(rest.substr(0, end), number) || number < 0 || number > 255)
            return {};
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<std::size_t>(number + 0.5);
        out += digits[byte / 16];
        out += digits[byte % 16];
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

Claim claim_of(ClassMeaning meaning) {
    switch (meaning) {
    case ClassMeaning::controlled_by_a:
        return Claim::controlled_by_a;
    case ClassMeaning::controlled_by_b:
        return Claim::controlled_by_b;
    case ClassMeaning::undetermined:
        return Claim::undetermined;
    case ClassMeaning::line:
        return Claim::line;
    case ClassMeaning::ignore:
        break;
    }
    return Claim::ignore;
}

std::string publisher_of(const FeatureTable& table) {
    std::string names = plain(table.file) + " " + plain(table.name);
    for (const std::string& layer : table.layers)
        names += " " + plain(layer);
    if (names.find("deepstate") != names.npos)
        return "DeepStateMap";
    if (names.find("owlmaps") != names.npos)
        return "UA Control Map (Project Owl)";
    for (const char* word :
         {"assessed russian", "assessedrussian", "claimed russian", "claimedrussian",
          "russiacotinukraine", "russian controlled ukrainian territory before"})
        if (names.find(word) != names.npos)
            return isw;
    for (const Feature& feature : table.features) {
        if (feature.value("name").find("geoJSON.status.") != std::string_view::npos)
            return "DeepStateMap";
        if (feature.value("kind").starts_with("area_ru"))
            return "UA Control Map (Project Owl)";
        if (!feature.value("shapeGroup").empty() && !feature.value("shapeType").empty())
            return "geoBoundaries";
        if (!feature.value("ADM1_PCODE").empty())
            return "Common Operational Datasets (COD-AB), UN OCHA";
        if (!feature.value("admin_level").empty() && !feature.value("boundary").empty())
            return "© OpenStreetMap contributors";
        for (const Field& field : feature.fields)
            if (holds_words(plain(field.value), "assessed russian ") ||
                holds_words(plain(field.value), "claimed russian "))
                return isw;
    }
    return {};
}

} // namespace delimit::io
