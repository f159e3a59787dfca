// Unsaved changes are kept beside every few seconds, and offered again if the program was killed.
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

/// What a window left that did not end by itself. Held for this program until it is destroyed.
struct Leftover {
    std::filesystem::path file;
    QDateTime written;
    std::unique_ptr<QLockFile> lock;
};

/// The latest that no running window owns; files of running ones are left alone.
std::optional<Leftover> latest_leftover();

class Autosave : public QObject {
    Q_OBJECT

  public:
    static constexpr int delay_ms = 2000;

    Autosave(Document& document, ProjectFiles& files, QObject* parent);
    /// What is kept is removed: the window ends by itself, the user was asked.
    ~Autosave() override;

    /// Where this window keeps its changes.
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// Removed once what it held is kept anew.
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
