#include "io/vector/vector_file.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "io/files/archive.h"
#include "io/files/check_data_file.h"
#include "io/files/guard.h"
#include "io/files/memory_folder.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/files/text_encoding.h"
#include "io/vector/csv.h"
#include "io/vector/geojson.h"
#include "io/vector/kml.h"
#include "io/vector/shapefile_text.h"
#include "io/vector/vector_archive.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

// Formats that GDAL reads directly from a file. No other driver is even registered.
constexpr std::array<const char*, 5> drivers{"GPKG", "ESRI Shapefile", "FlatGeobuf", "GPX",
                                             nullptr};

/// The reader for a file.
enum class Reader { json, csv, workbook, kml, archive, gdal };

constexpr std::array json_endings{".geojson",  ".json",   ".topojson", ".geojsonl",
                                  ".geojsons", ".ndjson", ".jsonl",    ".geojsonseq"};

/// By the ending of its name or, for other endings, by its first bytes.
Reader reader_of(const std::string& name, std::string_view beginning) {
    const std::string ending = lower_ending(name);
    if (names_workbook(name))
        return Reader::workbook;
    if (ending == ".zip" || ending == ".kmz" || ending == ".shz" || begins_as_archive(beginning))
        return Reader::archive;
    if (std::any_of(json_endings.begin(), json_endings.end(),
                    [&](const char* one) { return ending == one; }))
        return Reader::json;
    if (names_csv(name))
        return Reader::csv;
    if (ending == ".kml" || beginning.find("<kml") != beginning.npos)
        return Reader::kml;
    const auto first = beginning.find_first_not_of(" \t\r\n\xEF\xBB\xBF\x1E");
    if (first != beginning.npos && (beginning[first] == '{' || beginning[first] == '['))
        return Reader::json;
    return Reader::gdal;
}

