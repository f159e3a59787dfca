#include "delimit/base/message.h"
#include "delimit/io/files/file_digest.h"
#include "delimit/io/files/output_file.h"
#include "delimit/io/project/inputs.h"
#include "delimit/io/project/project_file.h"
#include "io/files/sha256.h"
#include "io/project/project_members.h"
#include "io/project/project_migration.h"

#include <algorithm>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The path to be written in the project at `file`: relative to its folder.
Result<std::string> relative_path(const std::string& path, const fs::path& file) {
    if (fs::path(path).is_relative())
        return path;
    const fs::path relative = fs::path(path).lexically_normal().lexically_relative(
        fs::absolute(file).parent_path().lexically_normal());
    if (relative.empty() || *relative.begin() == "..")
        return Error{ErrorCode::bad_value,
                     filled({"the project uses {0}, which lies outside its folder",
                             "проєкт використовує {0}, що лежить поза його текою"},
                            {path}),
                     {"save the project beside its data, copy the data beside the project, or pack "
                      "the data into it (File, Save packed copy; delimit pack)",
                      "збережіть проєкт поряд із його даними, скопіюйте дані до проєкту або "
                      "запакуйте їх у нього (Файл, Зберегти запаковану копію; delimit pack)"},
                     DataLocation{file.string(), {}, {}, {}}};
    return relative.generic_string();
}

} // namespace

std::string project_text(const Project& project) {
    Json out;
    out["format"] = "delimit-project";
    out["version"] = io::newest_project_version;
    for (const io::ProjectMember& member : io::project_members())
        if (Json value = member.write(project); !value.is_null())
            out[member.key] = std::move(value);
    io::put(out, project.extras);
    return io::canonical_text(out);
}

Project with_absolute_paths(Project project, const fs::path& folder) {
    for (auto& [kind, source] : project.layers)
        if (auto* data = std::get_if<DataFile>(&source.data);
            data && !data->path.empty() && fs::path(data->path).is_relative())
            data->path = fs::absolute(folder / data->path).lexically_normal().string();
    if (auto& logo = project.sheet.logo; !logo.empty() && fs::path(logo).is_relative())
        logo = fs::absolute(folder / logo).lexically_normal().string();
    return project;
}

Project with_digests(Project project, const Layers& layers) {
    for (const auto& [kind, digest] : layers.digests)
        if (const auto found = project.layers.find(kind); found != project.layers.end())
            found->second.sha256 = digest;
    return project;
}

Result<std::string> save_project(const Project& project, const fs::path& file,
                                 const std::optional<std::string>& known_digest) {
    Project portable = project;
    for (auto& [kind, source] : portable.layers) {
        auto* data = std::get_if<DataFile>(&source.data);
        if (!data)
            continue;
        const auto path = relative_path(data->path, file);
        if (!path)
            return path.error();
        if (auto fine = refuse_same_file(file, file.parent_path() / *path); !fine)
            return fine.error();
        data->path = *path;
    }
    if (!portable.sheet.logo.empty()) {
        const auto path = relative_path(portable.sheet.logo, file);
        if (!path)
            return path.error();
        portable.sheet.logo = *path;
    }
    const std::string text = project_text(portable);
    const auto unchanged = [&]() -> Status {
        const auto now = file_digest(file);
        if (!now || *now == *known_digest)
            return ok(); // a deleted file is written anew
        return Error{ErrorCode::changed,
                     {"the file was changed by another program", "файл змінила інша програма"},
                     {"look at what is in it now, or save under another name",
                      "перегляньте, що в ньому тепер, або збережіть під іншою назвою"},
                     DataLocation{file.string(), {}, {}, {}}};
    };
    const Status written =
        known_digest ? write_file(file, text, unchanged) : write_file(file, text);
    if (!written)
        return written.error();
    return io::sha256_of(text);
}

Status write_project(const Project& project, const fs::path& file) {
    const auto saved = save_project(project, file);
    if (!saved)
        return saved.error();
    return ok();
}

} // namespace delimit
