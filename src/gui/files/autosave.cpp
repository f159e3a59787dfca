#include "gui/files/autosave.h"

#include "gui/files/project_files.h"
#include "session/document.h"
#include "session/post.h"
#include "session/state_folder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <utility>

namespace delimit {
namespace {

namespace fs = std::filesystem;

constexpr auto ending = ".recovery";

fs::path own_file() {
    static std::atomic<int> number{0};
    return state_folder("recovery") /
           (std::to_string(QCoreApplication::applicationPid()) + "-" + std::to_string(++number) +
            "-" + std::to_string(QDateTime::currentMSecsSinceEpoch()) + ending);
}

QString lock_of(const fs::path& file) {
    return qt_path(file) + QStringLiteral(".lock");
}

void remove_file(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
}

/// A program that was killed before it had anything to keep leaves its lock only.
void remove_lock_without_file(const fs::path& lock_file) {
    std::error_code error;
    const fs::path file = fs::path(lock_file).replace_extension();
    if (fs::exists(file, error))
        return;
    QLockFile lock(qt_path(lock_file));
    lock.setStaleLockTime(0);
    static_cast<void>(lock.tryLock(0)); // unlocking removes it
}

} // namespace

std::optional<Leftover> latest_leftover() {
    std::optional<Leftover> latest;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(state_folder("recovery"), error)) {
        if (entry.path().extension() == ".lock") {
            remove_lock_without_file(entry.path());
            continue;
        }
        if (entry.path().extension() != ending)
            continue;
        // A lock whose program is gone is ignored; a running program keeps its own.
        auto lock = std::make_unique<QLockFile>(lock_of(entry.path()));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue;
        const QDateTime written = QFileInfo(qt_path(entry.path())).lastModified();
        if (!latest || written > latest->written)
            latest = Leftover{entry.path(), written, std::move(lock)};
    }
    return latest;
}

Autosave::Autosave(Document& document, ProjectFiles& files, QObject* parent)
    : QObject(parent), document_(document), files_(files), file_(own_file()),
      lock_(lock_of(file_)) {
    lock_.setStaleLockTime(0);
    lock_.tryLock(0);
    timer_.setSingleShot(true);
    timer_.setInterval(delay_ms);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&files_, &ProjectFiles::changed, this, &Autosave::take_note);
}

Autosave::~Autosave() {
    end();
}

void Autosave::end() {
    timer_.stop();
    worker_.cancel();
    worker_.start([file = file_](const std::stop_token&) { remove_file(file); });
    worker_.finish();
}

void Autosave::replace(Leftover leftover) {
    replaced_.push_back(std::move(leftover));
    take_note();
}

void Autosave::take_note() {
    if (files_.modified()) {
        // Not restarted by each step, or a user who never pauses would never be saved.
        if (!timer_.isActive())
            timer_.start();
        return;
    }
    timer_.stop();
    worker_.start([file = file_](const std::stop_token&) { remove_file(file); });
}

void Autosave::write() {
    const ProjectPtr project = document_.project();
    if (!project || !files_.modified())
        return;
    worker_.start([this, project, from = document_.file(), digest = files_.digest(),
                   to = file_](const std::stop_token&) {
        const fs::path absolute = from.empty() ? from : fs::absolute(from);
        if (write_recovery({*project, absolute, digest}, to))
            post_to(this, [this] { remove_replaced(); });
    });
}

void Autosave::remove_replaced() {
    for (const Leftover& leftover : replaced_)
        remove_file(leftover.file);
    replaced_.clear();
    emit written();
}

} // namespace delimit
