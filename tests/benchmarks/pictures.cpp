// From figures to pictures.
#include "cases.h"

#include "delimit/base/parallel.h"
#include "delimit/io/project/style_file.h"
#include "delimit/render/application.h"
#include "delimit/render/export.h"
#include "delimit/render/map_cache.h"
#include "delimit/render/map_painter.h"

#include <QImage>
#include <QPainter>

namespace delimit::bench {
namespace {

/// One map frame of two that fill a window of 1920 × 1080.
Viewport map_frame_of(const Scene& scene) {
    return Viewport().resized({960, 1000}).fitted(scene.focus, Margins::all(40));
}

/// `map_frames` pictures made anew, each in a thread of its own, as the window does.
void frame(benchmark::State& state, std::size_t map_frames) {
    const HeadlessApplication application;
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    const ScenePtr scene = build_scene(snapshot, 0, default_style(), Language::english);
    const MapPainter painter(scene);
    const Viewport viewport = map_frame_of(*scene);
    for (auto _ : state)
        parallel_for(map_frames, map_frames, [&](std::size_t, std::size_t) {
            benchmark::DoNotOptimize(painter.render_image(viewport));
        });
}
BENCHMARK_CAPTURE(frame, of_one_map_frame, 1)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(frame, of_both_map_frames, 2)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The map of one frame, and its parts, after a change of zones only.
void ground_again(benchmark::State& state, bool whole, MapPart part) {
    const HeadlessApplication application;
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    const ScenePtr scene = build_scene(snapshot, 0, default_style(), Language::english);
    const MapPainter painter(scene);
    const Viewport viewport = map_frame_of(*scene);
    MapCache cache;
    QImage image(960, 1000, QImage::Format_RGB32);
    for (auto _ : state) {
        if (whole) {
            benchmark::DoNotOptimize(cache.render(painter, viewport, 0, 1, {}));
        } else {
            QPainter on(&image);
            painter.paint_map(on, viewport, {}, 0, part);
        }
    }
}
BENCHMARK_CAPTURE(ground_again, whole, true, MapPart::all)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ground_again, zones, false, MapPart::zones)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ground_again, names, false, MapPart::names)
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond);

void picture(benchmark::State& state, const char* name, ExportOptions options) {
    const HeadlessApplication application;
    const auto made = case_of(state);
    const SnapshotPtr snapshot = made ? snapshot_of(*made) : nullptr;
    if (!snapshot)
        return;
    const test::TempFolder folder;
    options.format = *sheet_format(name);
    for (auto _ : state)
        if (!export_sheets(snapshot, default_style(), folder.path() / name, options))
            state.SkipWithError("the picture could not be written");
}

ExportOptions pixels(int width, int height) {
    ExportOptions options;
    options.width = width;
    options.height = height;
    return options;
}
ExportOptions page() {
    ExportOptions options;
    options.page = PageSize::a4_landscape;
    return options;
}
BENCHMARK_CAPTURE(picture, png_4k, "a.png", pixels(3840, 2160))
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(picture, pdf_a4, "a.pdf", page())
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace delimit::bench
