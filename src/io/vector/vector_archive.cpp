#include "io/vector/vector_archive.h"

#include "delimit/base/message.h"
#include "io/files/archive.h"
#include "io/files/check_data_file.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

constexpr std::array data{".shp",    ".geojson",  ".json", ".topojson", ".geojsonl",
                          ".ndjson", ".geojsons", ".gpkg", ".kml",      ".fgb",
                          ".gpx",    ".csv",      ".tsv",  ".xlsx",     ".ods"};

bool is_data(const PackedFile& file) {
    const std::string ending = lower_ending(file.name());
    return std::any_of(data.begin(), data.end(), [&](const char* one) { return ending == one; });
}

std::string stem(const PackedFile& file) {
    return (fs::path(file.name()).parent_path() / fs::path(file.name()).stem()).string();
}

/// True if the source's layer is this file, with or without its folder.
bool names_layer(const PackedFile& file, const LayerSource& source) {
    return !source.layer.empty() &&
           (source.layer == stem(file) || source.layer == fs::path(file.name()).stem());
}

PackedFile by_bare_name(const PackedFile& file) {
    return PackedFile(fs::path(file.name()).filename().string(), file.bytes());
}

} // namespace

namespace {

using Found = std::vector<const PackedFile*>;

/// "a, folder/b": the names in the archive, without their endings.
std::string names_of(const Found& files) {
    std::string names;
    for (const PackedFile* file : files)
        names += (names.empty() ? "" : ", ") + stem(*file);
    return names;
}

/// Leaves the KML files, and of these the one that is opened: doc.kml, whose links lead to others.
void keep_main_kml(Found& found, const LayerSource& source, Diagnostics& diagnostics) {
    const auto is_kml = [](const PackedFile* file) { return lower_ending(file->name()) == ".kml"; };
    if (std::none_of(found.begin(), found.end(), is_kml))
        return;
    std::erase_if(found, [&](const PackedFile* file) { return !is_kml(file); });
    const auto named = std::find_if(found.begin(), found.end(), [&](const PackedFile* file) {
        return names_layer(*file, source);
    });
    const auto main = std::find_if(found.begin(), found.end(), [](const PackedFile* file) {
        return file->name().find('/') == file->name().npos && plain(stem(*file)) == "doc";
    });
    if (found.size() < 2 || main == found.end() || named != found.end())
        return;
    const PackedFile* const chosen = *main;
    found.erase(main);
    diagnostics.push_back({Severity::warning, "files-left-aside",
                           filled({"only doc.kml was read; the archive also holds: {0} (name one "
                                   "in {1} to read it instead)",
                                   "прочитано лише doc.kml; в архіві є ще: {0} (щоб прочитати "
                                   "натомість один із них, назвіть його {1})"},
                                  {names_of(found), layer_option}),
                           DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    found = {chosen};
}

} // namespace

Result<std::vector<PackedFile>> data_in_archive(std::string_view bytes, const LayerSource& source,
                                                Diagnostics& diagnostics) {
    auto files = unpacked(bytes, path_text(source));
    if (!files)
        return files;
    Found found;
    for (const PackedFile& file : *files)
        if (is_data(file))
            found.push_back(&file);
    const DataLocation location{path_text(source), {}, {}, {}};
    if (found.empty())
        return Error{
            ErrorCode::bad_format,
            {"the archive holds no data file of a known format",
             "в архіві немає файлу даних відомого формату"},
            {"it is read if it holds a Shapefile, GeoJSON, KML, GeoPackage or table",
             "він читається, якщо містить Shapefile, GeoJSON, KML, GeoPackage або таблицю"},
            location};
    if (lower_ending(path_text(source)) == ".kmz")
        keep_main_kml(found, source, diagnostics);
    if (found.size() > 1) {
        Found named;
        for (const PackedFile* file : found)
            if (names_layer(*file, source))
                named.push_back(file);
        if (named.size() != 1)
            return Error{
                ErrorCode::bad_value,
                filled({"the archive holds several data files: {0}",
                        "архів містить кілька файлів даних: {0}"},
                       {names_of(found)}),
                filled({"name one of them in {0}", "назвіть один із них {0}"}, {layer_option}),
                location};
        found = named;
    }
    std::vector<PackedFile> out{by_bare_name(*found.front())};
    for (const PackedFile& file : *files)
        if (&file != found.front() && stem(file) == stem(*found.front()) && !is_data(file))
            out.push_back(by_bare_name(file));
    return out;
}

} // namespace delimit::io
