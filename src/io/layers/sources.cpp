#include "io/layers/sources.h"

#include "delimit/base/message.h"
#include "delimit/io/files/cache.h"
#include "delimit/io/layers/source_name.h"
#include "io/files/check_data_file.h"
#include "io/files/plain_text.h"
#include "io/layers/choose_layer.h"
#include "io/layers/control_words.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

/// The first value a feature gives for a field of this name; else the collection's own.
std::string_view first_value(const FeatureTable& table, std::string_view name) {
    for (const Feature& feature : table.features)
        if (const auto value = feature.value(name); !value.empty())
            return value;
    for (const Field& member : table.members)
        if (member.name == name)
            return member.value;
    return {};
}

/// The largest of the features' `uncertainty_m`, else that of the collection: no part of the line
/// is said to be surer than it is.
std::optional<Metres> largest_uncertainty(const FeatureTable& table) {
    std::optional<Metres> largest;
    const auto take = [&](std::string_view value) {
        if (double metres = 0; parse_number(value, metres) && metres > 0 && metres < 1e6)
            largest = std::max(largest.value_or(Metres(0)), Metres(metres));
    };
    for (const Feature& feature : table.features)
        take(feature.value("uncertainty_m"));
    if (!largest)
        for (const Field& member : table.members)
            if (member.name == "uncertainty_m")
                take(member.value);
    return largest;
}

/// Of the first feature that has one, else of the collection; `NAME_uk` beside it is its Ukrainian.
Text first_text(const FeatureTable& table, const std::string& name) {
    const std::string ukrainian = name + "_uk";
    for (const Feature& feature : table.features)
        if (const auto value = feature.value(name); !value.empty())
            return {std::string(value), std::string(feature.value(ukrainian))};
    return member_text(table, name);
}

/// The day that a time begins with ("2025-12-15T10:00:00Z"), else its month or year; empty if it
/// begins with no year.
std::string day_of(std::string_view time) {
    if (const auto date = parse_date(time.substr(0, 10)))
        return iso_text(*date);
    if (const auto date = parse_date(time))
        return iso_text(*date);
    const std::string_view year = time.substr(0, 4);
    const bool digits = year.size() == 4 && year.find_first_not_of("0123456789") == year.npos;
    return digits && (time.size() == 4 || time[4] == '-') ? std::string(time.substr(0, 7))
                                                          : std::string();
}

std::optional<Date> date_of_features(const FeatureTable& table, Diagnostics& diagnostics) {
    std::vector<const char*> names{"date", "line_date", "as_of", "map_date"};
    if (table.format == "KML") // elsewhere these may be times of editing
        names.insert(names.end(), {"timestamp", "begin"});
    for (const char* name : names) {
        std::map<std::string, std::string> days; // with a time as it stands; by text in order
        for (const Feature& feature : table.features)
            if (auto day = day_of(feature.value(name)); !day.empty())
                days.emplace(std::move(day), feature.value(name));
        std::optional<Date> latest;
        for (const auto& [day, time] : days)
            if (const auto date = parse_date(day))
                latest = std::max(latest.value_or(*date), *date);
        if (days.empty())
            continue;
        if (days.size() > 1)
            diagnostics.push_back(
                {Severity::warning, "several-dates",
                 filled({"the features are of {0} dates, {1} to {2}: a map of several dates is no "
                         "one situation; all were read and the latest date was taken for the "
                         "whole; choose one by a filter, such as {3} = '{4}'",
                         "об’єкти мають різні дати (усього {0}), від {1} до {2}: карта кількох дат "
                         "не є одним станом; прочитано всі, датою цілого прийнято найпізнішу; "
                         "виберіть одну фільтром, наприклад {3} = '{4}'"},
                        {days.size(), days.begin()->first, days.rbegin()->first, std::string(name),
                         days.rbegin()->second}),
                 DataLocation{table.file, {}, {}, name}, std::nullopt});
        return latest;
    }
    return std::nullopt;
}

} // namespace

Text member_text(const FeatureTable& table, std::string_view name) {
    const auto value = [&](const std::string& of) {
        const auto found = std::find_if(table.members.begin(), table.members.end(),
                                        [&](const Field& field) { return field.name == of; });
        return found == table.members.end() ? std::string() : found->value;
    };
    const std::string english(name);
    Text out = value(english);
    if (!out.empty())
        out.uk = value(english + "_uk");
    return out;
}

bool is_builtin(const LayerSource& source) {
    return std::holds_alternative<BuiltInFile>(source.data);
}

