// Tells when files hold something else than they did.
#pragma once

#include "session/latest_job.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <string>

namespace delimit {

/// Looks at what is in a file, not at its date: one that was only touched is the same. Reading
/// happens in a worker, a moment after the last change, when writers have done.
class FileWatch : public QObject {
    Q_OBJECT

  public:
    /// Absolute name → SHA-256 of what is known of it.
    using Known = std::map<std::filesystem::path, std::string>;

    explicit FileWatch(QObject* parent = nullptr);
    /// Instead of what was watched before.
    void watch(Known known);

  signals:
    /// Once for each new content. A file that is gone says nothing: it may be on its way back.
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
