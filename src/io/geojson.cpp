#include "io/geojson.h"

#include "io/geojson_events.h"
#include "io/intake.h"
#include "io/plain_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace delimit::io {
namespace {

/// "line 12" of the text, for parse errors.
std::string line_of(std::string_view text, std::size_t offset) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return "line " + std::to_string(1 + std::count(text.begin(), end, '\n'));
}

bool ends_early(std::string_view text, std::size_t offset) {
    return text.find_first_not_of(" \t\r\n", std::min(offset, text.size())) == text.npos;
}

/// Whether the parse stopped at NaN, an infinity or a number beyond the range of doubles: all
/// three are how programs write what has no value.
bool is_no_number(std::string_view text, std::size_t offset) {
    const auto in_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '+' || c == '.';
    };
    std::size_t begin = std::min(offset, text.size());
    while (begin > 0 && in_word(text[begin - 1]))
        --begin;
    std::size_t end = begin;
    while (end < text.size() && in_word(text[end]))
        ++end;
    const std::string word = plain(text.substr(begin, end - begin));
    return word.starts_with("nan") || word.starts_with("inf") ||
           (!word.empty() && word[0] >= '0' && word[0] <= '9' &&
            word.find('e') != std::string::npos);
}

Error syntax_error(std::string_view text, const GeoJsonEvents& events, const std::string& file) {
    const auto& stopped = events.syntax_error();
    Error error{ErrorCode::bad_format, {}, {}, Place{file, {}, events.feature_at_hand(), {}}};
    const std::size_t at = stopped.position;
    if (text.find_first_not_of(" \t\r\n") == text.npos) {
        error.message = "the file is empty";
        error.advice = "check that it was saved or downloaded completely";
    } else if (ends_early(text, at)) {
        error.message = "the JSON text breaks off at " + line_of(text, at);
        error.advice = "the file is truncated: save or download it again";
    } else if (is_no_number(text, at)) {
        error.code = ErrorCode::bad_geometry;
        error.message = "a value at " + line_of(text, at) + " is not a usable number";
        error.advice = "mend or remove this feature in the file";
    } else if (events.feature_count() == 0 && at <= 2) {
        error.message = "this is not GeoJSON: it does not begin with { but with '" +
                        stopped.token.substr(0, 20) + "'";
        error.advice = "if it is another format, give the file its usual ending "
                       "(.gpkg, .shp, .kml, .fgb)";
    } else {
        error.message =
            "not well-formed JSON at " + line_of(text, at) + ", near '" + stopped.token + "'";
        error.advice = "check the file with a JSON validator, or export it again";
    }
    return error;
}

Result<ReferenceSystem> reference_of(const GeoJsonCrs& crs, const LayerSource& source) {
    const Place place{source.path, {}, {}, "crs"};
    if (!source.crs.empty())
        return ReferenceSystem::from_text(source.crs, place);
    switch (crs.kind) {
    case GeoJsonCrs::Kind::absent:
        return ReferenceSystem();
    case GeoJsonCrs::Kind::null:
        return ReferenceSystem::assumed();
    case GeoJsonCrs::Kind::named:
        return ReferenceSystem::from_text(crs.name, place);
    case GeoJsonCrs::Kind::other:
        break;
    }
    return Error{ErrorCode::bad_reference,
                 "its reference system is given by a link or in an unknown way",
                 "links are not followed: name the system with the option crs", place};
}

} // namespace

Result<FeatureTable> read_geojson(std::string_view text, const LayerSource& source,
                                  Diagnostics& diagnostics, std::stop_token stop) {
    GeoJsonEvents events(source.path, stop);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &events)) {
        if (events.error())
            return *events.error();
        return syntax_error(text, events, source.path);
    }
    if (auto problem = events.finish())
        return *problem;
    const auto from = reference_of(events.crs(), source);
    if (!from)
        return from.error();
    FeatureTable table;
    table.file = source.path;
    table.format = "GeoJSON";
    table.crs = from->name();
    table.name = events.name();
    table.members = events.members();
    table.layers = {events.name()};
    if (!source.layer.empty() && source.layer != table.name)
        diagnostics.push_back(
            {Severity::warning, "layer-ignored",
             "GeoJSON has no layers; all its features were read, not only '" + source.layer + "'",
             Place{source.path, {}, {}, {}}, std::nullopt});
    Intake intake(table, diagnostics, stop);
    for (RawFeature& feature : events.features())
        if (auto taken = intake.take(std::move(feature.feature), feature.parts, *from); !taken)
            return std::move(taken.error());
    return table;
}

} // namespace delimit::io
