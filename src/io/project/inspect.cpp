#include "delimit/io/project/inspect.h"

#include "delimit/io/layers/base_map_file.h"
#include "delimit/io/project/project_file.h"
#include "io/files/guard.h"
#include "io/layers/inspect_table.h"
#include "io/layers/sources.h"

#include <fstream>

namespace delimit {
namespace {

namespace fs = std::filesystem;

bool is_project(const fs::path& file) {
    if (file.extension() == ".delimit")
        return true;
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return false;
    // A project is marked as one by its first member.
    std::string beginning(256, ' ');
    std::ifstream(file, std::ios::binary).read(beginning.data(), 256);
    return beginning.find("\"delimit-project\"") != beginning.npos;
}

void inspect_project(const std::string& file, const SearchFolders& places, FileReport& report) {
    report.is_project = true;
    report.format = "Delimit project";
    const auto project = read_project(file, &report.diagnostics);
    if (!project) {
        report.problem = project.error();
        return;
    }
    for (const auto& [kind, source] : project->layers)
        report.layers.push_back(std::string(id(kind)) + ": " + path_text(source));
    for (const Proposal& proposal : project->proposals)
        report.proposals.push_back(proposal.id);
    const SearchFolders around{places.builtin, fs::path(file).parent_path()};
    const auto layers = load_layers(*project, around);
    if (!layers) {
        report.problem = layers.error();
        return;
    }
    report.diagnostics.insert(report.diagnostics.end(), (*layers)->diagnostics.begin(),
                              (*layers)->diagnostics.end());
    report.provenance = (*layers)->control_map.provenance;
    for (const Oblast& oblast : (*layers)->oblasts)
        report.extent.add(oblast.ground);
}

/// Position and source of the picture; it is opened, but its pixels are not read.
void inspect_base_map(const LayerSource& source, const SearchFolders& places, FileReport& report) {
    report.format = "GeoTIFF or MBTiles";
    report.recognised = Recognised::base_map;
    const auto opened = open_base_map(source, places);
    if (opened)
        report.provenance = opened->provenance;
    else
        report.problem = opened.error();
}

void look_into(const std::string& file, const SearchFolders& places, const Parties& parties,
               const LayerSource& options, FileReport& report) {
    auto data = source_data(file);
    if (!data) {
        report.problem = data.error();
        return;
    }
    if (const auto path = io::resolve(*data, places); path && is_project(*path)) {
        inspect_project(path->string(), places, report);
        return;
    }
    LayerSource source = options;
    source.data = *std::move(data);
    if (names_base_map(file))
        return inspect_base_map(source, places, report);
    const auto table = io::read_every_layer(source, places, report.diagnostics, {});
    if (table)
        io::inspect_table(*table, source, places, parties, {}, {}, report);
    else
        report.problem = table.error();
}

} // namespace

FileReport inspect(const std::string& file, const SearchFolders& places, const Parties& parties,
                   const LayerSource& options) {
    FileReport report;
    report.file = file;
    const auto done = io::guarded(file, [&]() -> Status {
        look_into(file, places, parties, options, report);
        return ok();
    });
    if (!done && !report.problem)
        report.problem = done.error();
    return report;
}

} // namespace delimit
