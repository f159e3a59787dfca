#include "cli/preparation.h"

#include "cli/messages.h"
#include "cli/overrides.h"
#include "delimit/analysis/gate.h"
#include "delimit/engine/compose.h"
#include "delimit/io/project/project_file.h"

namespace delimit::cli {

std::filesystem::path builtin_project() {
    return builtin_data_folder() / "berlin-2025-12.delimit";
}

Result<Project> open_project(const Request& request, Diagnostics& found) {
    auto project = read_project(
        request.operands.empty() ? builtin_project() : std::filesystem::path(request.operands[0]),
        &found);
    if (!project)
        return project.error();
    return overridden(*std::move(project), request.overrides, std::filesystem::current_path());
}

SearchFolders places_of(const Request& request) {
    const std::filesystem::path builtin = builtin_data_folder();
    if (request.operands.empty())
        return {builtin, builtin};
    return {builtin, std::filesystem::absolute(request.operands[0]).parent_path()};
}

ExportOptions sheet_options_of(const Request& request, const Computed& computed) {
    const Snapshot& snapshot = *computed.snapshot;
    return sheet_options(*snapshot.project, snapshot, request.language, places_of(request).project,
                         request.picture);
}

Result<Computed> compute_request(const Request& request, LayersFor purpose) {
    Computed out;
    auto project = open_project(request, out.found);
    if (!project)
        return project.error();
    auto snapshot = compute_project({std::make_shared<const Project>(*std::move(project)),
                                     places_of(request), request.language, nullptr},
                                    {}, purpose);
    if (!snapshot)
        return snapshot.error();
    out.snapshot = *std::move(snapshot);
    // No figures of a study area that one party controls wholly, by mistake.
    const GateReport judged = gate(*out.snapshot->control, out.snapshot->project->parties);
    if (!judged.findings.empty() && judged.findings.front().what == GateFinding::What::one_hand) {
        report(out.snapshot->diagnostics(), request.verbose, request.language);
        return Error{ErrorCode::no_match,
                     judged.findings.front().message,
                     {"check which areas of the file are whose: --front-class VALUE=PARTY, "
                      "--front-field FIELD, --front-where CLAUSE",
                      "перевірте, чиї це ділянки: --front-class ЗНАЧЕННЯ=СТОРОНА, --front-field "
                      "ПОЛЕ, --front-where УМОВА"},
                     {}};
    }
    const Diagnostics more = out.snapshot->diagnostics();
    out.found.insert(out.found.end(), more.begin(), more.end());
    report(out.found, request.verbose, request.language);
    return out;
}

} // namespace delimit::cli
