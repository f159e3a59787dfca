#include "io/vector_file.h"

#include "delimit/base/message.h"
#include "io/geojson.h"
#include "io/memory_folder.h"
#include "io/plain_text.h"

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

std::string lower_ending(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending;
}

/// What must hold before any reader sees the file.
Status check_file(const std::string& named, const fs::path& file) {
    const Place place{named, {}, {}, {}};
    if (named.find("://") != named.npos || file.string().starts_with("/vsi"))
        return Error{
            ErrorCode::bad_value,
            {"network addresses and virtual file systems are not read",
             "мережеві адреси й віртуальні файлові системи не читаються"},
            {"download the file and name the copy", "завантажте файл і назвіть його копію"},
            place};
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::not_found,
                     {"there is no such file", "такого файлу немає"},
                     {"check the name and the folder", "перевірте назву та папку"},
                     place};
    if (error)
        return Error{ErrorCode::unreadable,
                     filled({"it cannot be read ({0})", "його не вдається прочитати ({0})"},
                            {error.message()}),
                     {"check the permissions of the file and its folders",
                      "перевірте права доступу до файлу та його папок"},
                     place};
    if (fs::is_directory(status))
        return Error{ErrorCode::unreadable,
                     {"this is a folder, not a file", "це папка, а не файл"},
                     {"name the data file inside it", "назвіть файл даних у ній"},
                     place};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::unreadable,
                     {"this is a device or pipe, not a file", "це пристрій або канал, а не файл"},
                     {"save the data to a file first", "спершу збережіть дані у файл"},
                     place};
    if (!std::ifstream(file, std::ios::binary))
        return Error{ErrorCode::unreadable,
                     {"you are not allowed to read this file, or it is in use",
                      "ви не маєте права читати цей файл, або він зайнятий"},
                     {"check its permissions", "перевірте права доступу до нього"},
                     place};
    const auto size = fs::file_size(file, error);
    if (size > most_bytes)
        return Error{ErrorCode::too_large,
                     filled({"the file has {0} MiB, more than the limit of {1} MiB",
                             "файл має {0} МіБ, більше за межу {1} МіБ"},
                            {size >> 20U, most_bytes >> 20U}),
                     {"simplify it or cut out the part you need",
                      "спростіть його або виріжте потрібну частину"},
                     place};
    constexpr std::array packed{".zip", ".kmz", ".shz", ".gz", ".7z", ".tar"};
    if (std::find(packed.begin(), packed.end(), lower_ending(file)) != packed.end())
        return Error{ErrorCode::bad_format,
                     {"archives are not read", "архіви не читаються"},
                     {"unpack it first", "спершу розпакуйте його"},
                     place};
    return ok();
}

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
    const Place place{source.path, {}, {}, {}};
    if (table->features.empty())
        return Error{ErrorCode::bad_format,
                     {"the file holds no features", "у файлі немає об’єктів"},
                     {"check that the export was complete", "перевірте, чи експорт був повним"},
                     place};
    if (table->crs.starts_with("none"))
        diagnostics.push_back({Severity::warning,
                               "no-crs",
                               {"the file names no reference system; its coordinates were taken "
                                "for WGS 84 longitude and latitude (name another with the option "
                                "crs)",
                                "файл не називає системи координат; його координати прийнято за "
                                "довготу й широту WGS 84 (іншу можна назвати параметром crs)"},
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
    if (auto fine = check_file(source.path, file); !fine)
        return fine.error();
    if (looks_like_json(file)) {
        const auto text = whole_text(file, source.path);
        if (!text)
            return text.error();
        return finished(read_geojson(*text, source, fs::absolute(file), diagnostics, stop), source,
                        diagnostics);
    }
    const fs::path name = fs::absolute(file);
    return finished(read_by_gdal(source, {{name.c_str()}, drivers.data()}, diagnostics, stop),
                    source, diagnostics);
}

Result<FeatureTable> read_packed_features(const LayerSource& source, Diagnostics& diagnostics,
                                          std::stop_token stop) {
    const MemoryFolder folder(source.packed);
    const std::string name = folder.path() + "/" + source.packed.front().name();
    const std::string& bytes = source.packed.front().bytes();
    const std::string ending = lower_ending(name);
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (ending == ".geojson" || ending == ".json" ||
        (first != bytes.npos && (bytes[first] == '{' || bytes[first] == '[')))
        return finished(read_geojson(bytes, source, name, diagnostics, stop), source, diagnostics);
    return finished(read_by_gdal(source, {{name.c_str()}, drivers.data()}, diagnostics, stop),
                    source, diagnostics);
}

} // namespace delimit::io
