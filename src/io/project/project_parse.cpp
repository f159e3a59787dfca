#include "io/project/project_parse.h"

#include "delimit/base/limits.h"
#include "delimit/io/project/project_file.h"
#include "io/files/inside.h"
#include "io/files/sha256.h"
#include "io/project/project_members.h"
#include "io/project/project_migration.h"

#include <fstream>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using io::JsonObject;

Project parse_root(JsonObject& in) {
    Project project;
    in.text("format");
    in.number("version");
    for (const io::ProjectMember& member : io::project_members())
        member.read(in, member.key, project);
    project.extras = in.rest();
    return project;
}

Result<std::string> text_of(const fs::path& file) {
    const DataLocation place{file.string(), {}, {}, {}};
    std::error_code error;
    if (!fs::exists(file, error))
        return Error{ErrorCode::not_found,
                     {"there is no such project", "такого проєкту немає"},
                     {"check the name and the folder", "перевірте назву та теку"},
                     place};
    if (!fs::is_regular_file(file, error))
        return Error{ErrorCode::unreadable,
                     {"this is not a file", "це не файл"},
                     {"name the project file", "назвіть файл проєкту"},
                     place};
    if (fs::file_size(file, error) > limits::project_bytes)
        return Error{
            ErrorCode::too_large,
            {"a project of more than 256 MiB is not read",
             "проєкт, більший за 256 МіБ, не читається"},
            {"keep large data in files of their own", "тримайте великі дані в окремих файлах"},
            place};
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return Error{ErrorCode::unreadable,
                     {"the project cannot be read", "проєкт не вдається прочитати"},
                     {"check its permissions", "перевірте права доступу до нього"},
                     place};
    return text;
}

/// Error if a link in the project's folder leads out of it.
Status check_links(const Project& project, const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const auto check = [&](const std::string& path) -> Status {
        if (path.empty())
            return ok();
        auto inside = io::check_inside(path, folder);
        if (!inside)
            inside.error().location.file = file.string();
        return inside;
    };
    for (const auto& [kind, source] : project.layers)
        if (const auto* data = std::get_if<DataFile>(&source.data))
            if (auto inside = check(data->path); !inside)
                return inside;
    return check(project.sheet.logo);
}

} // namespace

Result<Project> io::parse_project_text(std::string_view json, const std::string& name,
                                       Diagnostics* found, bool trust_paths) {
    const auto text = JsonText::parse(json, name);
    if (!text)
        return text.error();
    if (trust_paths)
        (*text)->trust_paths();
    migrate_project(**text);
    Project project;
    {
        JsonObject root(**text);
        project = parse_root(root);
    }
    if ((*text)->error())
        return *(*text)->error();
    if (found)
        found->insert(found->end(), (*text)->warnings().begin(), (*text)->warnings().end());
    return project;
}

Result<Project> parse_project(std::string_view json, const std::string& name, Diagnostics* found) {
    return io::parse_project_text(json, name, found, false);
}

Result<Project> read_project(const fs::path& file, Diagnostics* found) {
    auto read = read_project_file(file, found);
    if (!read)
        return read.error();
    return std::move(read->project);
}

Result<ProjectOnDisk> read_project_file(const fs::path& file, Diagnostics* found) {
    const auto text = text_of(file);
    if (!text)
        return text.error();
    auto project = parse_project(*text, file.string(), found);
    if (!project)
        return project.error();
    if (auto inside = check_links(*project, file); !inside)
        return inside.error();
    return ProjectOnDisk{*std::move(project), io::sha256_of(*text)};
}

} // namespace delimit
