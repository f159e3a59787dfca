// Changes of the open project's files by other programs, and the user's choices about them.
#pragma once

#include "session/file_watch.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace delimit {

class Document;
class MessageBar;
class ProjectFiles;

/// Offers to read a project or data file again that changed on the disk, and reports when another
/// window has the same project open. Reads nothing without the user's consent.
class OutsideChanges : public QObject {
    Q_OBJECT

  public:
    OutsideChanges(Document& document, ProjectFiles& files, MessageBar& messages, QObject* parent);

  private:
    void watch();
    void lock();
    void tell(const QString& file);

    Document& document_;
    ProjectFiles& files_;
    MessageBar& messages_;
    FileWatch watch_;
    std::filesystem::path locked_; ///< the project that lock_ is for
    std::unique_ptr<QLockFile> lock_;
};

} // namespace delimit
