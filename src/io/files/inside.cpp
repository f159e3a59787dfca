#include "io/files/inside.h"

#include "delimit/base/message.h"

#include <algorithm>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

bool begins_with(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
           folder.end();
}

} // namespace

Status check_inside(const std::string& path, const fs::path& folder) {
    const fs::path file(path);
    const auto outside = [&](const Text& how) {
        return Error{
            ErrorCode::bad_value,
            filled({"the file '{0}' lies outside the project's folder{1}",
                    "файл «{0}» лежить поза текою проєкту{1}"},
                   {path, how}),
            {"put it beside the project, or name it on the command line (--oblasts, --front)",
             "покладіть його поряд із проєктом або назвіть у командному рядку (--oblasts, "
             "--front)"},
            DataLocation{path, {}, {}, {}}};
    };
    if (file.is_absolute() || std::find(file.begin(), file.end(), fs::path("..")) != file.end())
        return outside({});
    std::error_code error;
    if (folder.empty() || !fs::exists(folder / file, error))
        return ok(); // reading it tells that it is missing
    const fs::path inside = fs::canonical(folder, error);
    const fs::path target = error ? fs::path() : fs::canonical(folder / file, error);
    if (error || !begins_with(target, inside))
        return outside({", where a link leads", ", куди веде посилання"});
    return ok();
}

} // namespace delimit::io
