#include "support/window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace delimit::test {

void need_application() {
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

bool eventually(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, 120'000);
}

QAction* command(const QObject& window, const QString& id) {
    auto* found = window.findChild<QAction*>(id);
    INFO("looks for the command " << id.toStdString());
    REQUIRE(found);
    return found;
}

Document::Reader built_in_project() {
    return [] { return read_project(builtin_data_folder() / "berlin-2025-12.delimit"); };
}

SearchFolders built_in_places() {
    return {builtin_data_folder(), builtin_data_folder()};
}

bool same_view(const MapCanvas& a, const MapCanvas& b) {
    return a.viewport().centre() == b.viewport().centre() &&
           a.viewport().metres_per_pixel() == b.viewport().metres_per_pixel();
}

bool alike(const QImage& a, const QImage& b) {
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

OpenWindow::OpenWindow(Pipeline pipeline) : window((need_application(), std::move(pipeline))) {
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

OpenWindow::~OpenWindow() = default;

MapCanvas& OpenWindow::map(std::size_t number) {
    return child<MapArea>(window).map_frame(number).canvas();
}

void OpenWindow::settle() {
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

} // namespace delimit::test
