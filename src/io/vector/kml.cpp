#include "io/vector/kml.h"

#include "delimit/base/message.h"
#include "io/files/text_encoding.h"
#include "io/vector/kml_parser.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

namespace delimit::io {
namespace {

/// Encoding of the XML declaration, in lower case.
std::string declared_encoding(std::string_view text) {
    const std::string_view head = text.substr(0, std::min<std::size_t>(text.find("?>"), 200));
    auto at = head.find("encoding=");
    if (!text.starts_with("<?xml") || at == head.npos)
        return {};
    at += 10;
    std::string out(head.substr(at, head.find_first_of("\"'", at) - at));
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return out;
}

std::string decoded(std::string text) {
    const std::string declared = declared_encoding(text);
    if (!is_utf8(text) && !declared.empty() && !declared.starts_with("utf"))
        return in_utf8(std::move(text), declared);
    const auto encoding = encoding_of(text);
    return in_utf8(std::move(text), encoding);
}

/// Reports skipped elements, so that the map is not taken for complete.
void report(const KmlFile& file, const std::string& named, Diagnostics& diagnostics) {
    const auto note = [&](std::size_t count, Severity severity, const char* code,
                          const Text& message) {
        if (count > 0)
            diagnostics.push_back({severity, code, filled(message, {count}),
                                   DataLocation{named, {}, {}, {}}, std::nullopt});
    };
    note(file.overlays, Severity::warning, "overlays-skipped",
         {"pictures laid over the ground say nothing of control and were skipped: {0}",
          "зображення, накладені на місцевість, нічого не кажуть про контроль; їх пропущено: {0}"});
    note(file.links, Severity::warning, "links-skipped",
         {"links to other files are not followed and were skipped: {0}",
          "посилання на інші файли пропущено, програма за ними не переходить: {0}"});
    note(file.models, Severity::note, "models-skipped",
         {"three-dimensional models were skipped: {0}", "тривимірні моделі пропущено: {0}"});
    note(file.several_outlines, Severity::warning, "several-outlines",
         {"polygons with several outer rings were read as several polygons: {0}",
          "полігони з кількома зовнішніми контурами прочитано як кілька полігонів: {0}"});
}

Error no_such_layer(const LayerSource& source, const std::vector<std::string>& layers) {
    std::string names;
    for (const std::string& layer : layers)
        names += (names.empty() ? "" : ", ") + layer;
    return {ErrorCode::not_found,
            filled({"there is no layer '{0}'", "шару «{0}» немає"}, {source.layer}),
            filled({"it has: {0}", "є такі: {0}"}, {names}),
            DataLocation{path_text(source), {}, {}, {}}};
}

Feature feature_of(KmlPlacemark& placemark, const KmlStyle& style_text, long long id,
                   std::size_t layer) {
    Feature feature;
    feature.id = id;
    feature.layer = layer;
    feature.fields = std::move(placemark.fields);
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty() && feature.value(name).empty())
            feature.fields.push_back({name, value, false});
    };
    add("fill", style_text.fill);
    add("stroke", style_text.stroke);
    add("style", placemark.style_url);
    return feature;
}

} // namespace

Result<FeatureTable> read_kml(std::string text, const LayerSource& source, Diagnostics& diagnostics,
                              std::stop_token stop) {
    auto file = parse_kml(decoded(std::move(text)), path_text(source), stop);
    if (!file)
        return file.error();
    report(*file, path_text(source), diagnostics);
    FeatureTable table;
    table.file = path_text(source);
    table.format = "KML";
    table.name = file->folders.empty() ? std::string() : file->folders.front();
    ReferenceSystem from;
    if (!source.crs.empty()) {
        auto named =
            ReferenceSystem::from_text(source.crs, DataLocation{path_text(source), {}, {}, "crs"});
        if (!named)
            return named.error();
        from = *std::move(named);
    }
    table.crs = from.name();
    std::map<std::size_t, std::size_t> layer_of; // by folder; folders without placemarks are none
    for (const KmlPlacemark& placemark : file->placemarks)
        if (layer_of.emplace(placemark.folder, table.layers.size()).second)
            table.layers.push_back(file->folders[placemark.folder]);
    if (!source.layer.empty() &&
        std::find(table.layers.begin(), table.layers.end(), source.layer) == table.layers.end())
        return no_such_layer(source, table.layers);
    Intake intake(table, diagnostics, source.swap_axes, std::move(stop));
    long long id = 0;
    for (KmlPlacemark& placemark : file->placemarks) {
        const std::size_t layer = layer_of.at(placemark.folder);
        const KmlStyle style_text = file->styles.of(placemark.style_url, placemark.own);
        Feature feature = feature_of(placemark, style_text, id++, layer);
        if (!source.layer.empty() && table.layers[layer] != source.layer)
            continue;
        if (auto taken = intake.take(std::move(feature), placemark.parts, from); !taken)
            return taken.error();
    }
    if (table.features.empty() && file->overlays + file->links > 0)
        return Error{ErrorCode::bad_format,
                     {"it holds no placemarks, only pictures or links to other files",
                      "у ньому немає позначок, лише зображення або посилання на інші файли"},
                     {"name a file with areas or lines; a picture can be a base map as GeoTIFF",
                      "назвіть файл із територіями чи лініями; зображення може бути "
                      "картографічною основою у форматі GeoTIFF"},
                     DataLocation{path_text(source), {}, {}, {}}};
    return table;
}

} // namespace delimit::io
