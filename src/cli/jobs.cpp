#include "cli/jobs.h"

#include "cli/messages.h"
#include "cli/preparation.h"
#include "cli/report.h"
#include "cli/statistics.h"
#include "delimit/io/project/inputs.h"
#include "delimit/io/project/pack.h"
#include "delimit/io/project/project_file.h"
#include "delimit/io/project/style_file.h"
#include "delimit/io/project/write_zones.h"
#include "delimit/render/application.h"

namespace delimit::cli {
namespace {

std::string statistics_text(const Computed& computed, const Request& request) {
    switch (request.format) {
    case StatisticsFormat::table:
        return plain_text(report_of(*computed.snapshot, request.language));
    case StatisticsFormat::markdown:
        return markdown(report_of(*computed.snapshot, request.language));
    case StatisticsFormat::csv:
        return statistics_csv(*computed.snapshot);
    case StatisticsFormat::json:
        return statistics_json(*computed.snapshot, computed.found);
    }
    return {};
}

/// Writes the warnings about the sheets to standard error, before they are exported.
void warn_of(const Snapshot& snapshot, const std::vector<Sheet>& sheets,
             const ExportOptions& options) {
    for (const SheetWarning& warning :
         sheet_warnings(snapshot, *snapshot.project, sheets, sheet_medium(options)))
        complain("warning: " + warning.text);
}

Status refuse_inputs(const std::filesystem::path& out, const Project& project,
                     const Request& request) {
    if (!request.operands.empty())
        if (auto fine = refuse_same_file(out, request.operands[0]); !fine)
            return fine;
    return refuse_input(out, project, places_of(request));
}

} // namespace

Status write_statistics(const Request& request) {
    const auto computed = compute_request(request, LayersFor::figures);
    if (!computed)
        return computed.error();
    print(statistics_text(*computed, request));
    return ok();
}

Status export_picture(const Request& request) {
    const auto computed = compute_request(request, LayersFor::map);
    if (!computed)
        return computed.error();
    const ExportOptions options = sheet_options_of(request, *computed);
    const HeadlessApplication application;
    const auto sheets = make_sheets(computed->snapshot, default_style(), options);
    if (!sheets)
        return sheets.error();
    for (const auto& file : sheet_files(request.output, options.format, sheets->size()))
        if (auto fine = refuse_inputs(file, *computed->snapshot->project, request); !fine)
            return fine;
    warn_of(*computed->snapshot, *sheets, options);
    return export_sheets(*sheets, request.output, options);
}

Status export_zones(const Request& request) {
    const auto computed = compute_request(request, LayersFor::figures);
    if (!computed)
        return computed.error();
    if (auto fine = refuse_inputs(request.output, *computed->snapshot->project, request); !fine)
        return fine;
    return write_zones(*computed->snapshot, request.output);
}

Status pack(const Request& request) {
    Diagnostics found;
    auto project = open_project(request, found);
    report(found, request.verbose);
    if (!project)
        return project.error();
    if (auto fine = refuse_inputs(request.output, *project, request); !fine)
        return fine;
    const auto whole = packed(*std::move(project), places_of(request));
    if (!whole)
        return whole.error();
    return write_project(*whole, request.output);
}

} // namespace delimit::cli
