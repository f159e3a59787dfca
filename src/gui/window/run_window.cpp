#include "gui/window/run_window.h"

#include "gui/base/end_within.h"
#include "gui/base/resources.h"
#include "gui/base/settings.h"
#include "gui/base/translation.h"
#include "gui/data/incoming_files.h"
#include "gui/files/autosave.h"
#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "gui/window/main_window.h"

#include "delimit/render/application.h"

#include <QApplication>

#include <chrono>
#include <iostream>

namespace delimit {
namespace {

/// Time for background work to notice that it is not wanted any more.
constexpr std::chrono::seconds patience{3};

} // namespace

int run_window(const WindowOptions& options, int argc, char** argv) {
    hush_runtime_folder();
    QApplication application(argc, argv);
    name_application();
    show_numbers(Settings::number_format());
    show_language(options.language.value_or(Settings::language()));
    apply_theme(Settings::theme());

    MainWindow window(standard_pipeline());
    if (qEnvironmentVariableIsSet("DELIMIT_TIMING"))
        QObject::connect(&window, &MainWindow::first_comparison_painted, [&options] {
            const auto passed = std::chrono::steady_clock::now() - options.started;
            std::cerr << "first comparison painted after "
                      << std::chrono::duration_cast<std::chrono::milliseconds>(passed).count()
                      << " ms\n";
        });
    const auto folder = options.file.empty() ? builtin_data_folder() : options.file.parent_path();
    // The work starts before the window is on the screen.
    window.document().open(options.read, {builtin_data_folder(), folder}, options.file);
    QStringList data;
    for (const std::string& file : options.data)
        data << QString::fromStdString(file);
    window.findChild<IncomingFiles*>()->open(data);
    window.show();
    window.show_hint();
    // Recovery is offered after any question about the project being opened.
    QObject::connect(
        &window.document(), &Document::busy_changed, &window,
        [&window] {
            offer_recovery(*window.findChild<ProjectFiles*>(), *window.findChild<Autosave*>(),
                           &window);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    const int code = QApplication::exec();
    window.findChild<Autosave*>()->end();
    end_within(patience, code);
    return code;
}

} // namespace delimit
