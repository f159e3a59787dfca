#include "io/layers/choose_layer.h"

#include "delimit/base/message.h"
#include "io/files/option_names.h"
#include "io/layers/inspect_table.h"
#include "io/vector/zones_layers.h"

#include <set>
#include <string_view>

namespace delimit::io {
namespace {

bool has_shape(const Feature& feature) {
    return !feature.ground.empty() || !feature.lines.empty() || !feature.points.empty();
}

/// True for the layers that write_zones makes: one control map, of which the line is read.
bool written_by_write_zones(const FeatureTable& table) {
    return std::set<std::string_view>(table.layers.begin(), table.layers.end()) ==
           std::set<std::string_view>{zones_layer_name, line_layer_name};
}

/// The table of one layer.
FeatureTable layer_alone(const FeatureTable& table, std::size_t layer) {
    FeatureTable out = table;
    out.layers = {table.layers[layer]};
    out.features.clear();
    out.vertices = 0;
    for (const Feature& feature : table.features) {
        if (feature.layer != layer)
            continue;
        out.features.push_back(feature);
        out.features.back().layer = 0;
        out.vertices += feature.ground.vertex_count() + feature.points.size();
        for (const GeoPolyline& line : feature.lines)
            out.vertices += line.size();
    }
    return out;
}

} // namespace

std::vector<std::size_t> layers_to_choose_from(const FeatureTable& table,
                                               const LayerSource& source) {
    if (!table.separate_layers || !source.layer.empty() || written_by_write_zones(table))
        return {};
    std::set<std::size_t> found;
    for (const Feature& feature : table.features)
        if (has_shape(feature))
            found.insert(feature.layer);
    return found.size() > 1 ? std::vector<std::size_t>(found.begin(), found.end())
                            : std::vector<std::size_t>();
}

Error no_layer_chosen(const FeatureTable& table, const LayerSource& source) {
    std::string names;
    for (const std::size_t layer : layers_to_choose_from(table, source))
        names += (names.empty() ? "" : ", ") + table.layers[layer];
    return {ErrorCode::bad_value,
            filled({"the file has several layers, and none is named: {0}",
                    "у файлі кілька шарів, і жодного не названо: {0}"},
                   {names}),
            filled({"name one in {0}, or \"*\" for all of them together",
                    "назвіть один {0} або «*» для всіх разом"},
                   {layer_option}),
            DataLocation{path_text(source), {}, {}, "layer"}};
}

std::vector<LayerProposal> propose_layers(const FeatureTable& table, const LayerSource& source,
                                          const SearchFolders& places, const Parties& parties,
                                          const std::stop_token& stop) {
    std::vector<LayerProposal> out;
    for (const std::size_t layer : layers_to_choose_from(table, source)) {
        const FeatureTable alone = layer_alone(table, layer);
        LayerSource named = source;
        named.layer = table.layers[layer];
        FileReport report;
        inspect_table(alone, named, places, parties, {}, stop, report);
        out.push_back({named.layer, report.recognised, report.form, report.features});
    }
    return out;
}

} // namespace delimit::io
