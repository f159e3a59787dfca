// The engine behind a depth slider.
#include "cases.h"

#include "delimit/analysis/depth_field.h"

namespace delimit::bench {
namespace {

struct Made {
    Case of;
    SnapshotPtr snapshot;
    std::optional<DepthField> field;
};

std::optional<Made> field_of(benchmark::State& state) {
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return std::nullopt;
    auto field = DepthField::build(Projector(snapshot->projection), *snapshot->control);
    if (!field)
        return std::nullopt;
    return Made{*made, snapshot, *std::move(field)};
}

Proposal at(const Made& made, double km) {
    Proposal proposal = made.snapshot->project->proposals[0];
    for (Provision& provision : proposal.provisions)
        std::get<ToDepth>(provision.scope).depth_bands = {kilometres(km)};
    return proposal;
}

void field_build(benchmark::State& state) {
    const auto made = field_of(state);
    if (!made)
        return;
    const Projector projector(made->snapshot->projection);
    for (auto _ : state)
        benchmark::DoNotOptimize(DepthField::build(projector, *made->snapshot->control));
    state.counters["MB"] = double(made->field->memory()) / 1e6;
}
BENCHMARK(field_build)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// The work of one position of the slider: figures, and both parties' outlines at a scale that
/// shows the whole study area.
void slider_update(benchmark::State& state) {
    const auto made = field_of(state);
    if (!made)
        return;
    const Proposal& computed = made->snapshot->project->proposals[0];
    double km = 1;
    for (auto _ : state) {
        km = km < 39 ? km + 1 : 1;
        benchmark::DoNotOptimize(estimate(*made->field, *made->snapshot->control, at(*made, km),
                                          computed, *made->snapshot->proposals[0]));
        for (Side side : both_sides)
            benchmark::DoNotOptimize(made->field->outline(side, kilometres(km), 1200));
    }
}
BENCHMARK(slider_update)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// The same zoomed in, every node of the grid.
void slider_update_finest(benchmark::State& state) {
    const auto made = field_of(state);
    if (!made)
        return;
    double km = 1;
    for (auto _ : state) {
        km = km < 39 ? km + 1 : 1;
        for (Side side : both_sides)
            benchmark::DoNotOptimize(made->field->outline(side, kilometres(km)));
    }
}
BENCHMARK(slider_update_finest)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void figures_of_59_depths(benchmark::State& state) {
    const auto made = field_of(state);
    if (!made)
        return;
    const Proposal& computed = made->snapshot->project->proposals[0];
    for (auto _ : state)
        for (int i = 2; i <= 60; ++i)
            benchmark::DoNotOptimize(estimate(*made->field, *made->snapshot->control,
                                              at(*made, i / 2.0), computed,
                                              *made->snapshot->proposals[0]));
}
BENCHMARK(figures_of_59_depths)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace delimit::bench
