#include "io/vector/vector_file.h"

#include "delimit/base/message.h"
#include "io/files/check_data_file.h"
#include "io/files/memory_folder.h"
#include "io/files/plain_text.h"
#include "io/vector/csv.h"
#include "io/vector/geojson.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

// Of all formats but GeoJSON. No other driver is even registered.
constexpr std::array<const char*, 5> drivers{"GPKG", "ESRI Shapefile", "LIBKML", "FlatGeobuf",
                                             nullptr};

bool looks_like_json(const fs::path& file) {
    const std::string ending = lower_ending(file);
    if (ending == ".geojson" || ending == ".json")
        return true;
    std::ifstream in(file, std::ios::binary);
    constexpr std::string_view before = " \t\r\n\xEF\xBB\xBF"; // the last three: byte order mark
    char c = 0;
    while (in.get(c) && before.find(c) != before.npos) {
    }
    return in && (c == '{' || c == '[');
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
                     Place{named, {}, {}, {}}};
    return text;
}

} // namespace

namespace {

/// What holds of every format.
Result<FeatureTable> finished(Result<FeatureTable> table, const LayerSource& source,
                              Diagnostics& diagnostics) {
    if (!table)
        return table;
    const Place place{path_text(source), {}, {}, {}};
    if (table->features.empty())
        return Error{ErrorCode::bad_format,
                     {"the file holds no features", "у файлі немає об’єктів"},
                     {"check that the export was complete", "перевірте, чи експорт був повним"},
                     place};
    if (table->crs.starts_with("none"))
        diagnostics.push_back({Severity::warning,
                               "no-crs",
                               {"the file names no reference system; its coordinates were taken "
                                "for WGS 84 longitude and latitude; if they are of another, name "
                                "it",
                                "файл не називає системи координат; його координати прийнято за "
                                "довготу й широту WGS 84; якщо система інша, назвіть її"},
                               place,
                               std::nullopt});
    if (!source.where.empty())
        if (auto kept = keep_where(*table, source.where); !kept)
            return kept.error();
    return table;
}

} // namespace

Result<FeatureTable> read_features(const LayerSource& source, const fs::path& file,
                                   Diagnostics& diagnostics, std::stop_token stop) {
    if (auto fine = check_data_file(path_text(source), file, most_bytes); !fine)
        return fine.error();
    if (looks_like_json(file)) {
        const auto text = whole_text(file, path_text(source));
        if (!text)
            return text.error();
        return finished(read_geojson(*text, source, fs::absolute(file), diagnostics, stop), source,
                        diagnostics);
    }
    const fs::path name = fs::absolute(file);
    if (names_csv(name))
        return finished(read_csv(source, name, diagnostics, stop), source, diagnostics);
    return finished(read_by_gdal(source, {{name.c_str()}, drivers.data()}, diagnostics, stop),
                    source, diagnostics);
}

Result<FeatureTable> read_packed_features(const LayerSource& source, const PackedData& data,
                                          Diagnostics& diagnostics, std::stop_token stop) {
    const MemoryFolder folder(data.files());
    const std::string name = folder.path() + "/" + data.main().name();
    const std::string& bytes = data.main().bytes();
    const std::string ending = lower_ending(name);
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (ending == ".geojson" || ending == ".json" ||
        (first != bytes.npos && (bytes[first] == '{' || bytes[first] == '[')))
        return finished(read_geojson(bytes, source, name, diagnostics, stop), source, diagnostics);
    if (names_csv(name))
        return finished(read_csv(source, name, diagnostics, stop), source, diagnostics);
    return finished(read_by_gdal(source, {{name.c_str()}, drivers.data()}, diagnostics, stop),
                    source, diagnostics);
}

} // namespace delimit::io
