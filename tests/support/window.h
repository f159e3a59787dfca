// Tests of real windows: the application, waiting, and a window on the built-in project.
#pragma once

#include "gui/base/resources.h"
#include "gui/map/map_area.h"
#include "gui/window/main_window.h"

#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "support/catch.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace delimit::test {

/// Makes the application on first use, with settings in a folder of its own.
inline void need_application() {
    static int count = 1;
    static char name[] = "test_gui";
    static char* arguments[] = {name, nullptr};
    static QTemporaryDir folder;
    // Never deleted: Qt's static objects are destroyed before ours.
    [[maybe_unused]] static QApplication* const application = [] {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        // The folder of unsaved changes; a process started by a test shares it.
        if (!qEnvironmentVariableIsSet("DELIMIT_KILLED_TITLE"))
            qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        auto* made = new QApplication(count, arguments);
        name_application();
        return made;
    }();
}

/// Handles events until `holds` is true; gives up after a time that is long even under valgrind.
template <class Condition>
bool eventually(Condition holds) {
    return QTest::qWaitFor(holds, 120'000);
}

/// The child of that class, and of that object name if one is given.
template <class Part>
Part& child(const QObject& window, const char* name = nullptr) {
    Part* found = window.findChild<Part*>(QString::fromLatin1(name));
    INFO("looks for " << Part::staticMetaObject.className() << " " << (name ? name : ""));
    REQUIRE(found);
    return *found;
}

/// The action of a command.
inline QAction* command(const QObject& window, const QString& id) {
    auto* found = window.findChild<QAction*>(id);
    INFO("looks for the command " << id.toStdString());
    REQUIRE(found);
    return found;
}

inline Document::Reader built_in_project() {
    return [] { return read_project(builtin_data_folder() / "berlin-2025-12.delimit"); };
}

inline SearchFolders built_in_places() {
    return {builtin_data_folder(), builtin_data_folder()};
}

inline bool same_view(const MapCanvas& a, const MapCanvas& b) {
    return a.viewport().centre() == b.viewport().centre() &&
           a.viewport().metres_per_pixel() == b.viewport().metres_per_pixel();
}

/// True if the pictures are equal but for rounding: a kept background is blended in other steps
/// than one painted at once, and the font engine gives outlines of letters to 1/64 pixel only.
inline bool alike(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            different += std::abs(qRed(p) - qRed(q)) > 8 || std::abs(qGreen(p) - qGreen(q)) > 8 ||
                         std::abs(qBlue(p) - qBlue(q)) > 8;
        }
    return different <= a.width() * a.height() / 20'000;
}

/// A window on the built-in project, computed and painted, 1280 × 720.
struct OpenWindow {
    MainWindow window;

    explicit OpenWindow(Pipeline pipeline = standard_pipeline())
        : window((need_application(), std::move(pipeline))) {
        QSignalSpy painted(&window, &MainWindow::first_comparison_painted);
        window.document().open(built_in_project(), built_in_places(), {});
        window.setWindowState(Qt::WindowNoState);
        window.resize(1280, 720);
        window.show();
        REQUIRE(window.size() == QSize(1280, 720));
        // Shortcuts work in the active window only, and not every display has a window manager.
        window.activateWindow();
        REQUIRE(eventually([&] { return painted.count() > 0 && window.isActiveWindow(); }));
        settle();
    }

    MapCanvas& map(std::size_t number) { return child<MapArea>(window).map_frame(number).canvas(); }

    /// Waits until nothing is computed and both maps are sharp.
    void settle() {
        QCoreApplication::processEvents(); // signals of earlier requests may still be queued
        const bool settled = eventually(
            [&] { return !window.document().busy() && child<MapArea>(window).up_to_date(); });
        std::string waits = window.document().busy() ? "the document" : "";
        for (const MapCanvas* map : window.findChildren<MapCanvas*>())
            if (map->isVisible() && !map->up_to_date())
                waits += map->painter() ? " a picture" : " a map that is not there";
        INFO("waits for " << waits);
        REQUIRE(settled);
    }
};

} // namespace delimit::test
