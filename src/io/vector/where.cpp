// Attribute filters, evaluated by OGR's own SQL engine on the features already read: the same
// for every format, and no text from a project file ever reaches a database.
#include "io/files/gdal_session.h"

#include "delimit/base/message.h"
#include "io/files/plain_text.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <map>
#include <memory>
#include <ogr_feature.h>

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

} // namespace

Status keep_where(FeatureTable& table, const std::string& where) {
    const GdalSession session;
    const DataLocation location{table.file, {}, {}, "where"};
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
