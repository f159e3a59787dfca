#include "io/vector/vector_archive.h"

#include "delimit/base/message.h"
#include "io/files/archive.h"
#include "io/files/check_data_file.h"
#include "io/files/option_names.h"

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

PackedFile by_bare_name(const PackedFile& file) {
    return PackedFile(fs::path(file.name()).filename().string(), file.bytes());
}

} // namespace

Result<std::vector<PackedFile>> data_in_archive(std::string_view bytes, const LayerSource& source) {
    auto files = unpacked(bytes, path_text(source));
    if (!files)
        return files;
    std::vector<const PackedFile*> found;
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
    // A KMZ's main file is doc.kml, else its first; the others are linked from there.
    if (lower_ending(path_text(source)) == ".kmz") {
        const auto main = std::find_if(found.begin(), found.end(), [](const PackedFile* file) {
            return file->name() == "doc.kml";
        });
        return std::vector{by_bare_name(main == found.end() ? *found.front() : **main)};
    }
    if (found.size() > 1) {
        std::string names;
        const PackedFile* named = nullptr;
        for (const PackedFile* file : found) {
            names += (names.empty() ? "" : ", ") + fs::path(file->name()).stem().string();
            if (fs::path(file->name()).stem() == source.layer)
                named = file;
        }
        if (!named)
            return Error{
                ErrorCode::bad_value,
                filled({"the archive holds several data files: {0}",
                        "архів містить кілька файлів даних: {0}"},
                       {names}),
                filled({"name one of them in {0}", "назвіть один із них {0}"}, {layer_option}),
                location};
        found = {named};
    }
    std::vector<PackedFile> out{by_bare_name(*found.front())};
    for (const PackedFile& file : *files)
        if (&file != found.front() && stem(file) == stem(*found.front()) && !is_data(file))
            out.push_back(by_bare_name(file));
    return out;
}

} // namespace delimit::io
