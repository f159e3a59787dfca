// Attribute filters, evaluated by OGR's own SQL engine on the features already read: the same
// for every format, and no text from a project file ever reaches a database.
#include "io/gdal_session.h"
#include "io/plain_text.h"
#include "io/vector_file.h"

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
    std::map<std::string, bool> numeric; // whether all its values are numbers
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
    const Place place{table.file, {}, {}, "where"};
    const Definition definition = definition_of(table);
    OGRFeatureQuery query;
    if (query.Compile(definition.get(), where.c_str()) != OGRERR_NONE)
        return Error{ErrorCode::bad_value,
                     "the filter '" + where + "' cannot be understood" + session.because(),
                     "write it as an OGR SQL where clause on the file's attributes, for example "
                     "status = 'occupied'",
                     place};
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
        return Error{ErrorCode::no_match,
                     "no feature of " + std::to_string(table.features.size()) +
                         " meets the filter '" + where + "'",
                     "check the attribute's name and values", place};
    table.features = std::move(kept);
    return ok();
}

} // namespace delimit::io
