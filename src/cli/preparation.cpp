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

namespace {

/// Warning that the control map of the command line has the parties the other way round than the
/// project's own, if both divide the same oblasts.
std::optional<Diagnostic> swapped_parties(const Request& request, const Snapshot& snapshot) {
    if (request.overrides.control_map.file.empty())
        return std::nullopt;
    Request of_the_project = request;
    of_the_project.overrides.control_map = {};
    Diagnostics not_shown;
    auto project = open_project(of_the_project, not_shown);
    if (!project)
        return std::nullopt;
    project->proposals.clear();
    const auto before = compute_project({std::make_shared<const Project>(*std::move(project)),
                                         places_of(request), request.language, nullptr},
                                        {}, LayersFor::figures);
    if (!before) // it may be of another country
        return std::nullopt;
    const GateReport judged =
        gate(*snapshot.control, snapshot.project->parties, (*before)->control.get());
    for (const GateFinding& finding : judged.findings)
        if (finding.what == GateFinding::What::sides_flip)
            return Diagnostic{
                Severity::warning,
                "sides-flip",
                {"most of what each party controls is controlled by the other on the project's own "
                 "control map: make sure that the file's parties were understood",
                 "більшість того, що контролює кожна сторона, на власній карті контролю проєкту "
                 "контролює друга: перевірте, чи правильно розпізнано сторони у файлі"},
                {request.overrides.control_map.file, {}, {}, {}},
                std::nullopt};
    return std::nullopt;
}

} // namespace

std::optional<Error> in_one_hand(const Snapshot& snapshot) {
    for (const GateFinding& finding : gate(*snapshot.control, snapshot.project->parties).findings)
        if (finding.what == GateFinding::What::one_hand)
            return Error{
                ErrorCode::no_match,
                finding.message,
                {"check which areas of the file are whose: --front-class VALUE=PARTY, "
                 "--front-field FIELD, --front-where CLAUSE",
                 "перевірте, чиї це ділянки: --front-class ЗНАЧЕННЯ=СТОРОНА, --front-field "
                 "ПОЛЕ, --front-where УМОВА"},
                {}};
    return std::nullopt;
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
    if (auto refused = in_one_hand(*out.snapshot)) {
        Diagnostics others = out.snapshot->diagnostics();
        std::erase_if(others, [](const Diagnostic& found) { return found.code == "one-hand"; });
        report(others, request.verbose, request.language);
        return *std::move(refused);
    }
    if (auto swapped = swapped_parties(request, *out.snapshot))
        out.found.push_back(*std::move(swapped));
    const Diagnostics more = out.snapshot->diagnostics();
    out.found.insert(out.found.end(), more.begin(), more.end());
    report(out.found, request.verbose, request.language);
    return out;
}

} // namespace delimit::cli
