#include "delimit/render/sheet_options.h"

#include <algorithm>
#include <chrono>

namespace delimit {
namespace {

struct TakeSize {
    ExportOptions& options;

    void operator()(const PictureSize& size) const {
        options.width = size.width;
        options.height = size.height;
    }
    void operator()(PageSize page) const { options.page = page; }
};

} // namespace

SheetSize sheet_size(const SheetChoice& choice) {
    if (choice.page)
        return *choice.page;
    return PictureSize{choice.width, choice.height};
}

ExportOptions sheet_options(const Project& project, const Snapshot& snapshot, Locale language,
                            const std::filesystem::path& folder, const SheetOverrides& overrides) {
    ExportOptions options;
    options.format = overrides.format;
    std::visit(TakeSize{options}, overrides.size.value_or(sheet_size(project.sheet)));
    options.dpi = overrides.dpi;
    const auto& proposals = snapshot.project->proposals;
    for (const std::string& id : overrides.map_frames.value_or(project.map_frames)) {
        const auto found = std::find_if(proposals.begin(), proposals.end(),
                                        [&](const Proposal& p) { return p.id == id; });
        if (found != proposals.end())
            options.proposals.push_back(std::size_t(found - proposals.begin()));
    }
    options.language = language;
    options.layer_styles = project.layer_styles;
    options.annotations = project.annotations;
    options.choice = project.sheet;
    options.kind = overrides.kind;
    options.today = Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    options.transparent = overrides.transparent;
    options.folder = folder;
    return options;
}

} // namespace delimit
