#include "io/project/project_migration.h"

#include <cmath>

namespace delimit::io {
namespace {

/// A step from one version to the next: a member moves.
struct Move {
    int version; ///< that had it at `from`; the next has it at `to`
    const char* from;
    const char* to;
};

// By version. The number rises where an older program would lose or misread a new member.
constexpr Move moves[] = {
    // Version 2 has views, digests and packed files. The map frames belong to the view.
    {1, "/panes", "/view/panes"},
};

} // namespace

void migrate_project(JsonText& text) {
    const nlohmann::json& root = text.root();
    if (!root.is_object())
        return; // the reader reports it
    const auto format = root.find("format");
    if (format == root.end() || *format != "delimit-project")
        return text.fail("/format", {"this is not a Delimit project", "це не проєкт Delimit"},
                         {"a project says \"format\": \"delimit-project\"",
                          "у проєкті зазначено \"format\": \"delimit-project\""});
    const auto version = root.find("version");
    if (version == root.end())
        return text.fail("/version", {"is missing", "відсутнє"});
    if (!version->is_number())
        return text.fail("/version", {"must be a number", "має бути числом"});
    const double number = version->get<double>();
    if (number > newest_project_version)
        return text.fail("/version",
                         {"the project was written by a newer version of Delimit",
                          "проєкт записано новішою версією Delimit"},
                         {"install the newer version", "встановіть новішу версію"});
    if (number < 1 || number != std::floor(number))
        return text.fail("/version", {"there is no such version", "такої версії немає"});
    for (const Move& move : moves)
        if (number <= move.version)
            text.move(move.from, move.to);
}

} // namespace delimit::io
