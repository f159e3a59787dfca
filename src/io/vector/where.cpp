// Attribute filters, evaluated by OGR's own SQL engine on the features already read: the same
// for every format, and no text from a project file ever reaches a database.
#include "io/files/gdal_session.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "io/files/plain_text.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <map>
#include <memory>
#include <ogr_feature.h>
#include <optional>
#include <regex>
#include <string_view>

namespace delimit::io {
namespace {

struct ReleaseDefinition {
    void operator()(OGRFeatureDefn* d) const { d->Release(); }
};
using Definition = std::unique_ptr<OGRFeatureDefn, ReleaseDefinition>;

Definition definition_of(const FeatureTable& table) {
    std::map<std::string, bool> numeric; // by field name: true if all values are numbers
    for (const Feature& feature : table.features)
        for (const Field& field : feature.fields) {
            const auto [known, added] = numeric.emplace(field.name, field.number);
            if (!added)
                known->second = known->second && field.number;
        }
    Definition definition(new OGRFeatureDefn("features"));
    definition->Reference();
    for (const auto& [name, number] : numeric) {
        OGRFieldDefn field(name.c_str(), number ? OFTReal : OFTString);
        definition->AddFieldDefn(&field);
    }
    return definition;
}

/// Steps of comparing a text of so many bytes with a pattern of so many wildcards: GDAL tries every
/// way in which they could share the text.
double steps(std::size_t bytes, std::size_t wildcards) {
    double all = 1;
    for (std::size_t i = 1; i <= wildcards; ++i)
        all *= static_cast<double>(bytes) / static_cast<double>(i);
    return all;
}

std::size_t wildcards_in(std::string_view pattern) {
    while (pattern.ends_with('%'))
        pattern.remove_suffix(1); // what it stands for is not looked at
    return static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '%'));
}

/// The most wildcards of a text in quotes; nothing if LIKE is followed by something else, such as
/// an attribute.
std::optional<std::size_t> most_wildcards(const std::string& where) {
    static const std::regex like_no_text(R"(\bi?like\b\s*[^'"\s])", std::regex::icase);
    std::size_t most = 0;
    std::string outside;
    for (std::size_t i = 0; i < where.size(); ++i) {
        outside += where[i];
        if (where[i] != '\'' && where[i] != '"')
            continue;
        const std::size_t end = std::min(where.find(where[i], i + 1), where.size());
        most = std::max(most, wildcards_in(std::string_view(where).substr(i + 1, end - i - 1)));
        i = end;
    }
    return std::regex_search(outside, like_no_text) ? std::nullopt : std::optional(most);
}

/// Error for a filter that takes too long on these texts.
Status check_effort(const FeatureTable& table, const std::string& where,
                    const DataLocation& location) {
    const auto wildcards = most_wildcards(where);
    if (!wildcards || where.size() > limits::where_bytes)
        return Error{ErrorCode::bad_value,
                     {"the filter is too long, or compares with something else than a text in "
                      "quotes by LIKE",
                      "фільтр задовгий або порівнює через LIKE не з текстом у лапках"},
                     {"shorten it, or write the pattern in quotes",
                      "скоротіть його або запишіть зразок у лапках"},
                     location};
    double all = 0;
    for (const Feature& feature : table.features)
        for (const Field& field : feature.fields)
            if (!field.number)
                all += steps(field.value.size(), *wildcards);
    if (all <= limits::where_steps)
        return ok();
    return Error{ErrorCode::too_large,
                 {"the filter has so many % in one pattern that it would take too long",
                  "фільтр має стільки % в одному зразку, що тривав би надто довго"},
                 {"write it with fewer %", "запишіть його з меншою кількістю %"},
                 location};
}

} // namespace

Status keep_where(FeatureTable& table, const std::string& where) {
    const GdalSession session;
    const DataLocation location{table.file, {}, {}, "where"};
    if (auto fine = check_effort(table, where, location); !fine)
        return fine;
    const Definition definition = definition_of(table);
    OGRFeatureQuery query;
    if (query.Compile(definition.get(), where.c_str()) != OGRERR_NONE)
        return Error{
            ErrorCode::bad_value,
            filled({"the filter '{0}' cannot be understood{1}", "фільтр «{0}» незрозумілий{1}"},
                   {where, session.because()}),
            {"write it as an OGR SQL where clause on the file's attributes, for example "
             "status = 'occupied'",
             "запишіть його як умову where мови OGR SQL за атрибутами файлу, наприклад status = "
             "'occupied'"},
            location};
    std::vector<Feature> kept;
    for (Feature& feature : table.features) {
        OGRFeature row(definition.get());
        row.SetFID(feature.id);
        for (const Field& field : feature.fields)
            row.SetField(field.name.c_str(), field.value.c_str());
        if (query.Evaluate(&row))
            kept.push_back(std::move(feature));
    }
    if (kept.empty())
        return Error{
            ErrorCode::no_match,
            filled({"none of the {0} features matches the filter '{1}'",
                    "жоден із об’єктів (усього {0}) не відповідає фільтру «{1}»"},
                   {table.features.size(), where}),
            {"check the attribute's name and values", "перевірте назву та значення атрибута"},
            location};
    table.features = std::move(kept);
    return ok();
}

} // namespace delimit::io
