// The application of benchmarks of the window, offscreen.
#pragma once

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace delimit::bench {

/// Makes it on first use, with settings in a folder of its own.
inline void need_application() {
    static int count = 1;
    static char name[] = "benchmarks_window";
    static char* arguments[] = {name, nullptr};
    static QTemporaryDir folder;
    static QApplication* const application = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        return new QApplication(count, arguments);
    }();
    benchmark::DoNotOptimize(application);
}

} // namespace delimit::bench
