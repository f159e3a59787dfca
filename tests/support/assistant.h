// Files dropped on the window, and the user's actions in the load assistant.
#pragma once

#include "gui/data/data_assistant.h"
#include "support/window.h"

#include <QMimeData>
#include <QPointer>

namespace delimit::test {

inline void drop(MainWindow& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// The assistant in front of the window, once it has read the files.
inline DataAssistant& assistant(MainWindow& window) {
    DataAssistant* found = nullptr;
    REQUIRE(eventually([&] {
        found = window.findChild<DataAssistant*>();
        return found && found->isVisible() && !found->checking();
    }));
    return *found;
}

/// Presses a key in the assistant, which closes it.
inline void press_and_close(DataAssistant& assistant, Qt::Key key) {
    const QPointer<DataAssistant> open(&assistant);
    QTest::keyClick(&assistant, key);
    REQUIRE(eventually([&] { return !open; }));
}

/// Drops a file and presses Enter in the assistant, once the file is read.
inline void add(MainWindow& window, const QString& path) {
    drop(window, {path});
    DataAssistant& dialog = assistant(window);
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
}

} // namespace delimit::test
