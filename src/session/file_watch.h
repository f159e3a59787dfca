// A watch for files whose contents change.
#pragma once

#include "session/latest_job.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <string>

namespace delimit {

/// Compares contents, not dates: a file that was only touched is unchanged. Files are read in a
/// worker, a moment after the last change, when writing is complete.
class FileWatch : public QObject {
    Q_OBJECT

  public:
    /// Absolute name → SHA-256 of the contents known.
    using Known = std::map<std::filesystem::path, std::string>;

    explicit FileWatch(QObject* parent = nullptr);
    /// Replaces the files watched before.
    void watch(Known known);

  signals:
    /// Sent once for each new contents. A missing file is not reported: it may be being replaced.
    void changed(const QString& file);

  private:
    void check();
    void found(const Known& now);

    Known known_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
