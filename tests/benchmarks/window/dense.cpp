// The window on control maps denser than any real one, as tests/benchmarks/dense_fronts.py makes
// them: DELIMIT_DENSE_MAPS=FOLDER says where they are. Offscreen.
#include "benchmarks/cases.h"
#include "benchmarks/window/application.h"

#include "gui/map/shown_maps.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/proposals_panel.h"
#include "gui/window/main_window.h"
#include "session/shown_figures.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace delimit::bench {
namespace {

/// Processor time of the whole program, milliseconds: other work on the machine does not count.
double processor() {
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Processor time of this thread, milliseconds.
double processor_of_thread() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + 1e-6 * double(now.tv_nsec);
}

/// Waits, and takes down the longest time for which the thread of the window did not answer: in
/// processor time, since other work on the machine makes any turn long.
class Watch {
  public:
    /// Processor time until it holds; below zero if it does not within a minute.
    template <class Condition>
    double wait_for(Condition holds) {
        QElapsedTimer clock;
        clock.start();
        const double before = processor();
        QTimer pulse;
        pulse.start(2);
        while (!holds() && clock.elapsed() < 60'000) {
            const double start = processor_of_thread();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            longest_ = std::max(longest_, processor_of_thread() - start);
        }
        return holds() ? processor() - before : -1;
    }
    [[nodiscard]] double longest() const { return longest_; }

  private:
    double longest_ = 0;
};

const char* const maps[] = {"plain", "dense-204801", "collinear", "parts"};

std::shared_ptr<Project> project_of(benchmark::State& state) {
    const char* folder = std::getenv("DELIMIT_DENSE_MAPS");
    const std::string name = maps[state.range(0)];
    state.SetLabel(name);
    auto project = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    if (!folder || !project) {
        state.SkipWithError("DELIMIT_DENSE_MAPS is not set");
        return nullptr;
    }
    project->layers[LayerKind::control_map] = {};
    project->layers[LayerKind::control_map].data =
        DataFile{std::string(folder) + "/" + name + ".geojson"};
    return std::make_shared<Project>(*std::move(project));
}

void set_depth(Project& project, double km) {
    for (Provision& provision : project.proposals[1].provisions)
        if (auto* depth = std::get_if<ToDepth>(&provision.scope))
            depth->depth_bands.back() = kilometres(km);
}

/// A window on the map of this run.
struct Opened {
    Watch watch;
    std::unique_ptr<MainWindow> window;
    double first = -1,
           complete = -1; ///< processor ms to a map with borders, and to everything exact

    explicit Opened(benchmark::State& state) {
        need_application();
        const auto project = project_of(state);
        if (!project)
            return;
        window = std::make_unique<MainWindow>(standard_pipeline());
        window->setWindowState(Qt::WindowNoState);
        window->resize(1920, 1080);
        window->show();
        const auto places = SearchFolders{builtin_data_folder(), builtin_data_folder()};
        const double before = processor();
        window->document().open([project] { return Result<Project>(*project); }, places, {});
        watch.wait_for([&] { return maps().active().painter() && maps().up_to_date(); });
        first = processor() - before;
        settle();
        complete = processor() - before;
    }
    MapArea& maps() { return *window->findChild<MapArea*>(); }
    double settle() {
        return watch.wait_for([&] { return !window->document().busy() && maps().up_to_date(); });
    }
};

void opened(benchmark::State& state) {
    for (auto _ : state) {
        Opened open(state);
        if (!open.window)
            return;
        state.counters["borders_ms"] = open.first;
        state.counters["complete_ms"] = open.complete;
        state.counters["busy_ms"] = open.watch.longest();
    }
}
BENCHMARK(opened)->DenseRange(0, 3)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A depth edited and undone.
void edited(benchmark::State& state) {
    Opened open(state);
    if (!open.window)
        return;
    for (auto _ : state) {
        double edit = 0, undo = 0;
        for (double km : {7.0, 12.0, 23.0}) {
            open.window->document().edit(QStringLiteral("Depth"),
                                         [km](Project& project) { set_depth(project, km); });
            edit = std::max(edit, open.settle());
            open.window->document().undo();
            undo = std::max(undo, open.settle());
        }
        state.counters["edit_ms"] = edit;
        state.counters["undo_ms"] = undo;
        state.counters["busy_ms"] = open.watch.longest();
    }
}
BENCHMARK(edited)->DenseRange(0, 3)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// From the panel shown to a slider with an estimate, and until it is fine.
void slider_ready(benchmark::State& state) {
    Opened open(state);
    if (!open.window)
        return;
    for (auto _ : state) {
        open.window->findChild<QDockWidget*>(QStringLiteral("proposals"))->show();
        const auto& figures = *open.window->findChild<ShownFigures*>();
        state.counters["ready_ms"] = open.watch.wait_for([&] { return figures.ready(); });
        state.counters["busy_ms"] = open.watch.longest();
    }
}
BENCHMARK(slider_ready)
    ->DenseRange(0, 3)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Pictures deep in, beside the line: what the worker takes, and the longest a frame of the window.
void deep_zoom(benchmark::State& state) {
    Opened open(state);
    if (!open.window)
        return;
    const MapCanvas& canvas = open.maps().active();
    const Scene& scene = *canvas.painter()->scene();
    const auto& parts = scene.find("line-of-contact")->lines.front().parts.levels.front().shape;
    const auto longest =
        std::max_element(parts->begin(), parts->end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const MapPoint at = (*longest)[longest->size() / 2];
    const double scale = state.range(1) == 0 ? 5 : 60;
    double step = 0;
    for (auto _ : state) {
        const Viewport view(MapPoint::metres(at.x() + (step += scale), at.y()), scale, {960, 800});
        benchmark::DoNotOptimize(canvas.painter()->render_map(view, 64, 1, {}));
    }
}
BENCHMARK(deep_zoom)->ArgsProduct({{0, 1, 2, 3}, {0, 1}})->Unit(benchmark::kMillisecond);

} // namespace
} // namespace delimit::bench
