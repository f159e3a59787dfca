// Autosave: unsaved changes are kept in a file of their own every few seconds, and offered again if
// the program was killed.
#pragma once

#include "session/latest_job.h"

#include "delimit/io/project/recovery.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace delimit {

class Document;
class ProjectFiles;

/// A recovery file left by a window that was killed. Locked for this program until destroyed.
struct Leftover {
    std::filesystem::path file;
    QDateTime written;
    std::unique_ptr<QLockFile> lock;
};

/// The latest recovery file that no running window owns; those of running ones are left alone.
std::optional<Leftover> latest_leftover();

class Autosave : public QObject {
    Q_OBJECT

  public:
    static constexpr int delay_ms = 2000;

    Autosave(Document& document, ProjectFiles& files, QObject* parent);
    /// Removes the recovery file: the window closes normally, and the user was asked.
    ~Autosave() override;
    /// The same, before the objects it watches are gone. Nothing is written after that.
    void end();

    /// The recovery file of this window.
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// Removes the recovery file `leftover` once its changes are in this window's own.
    void replace(Leftover leftover);

  signals:
    void written();

  private:
    void take_note();
    void write();
    void remove_replaced();

    Document& document_;
    ProjectFiles& files_;
    std::filesystem::path file_;
    QLockFile lock_;
    QTimer timer_;
    std::vector<Leftover> replaced_;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