std::string beginning_of(const fs::path& file) {
    std::string out(1024, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(out.data(), static_cast<std::streamsize>(out.size()));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

Result<std::string> whole_text(const fs::path& file, const std::string& named) {
    std::ifstream in(file, std::ios::binary);
    std::string text;
    std::error_code error;
    text.resize(fs::file_size(file, error));
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (error || !in || in.gcount() != static_cast<std::streamsize>(text.size()))
        return Error{ErrorCode::unreadable,
                     {"it could not be read to the end", "його не вдалося прочитати до кінця"},
                     {"try again, or copy it to another place first",
                      "спробуйте ще раз або спершу скопіюйте його в інше місце"},
                     DataLocation{named, {}, {}, {}}};
    return text;
}

/// Cleans every text, once for all formats and for all that show it.
void clean_texts(FeatureTable& table, Diagnostics& diagnostics) {
    std::size_t shortened_values = 0;
    const auto clean = [&](std::string& text) {
        if (text.size() > limits::text_bytes) {
            text = shortened(std::move(text));
            ++shortened_values;
        }
        if (!is_clean(text))
            text = clean_text(text);
    };
    clean(table.name);
    clean(table.crs);
    std::for_each(table.layers.begin(), table.layers.end(), clean);
    for (Field& member : table.members) {
        clean(member.name);
        clean(member.value);
    }
    for (Feature& feature : table.features) {
        for (Field& field : feature.fields) {
            clean(field.name);
            clean(field.value);
        }
        std::erase_if(feature.fields, [](const Field& field) { return field.value.empty(); });
    }
    if (shortened_values > 0)
        diagnostics.push_back({Severity::warning, "text-shortened",
                               filled({"texts of more than {0} bytes were cut off: {1}",
                                       "тексти, довші за {0} байтів, обрізано: {1}"},
                                      {limits::text_bytes, shortened_values}),
                               DataLocation{table.file, {}, {}, {}}, std::nullopt});
}

/// Checks common to all formats.
Result<FeatureTable> finished(Result<FeatureTable> table, const LayerSource& source,
                              Diagnostics& diagnostics) {
    if (!table)
        return table;
    const DataLocation location{path_text(source), {}, {}, {}};
    if (table->features.empty())
        return Error{ErrorCode::bad_format,
                     {"the file holds no features", "у файлі немає об’єктів"},
                     {"check that the export was complete", "перевірте, чи експорт був повним"},
                     location};
    if (table->crs.starts_with("none"))
        diagnostics.push_back(
            {Severity::warning, "no-crs",
             filled({"the file names no coordinate reference system; its coordinates were taken "
                     "for WGS 84 longitude and latitude; if they are of another, name it in {0}",
                     "файл не називає системи координат; його координати "
                     "прийнято за довготу й широту WGS 84; якщо система інша, "
                     "назвіть її {0}"},
                    {crs_option}),
             location, std::nullopt});
    clean_texts(*table, diagnostics);
    if (!source.where.empty())
        if (auto kept = keep_where(*table, source.where); !kept)
            return kept.error();
    return table;
}

Result<FeatureTable> read_json(std::string text, const LayerSource& source, const fs::path& file,
                               Diagnostics& diagnostics, const std::stop_token& stop) {
    if (const auto encoding = encoding_of(std::string_view(text).substr(0, 4));
        encoding.starts_with("UTF-16"))
        return read_geojson(in_utf8(std::move(text), encoding), source, {}, diagnostics, stop);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return read_geojson(text, source, file, diagnostics, stop);
}

/// Reads by GDAL, from the file itself or from memory. `encoding`: of a Shapefile's attributes.
Result<FeatureTable> read_as_it_stands(const std::string& name, const std::string& encoding,
                                       const LayerSource& source, Diagnostics& diagnostics,
                                       const std::stop_token& stop, bool restore_index = false) {
    GdalOpening opening{{name.c_str()}, drivers.data()};
    opening.restore_index = restore_index;
    const std::string option = "ENCODING=" + encoding;
    const std::array<const char*, 2> options{option.c_str(), nullptr};
    if (!encoding.empty()) {
        opening.options = options.data();
        if (encoding != "UTF-8")
            diagnostics.push_back({Severity::note, "encoding-guessed",
                                   filled({"nothing states the encoding of its attributes; they "
                                           "were read as {0}",
                                           "ніщо не вказує кодування його атрибутів; їх прочитано "
                                           "як {0}"},
                                          {encoding}),
                                   DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    }
    return read_by_gdal(source, opening, diagnostics, stop);
}

Result<FeatureTable> read_text(Reader reader, std::string text, const LayerSource& source,
                               const fs::path& file, Diagnostics& diagnostics,
                               const std::stop_token& stop);

/// Reads files in memory: the first is the data, the others are its companions.
Result<FeatureTable> read_files(const std::vector<PackedFile>& files, const LayerSource& source,
                                Diagnostics& diagnostics, const std::stop_token& stop) {
    const PackedFile& data = files.front();
    const MemoryFolder folder(files);
    const std::string name = folder.path() + "/" + data.name();
    const Reader reader = reader_of(data.name(), std::string_view(data.bytes()).substr(0, 1024));
    if (reader != Reader::gdal)
        return read_text(reader, data.bytes(), source, name, diagnostics, stop);
    std::string encoding;
    bool has_cpg = false;
    for (const PackedFile& file : files)
        has_cpg = has_cpg || lower_ending(file.name()) == ".cpg";
    for (const PackedFile& file : files)
        if (lower_ending(file.name()) == ".dbf")
            encoding = encoding_of_dbf(file.bytes(), has_cpg);
    const bool restore = lacks_index(files);
    if (restore)
        diagnostics.push_back(
            {Severity::note,
             "index-rebuilt",
             {"the Shapefile has no .shx beside it; its index was rebuilt from the shapes",
              "поряд із Shapefile немає файлу .shx; його індекс відновлено з форм"},
             DataLocation{path_text(source), {}, {}, {}},
             std::nullopt});
    return read_as_it_stands(name, encoding, source, diagnostics, stop, restore);
}

Result<FeatureTable> read_text(Reader reader, std::string text, const LayerSource& source,
                               const fs::path& file, Diagnostics& diagnostics,
                               const std::stop_token& stop) {
    switch (reader) {
    case Reader::json:
        return read_json(std::move(text), source, file, diagnostics, stop);
    case Reader::csv:
        return read_csv(std::move(text), source, diagnostics, stop);
    case Reader::workbook:
        return read_workbook(std::move(text), source, diagnostics, stop);
    case Reader::kml:
        return read_kml(std::move(text), source, diagnostics, stop);
    case Reader::archive: {
        const auto files = data_in_archive(text, source, diagnostics);
        if (!files)
            return files.error();
        if (lower_ending(files->front().name()) == ".zip")
            break;
        LayerSource inside = source;
        // The layer may have been the name of the file in the archive; then it names no layer of
        // it.
        if (fs::path(files->front().name()).stem() == fs::path(source.layer).filename())
            inside.layer.clear();
        return read_files(*files, inside, diagnostics, stop);
    }
    case Reader::gdal:
        break;
    }
    return Error{ErrorCode::bad_format,
                 {"archives within archives are not read", "архіви в архівах не читаються"},
                 {"unpack it first", "спершу розпакуйте його"},
                 DataLocation{path_text(source), {}, {}, {}}};
}

Result<FeatureTable> read_file(const LayerSource& source, const fs::path& file,
                               Diagnostics& diagnostics, const std::stop_token& stop) {
    if (auto fine = check_data_file(path_text(source), file, limits::data_file_bytes); !fine)
        return fine.error();
    const fs::path name = fs::absolute(file);
    const Reader reader = reader_of(name.string(), beginning_of(file));
    if (reader == Reader::gdal && lower_ending(file) == ".shp")
        if (auto without_index = files_without_index(file)) {
            for (PackedFile& one : *without_index) {
                auto bytes = whole_text(file.parent_path() / one.name(), path_text(source));
                if (!bytes)
                    return bytes.error();
                one = PackedFile(one.name(), *std::move(bytes));
            }
            return read_files(*without_index, source, diagnostics, stop);
        }
    if (reader == Reader::gdal)
        return read_as_it_stands(
            name.string(), lower_ending(file) == ".shp" ? encoding_beside(file) : std::string(),
            source, diagnostics, stop);
    auto text = whole_text(file, path_text(source));
    if (!text)
        return text.error();
    return read_text(reader, *std::move(text), source, name, diagnostics, stop);
}

} // namespace

Result<FeatureTable> read_features(const LayerSource& source, const fs::path& file,
                                   Diagnostics& diagnostics, std::stop_token stop) {
    return guarded(path_text(source), [&]() -> Result<FeatureTable> {
        return finished(read_file(source, file, diagnostics, stop), source, diagnostics);
    });
}

Result<FeatureTable> read_packed_features(const LayerSource& source, const PackedData& data,
                                          Diagnostics& diagnostics, std::stop_token stop) {
    return guarded(path_text(source), [&]() -> Result<FeatureTable> {
        return finished(read_files(data.files(), source, diagnostics, stop), source, diagnostics);
    });
}

} // namespace delimit::io