Result<fs::path> resolve(const SourceData& data, const SearchFolders& places) {
    struct Resolve {
        const SearchFolders& places;

        Result<fs::path> operator()(const DataFile& data) const {
            const DataLocation location{data.path, {}, {}, {}};
            if (data.path.empty())
                return Error{ErrorCode::not_found,
                             {"no file is named", "файл не названо"},
                             {"name the data file", "назвіть файл даних"},
                             location};
            if (auto local = check_local(data.path); !local)
                return local.error();
            const fs::path file(data.path);
            return file.is_absolute() ? file : places.project / file;
        }
        Result<fs::path> operator()(const BuiltInFile& data) const {
            return places.builtin / data.name.text();
        }
        Result<fs::path> operator()(const FetchedFile& data) const {
            return fetched_folder() / data.name.text();
        }
        Result<fs::path> operator()(const DrawnLines& data) const {
            return Error{ErrorCode::bad_value,
                         {"only the line of contact can be drawn in the project",
                          "у проєкті можна накреслити лише лінію зіткнення"},
                         {"name a data file", "назвіть файл даних"},
                         DataLocation{path_text(data), {}, {}, {}}};
        }
        Result<fs::path> operator()(const PackedData& data) const {
            return Error{ErrorCode::internal,
                         {"packed data are in no file", "запаковані дані не у файлі"},
                         {},
                         DataLocation{data.path(), {}, {}, {}}};
        }
    };
    return std::visit(Resolve{places}, data);
}

Result<FeatureTable> read_source(const LayerSource& source, const SearchFolders& places,
                                 Diagnostics& diagnostics, std::stop_token stop) {
    auto table = read_every_layer(source, places, diagnostics, std::move(stop));
    if (table && layers_to_choose_from(*table, source).size() > 1)
        return no_layer_chosen(*table, source);
    return table;
}

Result<FeatureTable> read_every_layer(const LayerSource& source, const SearchFolders& places,
                                      Diagnostics& diagnostics, std::stop_token stop) {
    if (source.layer == all_layers) {
        LayerSource whole = source;
        whole.layer.clear();
        return read_every_layer(whole, places, diagnostics, std::move(stop));
    }
    if (const auto* packed = std::get_if<PackedData>(&source.data))
        return read_packed_features(source, *packed, diagnostics, std::move(stop));
    const auto file = resolve(source.data, places);
    if (!file)
        return file.error();
    std::error_code ignored;
    if (source.provenance.fetched && !fs::exists(*file, ignored))
        // The window offers to fetch it; the address is in `field`.
        return Error{ErrorCode::not_found,
                     filled({"the copy that was fetched at {0} is not in the cache any more",
                             "копії, завантаженої {0}, більше немає в кеші"},
                            {source.provenance.fetched->time}),
                     {"fetch it again", "завантажте її знову"},
                     DataLocation{path_text(source), {}, {}, source.provenance.fetched->url}};
    return read_features(source, *file, diagnostics, std::move(stop));
}

Status check_attribute(const FeatureTable& table, std::string_view name, const char* member) {
    if (name.empty() || table.features.empty())
        return ok();
    std::set<std::string_view> known;
    for (const Feature& feature : table.features)
        for (const Field& field : feature.fields)
            known.insert(field.name);
    if (known.contains(name))
        return ok();
    constexpr std::size_t most_shown = 12;
    std::string names;
    std::size_t shown = 0;
    for (const std::string_view one : known) {
        if (shown++ == most_shown) {
            names += ", …";
            break;
        }
        names += (names.empty() ? "" : ", ") + std::string(one);
    }
    return Error{ErrorCode::bad_value,
                 filled({"no feature has the attribute {0}", "жоден об’єкт не має атрибута {0}"},
                        {std::string(name)}),
                 names.empty()
                     ? Text{"its features have no attributes", "об’єкти не мають атрибутів"}
                     : filled({"its attributes are {0}", "атрибути: {0}"}, {names}),
                 DataLocation{table.file, {}, {}, member}};
}

Provenance provenance_of(const LayerSource& source, const FeatureTable& table,
                         Diagnostics& diagnostics) {
    Provenance out = source.provenance;
    const fs::path file(known_name(source));
    if (!out.date)
        out.date = date_of_features(table, diagnostics);
    if (!out.date)
        out.date = parse_date(first_value(table, "date"));
    if (!out.date)
        out.date = find_date(table.name);
    if (!out.date)
        out.date = find_date(file.stem().string());
    if (out.source.empty())
        out.source = publisher_of(table);
    for (const char* member : {"source", "line_source"})
        if (out.source.empty())
            out.source = first_text(table, member);
    if (out.source.empty())
        out.source = file.filename().string();
    if (out.licence.empty())
        out.licence = first_text(table, "licence");
    if (out.licence.empty())
        out.licence = first_text(table, "license");
    if (out.licence.empty() && out.source.en == "© OpenStreetMap contributors")
        out.licence = "ODbL-1.0";
    if (const auto schematic = plain(first_value(table, "schematic"));
        schematic == "true" || schematic == "1" || schematic == "yes")
        out.schematic = true;
    if (!out.uncertainty)
        out.uncertainty = largest_uncertainty(table);
    return out;
}

} // namespace delimit::io
