#include "session/file_watch.h"

#include "session/file_path.h"
#include "session/post.h"

#include "delimit/io/files/file_digest.h"

#include <utility>

namespace delimit {
namespace {

constexpr int settle_ms = 300;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(settle_ms);
    connect(&settle_, &QTimer::timeout, this, &FileWatch::check);
    const auto later = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, later);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, later);
}

void FileWatch::watch(Known known) {
    known_ = std::move(known);
    if (const QStringList before = watcher_.files() + watcher_.directories(); !before.isEmpty())
        watcher_.removePaths(before);
    QStringList paths;
    for (const auto& [file, digest] : known_) {
        // A file replaced by another of the same name is noticed in its folder only.
        paths << qt_path(file) << qt_path(file.parent_path());
    }
    paths.removeDuplicates();
    if (!paths.isEmpty())
        watcher_.addPaths(paths);
    check(); // changes between reading the files and now
}

void FileWatch::check() {
    worker_.start([this, files = known_](const std::stop_token& stop) {
        Known now;
        for (const auto& [file, digest] : files)
            if (const auto read = file_digest(file, stop))
                now[file] = *read;
        if (!stop.stop_requested())
            // The known contents may have changed meanwhile.
            post_to(this, [this, files, now] { files == known_ ? found(now) : check(); });
    });
}

void FileWatch::found(const Known& now) {
    for (const auto& [file, digest] : now) {
        const auto known = known_.find(file);
        if (known == known_.end() || known->second == digest)
            continue;
        known->second = digest;
        // The watch of a replaced file ended with it.
        watcher_.addPath(qt_path(file));
        emit changed(qt_path(file));
    }
}

} // namespace delimit
