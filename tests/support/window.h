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

#include <functional>
#include <memory>

namespace delimit::test {

/// Makes the application on first use, with settings in a folder of its own.
void need_application();

/// Handles events until `holds` is true; gives up after a time that is long even under valgrind.
bool eventually(const std::function<bool()>& holds);

/// The child of that class, and of that object name if one is given.
template <class Part>
Part& child(const QObject& window, const char* name = nullptr) {
    Part* found = window.findChild<Part*>(QString::fromLatin1(name));
    INFO("looks for " << Part::staticMetaObject.className() << " " << (name ? name : ""));
    REQUIRE(found);
    return *found;
}

/// The action of a command.
QAction* command(const QObject& window, const QString& id);

Document::Reader built_in_project();
SearchFolders built_in_places();

bool same_view(const MapCanvas& a, const MapCanvas& b);

/// True if the pictures are equal but for rounding: a kept background is blended in other steps
/// than one painted at once, and the font engine gives outlines of letters to 1/64 pixel only.
bool alike(const QImage& a, const QImage& b);

/// A window on the built-in project, computed and painted, 1280 × 720.
struct OpenWindow {
    MainWindow window;

    explicit OpenWindow(Pipeline pipeline = standard_pipeline());
    ~OpenWindow();
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    MapCanvas& map(std::size_t number);
    /// Waits until nothing is computed and both maps are sharp.
    void settle();
};

} // namespace delimit::test
