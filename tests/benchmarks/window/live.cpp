// Use of the window: a depth dragged and released, maps moved. Offscreen; everything in a frame but
// the copy to the screen.
#include "benchmarks/cases.h"
#include "benchmarks/window/application.h"

#include "gui/base/resources.h"
#include "gui/map/shown_maps.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/proposals_panel.h"
#include "gui/window/main_window.h"
#include "session/shown_figures.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QSlider>
#include <QTimer>

namespace delimit::bench {
namespace {

template <class Condition>
bool wait_for(Condition holds) {
    QElapsedTimer clock;
    clock.start();
    // Sleeping in between: the workers need the cores.
    QTimer pulse;
    pulse.start(5);
    while (!holds() && clock.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

/// A window on the case of this run, settled.
struct Opened {
    std::unique_ptr<MainWindow> window;

    explicit Opened(benchmark::State& state, QSize size, MapLayout arrangement,
                    bool beside_another = false) {
        need_application();
        const auto made = case_of(state);
        if (!made)
            return;
        auto project = std::make_shared<Project>(*made->project);
        if (beside_another) {
            Proposal freeze;
            freeze.id = "freeze";
            freeze.name = {"Freeze", "Замороження"};
            project->proposals.push_back(freeze);
            project->map_frames.push_back(freeze.id);
        }
        window = std::make_unique<MainWindow>(standard_pipeline());
        window->document().open([project] { return Result<Project>(*project); }, made->places, {});
        window->setWindowState(Qt::WindowNoState);
        window->resize(size);
        window->show();
        window->findChild<QDockWidget*>(QStringLiteral("comparison-table"))->hide();
        window->findChild<ShownMaps*>()->arrange(arrangement);
        settle();
    }
    bool settle() {
        return wait_for([&] {
            return !window->document().busy() && window->findChild<MapArea*>()->up_to_date();
        });
    }
};

QSize size_of(std::int64_t number) {
    return number == 0 ? QSize(1920, 1080) : QSize(3840, 2160);
}

/// Until the zone at the new depth is on its map, or on both if both show it, at full resolution,
/// and the figures are updated.
void slider_to_picture(benchmark::State& state, bool beside_another) {
    Opened open(state, size_of(state.range(1)), MapLayout::side_by_side, beside_another);
    if (!open.window)
        return;
    open.window->findChild<QDockWidget*>(QStringLiteral("proposals"))->show();
    open.settle();
    wait_for([&] { return open.window->findChild<ShownFigures*>()->ready(); });
    QSlider& slider =
        open.window->findChild<ProposalsPanel*>()->editor().depth_bands().row(0).slider();
    slider.setSliderDown(true);
    int value = 1, late = 0, frames = 0;
    double in_window = 0; // of the GUI thread, which the user waits for
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        slider.setSliderPosition(value = value < 400 ? value + 3 : 1);
        in_window += double(clock.nsecsElapsed()) / 1e6;
        wait_for([&] { return open.window->findChild<MapArea*>()->up_to_date(); });
        late += clock.nsecsElapsed() > 16'000'000;
        ++frames;
    }
    state.counters["figures_ms"] = in_window / std::max(1, frames);
    state.counters["late_%"] = 100.0 * late / std::max(1, frames);
}
BENCHMARK_CAPTURE(slider_to_picture, on_one_of_two_maps, true)
    ->ArgsProduct({{0, 1, 2}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(slider_to_picture, on_both_maps, false)
    ->ArgsProduct({{0, 1, 2}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// From the release of a depth to exact figures and zones on both maps.
void release_to_exact(benchmark::State& state) {
    Opened open(state, size_of(0), MapLayout::side_by_side);
    if (!open.window)
        return;
    double km = 5;
    for (auto _ : state) {
        km = km < 39 ? km + 1.7 : 5;
        open.window->document().edit(QStringLiteral("Depth"), [km](Project& project) {
            for (Provision& provision : project.proposals[0].provisions)
                std::get<ToDepth>(provision.scope).depth_bands = {kilometres(km)};
        });
        open.settle();
    }
}
BENCHMARK(release_to_exact)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A step of a pan, painted by all maps: the delay that the user sees. Full-resolution pictures
/// follow from workers.
void pan_frame(benchmark::State& state, MapLayout arrangement) {
    Opened open(state, size_of(state.range(1)), arrangement);
    if (!open.window)
        return;
    MapArea& maps = *open.window->findChild<MapArea*>();
    double step = 3;
    for (auto _ : state) {
        step = -step;
        maps.active().set_view(maps.active().viewport().panned(step, step), true);
        emit maps.active().view_changed(maps.active().viewport());
        for (std::size_t map_frame : maps.shown_map_frames())
            maps.map_frame(map_frame).canvas().repaint();
    }
}
BENCHMARK_CAPTURE(pan_frame, of_one_map, MapLayout::one_map)
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pan_frame, of_two_maps, MapLayout::side_by_side)
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pan_frame, of_three_maps, MapLayout::three_maps)
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pan_frame, of_four_maps, MapLayout::four_maps)
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace delimit::bench
