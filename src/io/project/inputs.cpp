#include "delimit/io/project/inputs.h"

#include "delimit/base/message.h"
#include "io/layers/sources.h"

namespace delimit {

namespace fs = std::filesystem;

Status refuse_same_file(const fs::path& out, const fs::path& in) {
    std::error_code error; // one of them does not exist, or cannot be looked at
    if (in.empty() || !fs::equivalent(out, in, error) || error)
        return ok();
    return Error{ErrorCode::not_writable,
                 {"this file is read, too, and would be lost",
                  "цей файл також читається, і його було б "
                  "втрачено"},
                 {"choose another name", "виберіть іншу назву"},
                 DataLocation{out.string(), {}, {}, {}}};
}

Status refuse_input(const fs::path& out, const Project& project, const SearchFolders& places) {
    for (const auto& [kind, source] : project.layers) {
        if (std::holds_alternative<PackedData>(source.data) ||
            std::holds_alternative<DrawnLines>(source.data))
            continue;
        if (const auto file = io::resolve(source.data, places))
            if (auto fine = refuse_same_file(out, *file); !fine)
                return fine;
    }
    if (project.sheet.logo.empty())
        return ok();
    return refuse_same_file(out, places.project / project.sheet.logo);
}

} // namespace delimit
