#include "io/layers/inspect_table.h"

#include "delimit/base/message.h"
#include "io/layers/choose_layer.h"
#include "io/layers/control_map.h"
#include "io/layers/control_words.h"
#include "io/layers/feature_claim.h"
#include "io/layers/oblasts.h"
#include "io/layers/sources.h"
#include "io/layers/water.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace delimit {
namespace {

using io::Feature;
using io::FeatureTable;

void count(const FeatureTable& table, FileReport& report) {
    report.format = table.format;
    report.crs = table.crs;
    for (const std::string& layer : table.layers)
        if (!layer.empty())
            report.layers.push_back(layer);
    report.features = table.features.size();
    report.vertices = table.vertices;
    report.without_geometry = table.without_geometry;
    for (const Feature& feature : table.features) {
        report.areas += !feature.ground.empty();
        report.lines += !feature.lines.empty();
        report.points += !feature.points.empty();
        report.extent.add(feature.ground);
        for (const GeoPolyline& line : feature.lines)
            report.extent.add(line);
        report.extent.add(feature.points);
    }
}

/// Counts areas and lines by claim; true if any feature makes one.
bool count_claims(const FeatureTable& table, const LayerSource& source, const Parties& parties,
                  FileReport& report) {
    std::map<std::string, std::pair<Text, std::size_t>> counts; // by the English text
    bool any = false;
    for (const Feature& feature : table.features) {
        if (feature.ground.empty() && feature.lines.empty())
            continue;
        const auto claim = io::claim_of(feature, table, source, parties);
        any = any || claim || !feature.value("left").empty() || !feature.value("right").empty();
        const Text name = claim ? text(*claim, parties) : Text{"without a class", "без класу"};
        auto& [text, count] = counts[name.en];
        text = name;
        ++count;
    }
    for (auto& [english, row] : counts)
        report.classes.push_back(std::move(row));
    return any;
}

ControlMapForm form_of(const ControlMap& control_map) {
    std::set<ControlClass> controlled;
    for (const ControlArea& area : std::get<ControlPolygons>(control_map.form).areas)
        if (area.control != ControlClass::undetermined)
            controlled.insert(area.control);
    return controlled.size() > 1 ? ControlMapForm::areas_of_both : ControlMapForm::areas_of_one;
}

/// True if the table of names has most of the areas.
bool has_known_units(const std::vector<Oblast>& oblasts, const io::OblastNames& names) {
    const auto known = std::count_if(oblasts.begin(), oblasts.end(),
                                     [&](const Oblast& o) { return names.name(o.iso); });
    return 2 * static_cast<std::size_t>(known) > oblasts.size();
}

/// True if the report is complete: with units that the table of names has, or with the problem.
bool report_units(const FeatureTable& table, const LayerSource& source, const SearchFolders& places,
                  bool wanted, const std::stop_token& stop, FileReport& report) {
    const auto names = io::OblastNames::read(places.builtin / "oblast-names.json");
    if (!names) {
        report.problem = names.error();
        return true;
    }
    Diagnostics found;
    const auto oblasts = io::oblasts_of(source, table, *names, places, found, stop);
    if (!oblasts) {
        // Units known by name, in the wrong place, are a problem in any case.
        if (wanted || oblasts.error().code == ErrorCode::no_match)
            report.problem = oblasts.error();
        if (report.problem)
            report.recognised = Recognised::oblasts;
        return report.problem.has_value();
    }
    if (!wanted && !has_known_units(*oblasts, *names))
        return false;
    report.recognised = Recognised::oblasts;
    for (const Oblast& oblast : *oblasts)
        report.classes.emplace_back(filled({"{0} ({1})", "{0} ({1})"}, {oblast.name, oblast.iso}),
                                    1);
    report.provenance = io::provenance_of(source, table, report.diagnostics);
    report.diagnostics.insert(report.diagnostics.end(), found.begin(), found.end());
    return true;
}

void report_control_map(const FeatureTable& table, const LayerSource& source,
                        const Parties& parties, bool wanted, const std::stop_token& stop,
                        FileReport& report) {
    Diagnostics found;
    const bool says = count_claims(table, source, parties, report);
    const auto control_map = io::control_map_of(source, table, parties, found, stop);
    report.diagnostics.insert(report.diagnostics.end(), found.begin(), found.end());
    if (control_map && (wanted || says || report.areas > 0)) {
        report.recognised = Recognised::control_map;
        report.provenance = control_map->provenance;
        report.form = std::holds_alternative<ContactLines>(control_map->form)
                          ? ControlMapForm::lines
                          : form_of(*control_map);
    } else if (!control_map && !report.problem) {
        report.problem = control_map.error();
    }
}

void report_water(const FeatureTable& table, const LayerSource& source, const Parties& parties,
                  const std::stop_token& stop, FileReport& report) {
    report.recognised = Recognised::water;
    report.provenance = io::provenance_of(source, table, report.diagnostics);
    if (const auto water = io::water_of(table, source, parties, report.diagnostics, stop); !water)
        report.problem = water.error();
}

void report_drawn(const FeatureTable& table, const LayerSource& source, LayerKind kind,
                  FileReport& report) {
    const bool points = kind == LayerKind::settlements, lines = kind == LayerKind::rivers;
    report.recognised = points  ? Recognised::settlements
                        : lines ? Recognised::rivers
                                : Recognised::land;
    report.provenance = io::provenance_of(source, table, report.diagnostics);
    if ((points ? report.points : lines ? report.lines : report.areas) == 0)
        report.problem = Error{ErrorCode::bad_geometry,
                               points ? Text{"it holds no points", "у ньому немає точок"}
                               : lines ? Text{"it holds no lines", "у ньому немає ліній"}
                                       : Text{"it holds no areas", "у ньому немає територій"},
                               {"choose another use for the file, or another file",
                                "виберіть для файлу інше призначення або інший файл"},
                               DataLocation{table.file, {}, {}, {}}};
}

} // namespace

