#include "io/layers/choose_layer.h"

#include "delimit/base/message.h"
#include "io/files/option_names.h"
#include "io/vector/zones_layers.h"

#include <set>
#include <string_view>

namespace delimit::io {
namespace {

/// True for the layers that write_zones makes: one control map, of which the areas of control are
/// read, or else the line.
bool written_by_write_zones(const FeatureTable& table) {
    std::set<std::string_view> layers(table.layers.begin(), table.layers.end());
    layers.erase(control_layer_name);
    return layers == std::set<std::string_view>{zones_layer_name, line_layer_name};
}

} // namespace

std::vector<std::size_t> layers_to_choose_from(const FeatureTable& table,
                                               const LayerSource& source) {
    if (!table.separate_layers || !source.layer.empty() || written_by_write_zones(table))
        return {};
    std::set<std::size_t> found;
    for (const Feature& feature : table.features)
        if (feature.has_shape())
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

Status areas_in_one_layer(const FeatureTable& table, const Text& which) {
    std::set<std::size_t> with_areas;
    for (const Feature& feature : table.features)
        if (!feature.ground.empty())
            with_areas.insert(feature.layer);
    if (with_areas.size() < 2)
        return ok();
    std::string names;
    for (const std::size_t layer : with_areas)
        names += (names.empty() ? "" : ", ") + table.layers[layer];
    return Error{
        ErrorCode::bad_value,
        filled({"several layers hold areas: {0}", "території є в кількох шарах: {0}"}, {names}),
        filled({"name {0} in {1}", "назвіть {0}, {1}"}, {which, layer_option}),
        DataLocation{table.file, {}, {}, {}}};
}

FeatureTable layer_alone(const FeatureTable& table, std::size_t layer) {
    FeatureTable out;
    out.file = table.file;
    out.format = table.format;
    out.crs = table.crs;
    out.name = table.name;
    out.members = table.members;
    out.layers = {table.layers[layer]};
    for (const Feature& feature : table.features)
        if (feature.layer == layer) {
            out.features.push_back(feature);
            out.features.back().layer = 0;
        }
    return out;
}

} // namespace delimit::io
