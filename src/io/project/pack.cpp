#include "delimit/io/project/pack.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "io/files/sha256.h"
#include "io/layers/sources.h"

#include <fstream>

namespace delimit {
namespace {

namespace fs = std::filesystem;

Result<std::string> bytes_of(const fs::path& file, std::uintmax_t& total) {
    const DataLocation location{file.string(), {}, {}, {}};
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return Error{ErrorCode::not_found,
                     {"there is no such file", "такого файлу немає"},
                     {"check the name and the folder", "перевірте назву та теку"},
                     location};
    total += fs::file_size(file, error);
    if (total > limits::packed_bytes)
        return Error{ErrorCode::too_large,
                     filled({"the data have more than {0} MiB, too much to pack into a project",
                             "дані мають понад {0} МіБ, забагато, щоб запакувати їх у проєкт"},
                            {limits::packed_bytes >> 20U}),
                     {"keep them beside the project, or simplify them",
                      "тримайте їх поряд із проєктом або спростіть"},
                     location};
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (error || !in)
        return Error{ErrorCode::unreadable,
                     {"it cannot be read", "його не вдається прочитати"},
                     {"check its permissions", "перевірте права доступу до нього"},
                     location};
    return bytes;
}

/// Companions of a shapefile, with endings in lower or upper case.
std::vector<fs::path> companions(const fs::path& file) {
    std::vector<fs::path> out;
    std::error_code error;
    if (file.extension() == ".shp" || file.extension() == ".SHP")
        for (const char* ending : {".shx", ".dbf", ".prj", ".cpg", ".SHX", ".DBF", ".PRJ", ".CPG"})
            if (fs::path beside = fs::path(file).replace_extension(ending);
                fs::exists(beside, error))
                out.push_back(std::move(beside));
    return out;
}

/// True if the project holds the data already.
bool in_project(const SourceData& data) {
    return std::holds_alternative<PackedData>(data) || std::holds_alternative<DrawnLines>(data);
}

} // namespace

Result<Project> packed(Project project, const SearchFolders& places, const std::stop_token& stop) {
    std::uintmax_t total = 0;
    for (auto& [kind, source] : project.layers) {
        if (stop.stop_requested())
            return Error{
                ErrorCode::cancelled, {"stopped on request", "зупинено на вимогу"}, {}, {}};
        if (in_project(source.data))
            continue;
        const auto file = io::resolve(source.data, places);
        if (!file)
            return file.error();
        std::vector<fs::path> all = companions(*file);
        all.insert(all.begin(), *file);
        std::vector<PackedFile> files;
        for (const fs::path& one : all) {
            auto bytes = bytes_of(one, total);
            if (!bytes)
                return bytes.error();
            files.emplace_back(one.filename().string(), *std::move(bytes));
        }
        source.sha256 = io::sha256_of(files.front().bytes());
        // The name still carries a date, but is no path any more.
        source.data = PackedData(file->filename().string(), std::move(files));
    }
    return project;
}

} // namespace delimit