void io::inspect_table(const FeatureTable& table, const LayerSource& source,
                       const SearchFolders& places, const Parties& parties,
                       std::optional<LayerKind> as, std::stop_token stop, FileReport& report) {
    count(table, report);
    if (const auto layers = layers_to_choose_from(table, source); !layers.empty()) {
        for (const std::size_t layer : layers) {
            LayerSource named = source;
            named.layer = table.layers[layer];
            FileReport alone;
            inspect_table(layer_alone(table, layer), named, places, parties, {}, stop, alone);
            report.layer_choices.push_back(
                {named.layer, alone.recognised, alone.form, alone.features});
        }
        report.problem = no_layer_chosen(table, source);
        return;
    }
    if (as ? *as == LayerKind::water
           : report.areas > 0 && !io::tell_who_holds(table, source, parties) &&
                 io::tells_water(table))
        return report_water(table, source, parties, stop, report);
    const bool drawn = as && *as != LayerKind::oblasts && *as != LayerKind::control_map;
    if (drawn)
        return report_drawn(table, source, *as, report);
    if (!as && report.areas == 0 && report.lines == 0)
        return report_drawn(table, source, LayerKind::settlements, report);
    const bool may_be_units = as ? *as == LayerKind::oblasts
                                 : report.areas > 0 && !io::tell_who_holds(table, source, parties);
    if (may_be_units && report_units(table, source, places, as.has_value(), stop, report))
        return;
    const FileReport counted = report;
    report_control_map(table, source, parties, as.has_value(), stop, report);
    // Areas with names of their own that are no control map may be unknown units.
    if (!as && may_be_units && report.problem) {
        FileReport units = counted;
        if (report_units(table, source, places, true, stop, units) && !units.problem)
            report = std::move(units);
    }
}

} // namespace delimit
