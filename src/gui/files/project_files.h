// The project as a file: new, open, save, save as, revert, and the question before changes are
// lost.
#pragma once

#include "gui/widgets/window_services.h"
#include "session/document.h"
#include "session/file_path.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace delimit {

class ProjectFiles : public QObject {
    Q_OBJECT

  public:
    ProjectFiles(Document& document, WindowServices services, QWidget* window);

    /// True if the project has changes that no file holds. The layout of the view does not count.
    [[nodiscard]] bool modified() const;
    /// SHA-256 of the file as this window last read or wrote it; empty without a file.
    [[nodiscard]] const std::string& digest() const { return digest_; }
    /// True while a save is under way, so that digest() may not be the file's.
    [[nodiscard]] bool writing() const { return writing_; }

    /// Each asks first if changes would be lost.
    void new_project();
    void ask_to_open();
    void open(const QString& path);
    void revert();

    /// Saves to the project's file; without one, as ask_to_save_as. `then` is called once it is
    /// written.
    void save(std::function<void()> then = {});
    void ask_to_save_as(std::function<void()> then = {});
    void save_as(const QString& path, std::function<void()> then = {});
    /// Asks for a file and writes a copy with all data in it; the project keeps its own file.
    void ask_to_pack();
    void save_packed(const QString& path);
    /// Opens a recovery file as an unsaved project. `then` is called once it is open.
    void recover(const std::filesystem::path& kept, std::function<void()> then = {});
    /// Passes the title of the project in a recovery file to `take`; empty if it cannot be read.
    void name_of_kept(const std::filesystem::path& kept, std::function<void(QString)> take);

    /// Calls `then` at once if no changes would be lost; otherwise asks whether to save, and calls
    /// it unless the user cancels.
    void settle(std::function<void()> then);

  signals:
    /// The project was read from its file, written to it, or made anew.
    void stored();
    /// Something of modified() or the document's file may be different.
    void changed();
    /// writing() is different.
    void writing_changed();

  private:
    enum class Over { known, anything };
    /// A write to a file: the project as it was when the user saved it.
    struct Write {
        ProjectPtr project;
        Project text; ///< with file names as in the file
        std::filesystem::path file;
        Over over;
        std::function<void()> then;
    };

    void read(const std::filesystem::path& file);
    void opened();
    /// Waits for the steps that are being computed, so that they are saved, too.
    void when_idle(std::function<void()> then);
    /// Queued after the writes under way: each expects the file as the one before left it.
    void write(const std::filesystem::path& file, Over over, std::function<void()> then);
    void write_next();
    void set_writing(bool writing);
    void done(const Write& write, const Status& status, const std::string& digest);
    /// Removes the queued writes to `file`; returns `then` with all functions to be called after
    /// them.
    [[nodiscard]] std::function<void()> take_waiting(const std::filesystem::path& file,
                                                     std::function<void()> then);
    void written(const ProjectPtr& project, const std::filesystem::path& file,
                 const std::string& digest);
    void ask_to_overwrite(const std::filesystem::path& file, const std::function<void()>& then);
    [[nodiscard]] Project as_written(const Project& project) const;

    Document& document_;
    WindowServices services_;
    QWidget* window_;
    ProjectPtr clean_; ///< the project as it is in the file
    std::string digest_;
    std::deque<Write> waiting_;
    bool writing_ = false;
    unsigned long opening_ = 0; ///< counts the projects that were opened
    /// The project being opened, until Document::opened; unused after a failure.
    struct Reading {
        std::string digest;     ///< filled by the worker
        bool recovered = false; ///< it is in no file
        std::function<void()> then;
    };
    std::shared_ptr<Reading> reading_;
};

} // namespace delimit
