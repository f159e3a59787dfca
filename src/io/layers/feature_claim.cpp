#include "io/layers/feature_claim.h"

#include "io/files/plain_text.h"
#include "io/layers/party_words.h"

#include <filesystem>

namespace delimit::io {
namespace {

Claim controlled_by(Side side) {
    return side == Side::a ? Claim::controlled_by_a : Claim::controlled_by_b;
}

/// True if the built-in words would classify the name of a party as this claim.
bool is_named_so(Claim claim, const Parties& parties) {
    for (const Side side : both_sides)
        for (const std::string* name : {&parties[side].name.en, &parties[side].name.uk,
                                        &parties[side].adjective.en, &parties[side].adjective.uk})
            if (claim_of_words(*name) == claim)
                return true;
    return false;
}

/// Whether the places that the built-in words call elsewhere lie outside the study area: Abkhazia
/// is outside Ukraine, but part of Georgia.
bool is_about_ukraine(const Parties& parties) {
    return parties.find("ukraine").has_value();
}

/// The party of "Ukraine (occupied)": its territory, which the other holds.
std::optional<Side> whose_ground_is_occupied(std::string_view value, const Parties& parties) {
    const std::size_t open = value.find('(');
    if (open == value.npos)
        return std::nullopt;
    const PartyText within(value.substr(open), parties);
    return claim_of_words(within.other_words()) == Claim::controlled_by_b && !within.subject()
               ? PartyText(value.substr(0, open), parties).whole()
               : std::nullopt;
}

/// Meaning of a party's bare name: control of the area, or only the subject of the data.
enum class PartyName { holds, is_subject };

/// The project's own words are tried before the built-in ones: a party may have a name that means
/// another conflict in the built-in table.
std::optional<Claim> claim_of_value(std::string_view value, const LayerSource& source,
                                    const Parties& parties, PartyName bare = PartyName::holds) {
    for (const auto& [key, meaning] : source.classes)
        if (plain(key) == plain(value))
            return claim_of(meaning);
    if (value.empty())
        return std::nullopt;
    if (is_qualified(value))
        return std::nullopt;
    if (bare == PartyName::holds && is_about_ukraine(parties))
        if (const auto claim = claim_of_abbreviation(value))
            return claim;
    if (const auto side = whose_ground_is_occupied(value, parties))
        return controlled_by(other(*side));
    const PartyText text(value, parties);
    if (const auto side = text.whole())
        return bare == PartyName::holds ? std::optional(controlled_by(*side)) : std::nullopt;
    if (!text.speaks_of_claim())
        if (const auto side = text.holder())
            return controlled_by(*side);
    if (text.says_from_whom())
        return std::nullopt;
    const auto may_be = [&](std::optional<Claim> claim) {
        return claim && (claim != Claim::elsewhere || is_about_ukraine(parties));
    };
    if (const auto claim = claim_of_words(value); may_be(claim) && !is_named_so(*claim, parties))
        return claim;
    if (const auto claim = claim_of_words(text.other_words()); may_be(claim))
        return claim;
    const auto side = bare == PartyName::holds ? text.subject() : std::nullopt;
    return side ? std::optional(controlled_by(*side)) : std::nullopt;
}

} // namespace

std::optional<Claim> claim_of(const Feature& feature, const FeatureTable& table,
                              const LayerSource& source, const Parties& parties) {
    // Delimit's own zones are withdrawal zones, not areas of control.
    if (feature.value("computed_by").starts_with("Delimit") && !feature.value("proposal").empty())
        return Claim::no_control;
    if (!source.class_field.empty())
        return claim_of_value(feature.value(source.class_field), source, parties);
    if (!source.classes.empty())
        for (const Field& field : feature.fields)
            if (source.classes.contains(field.value))
                return claim_of_value(field.value, source, parties);
    for (const char* name : telling_attributes) {
        if (const auto claim = claim_of_value(feature.value(name), source, parties))
            return claim;
        if (is_qualified(feature.value(name)))
            return std::nullopt;
    }
    for (const char* name : colour_attributes)
        if (const auto claim = claim_of_colour(feature.value(name));
            claim && (claim != Claim::elsewhere || is_about_ukraine(parties)))
            return claim;
    // In KML and GeoPackage the folder or layer often is the class. The bare name of a party is a
    // class only if there are several layers.
    if (const auto claim =
            claim_of_value(table.layers[feature.layer], source, parties,
                           table.layers.size() > 1 ? PartyName::holds : PartyName::is_subject))
        return claim;
    // The file's name, too, where each class is published as a file.
    const std::string name = std::filesystem::path(table.file).stem().string();
    if (const auto claim = claim_of_value(name, source, parties, PartyName::is_subject))
        return claim;
    // The options may give a class for features without any.
    return source.classes.contains({}) ? claim_of_value({}, source, parties) : std::nullopt;
}

bool tell_who_holds(const FeatureTable& table, const LayerSource& source, const Parties& parties) {
    std::size_t areas = 0, telling = 0;
    for (const Feature& feature : table.features) {
        if (feature.ground.empty())
            continue;
        ++areas;
        const auto claim = claim_of(feature, table, source, parties);
        telling += claim == Claim::controlled_by_a || claim == Claim::controlled_by_b ||
                   claim == Claim::undetermined;
    }
    return 2 * telling > areas;
}

} // namespace delimit::io
