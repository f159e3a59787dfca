// From files to figures, stage by stage and in total.
#include "cases.h"

#include "cli/statistics.h"
#include "delimit/analysis/control.h"
#include "delimit/analysis/zones.h"
#include "delimit/geo/buffer/zone_buffer.h"
#include "delimit/geo/geodesic.h"

namespace delimit::bench {
namespace {

void load(benchmark::State& state) {
    const auto made = case_of(state);
    if (!made)
        return;
    for (auto _ : state)
        benchmark::DoNotOptimize(load_layers(*made->project, made->places));
}
BENCHMARK(load)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

void control(benchmark::State& state) {
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    const Layers& layers = *snapshot->layers;
    Workbench bench;
    const Projector projector(snapshot->projection);
    for (auto _ : state)
        benchmark::DoNotOptimize(divide_study_area(
            bench, projector, layers.oblasts, layers.control_map, layers.land, ControlOptions{}));
}
BENCHMARK(control)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

void zone_10_km(benchmark::State& state) {
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    Workbench bench;
    const Projector projector(snapshot->projection);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            zone_around(bench, projector, snapshot->control->line.parts, kilometres(10)));
}
BENCHMARK(zone_10_km)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

void zones_by_oblast(benchmark::State& state) {
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    Workbench bench;
    const Projector projector(snapshot->projection);
    DepthZones near_line;
    near_line[kilometres(10)] =
        *zone_around(bench, projector, snapshot->control->line.parts, kilometres(10));
    for (auto _ : state)
        benchmark::DoNotOptimize(compute_proposal(bench, projector, *snapshot->control,
                                                  snapshot->project->proposals[0], near_line));
}
BENCHMARK(zones_by_oblast)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

void geodesic_area_of_oblasts(benchmark::State& state) {
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    for (auto _ : state)
        for (const Oblast& oblast : snapshot->layers->oblasts)
            benchmark::DoNotOptimize(geodesic_area(oblast.ground));
}
BENCHMARK(geodesic_area_of_oblasts)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void load_to_table(benchmark::State& state) {
    const auto made = case_of(state);
    if (!made)
        return;
    for (auto _ : state) {
        const SnapshotPtr snapshot = snapshot_of(*made);
        benchmark::DoNotOptimize(cli::statistics_json(*snapshot, snapshot->diagnostics()));
    }
}
BENCHMARK(load_to_table)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace delimit::bench
