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

    /// Whether there is anything that is in no file yet. How the map is looked at is not.
    [[nodiscard]] bool modified() const;
    /// SHA-256 of the file as this window last read or wrote it; empty without a file.
    [[nodiscard]] const std::string& digest() const { return digest_; }
    /// Whether a save is under way, so that digest() may not be the file's.
    [[nodiscard]] bool writing() const { return writing_; }

    /// Each asks first if changes would be lost.
    void new_project();
    void ask_to_open();
    void open(const QString& path);
    void revert();

    /// To the file it is from, or as ask_to_save_as. `then` is called once it is written.
    void save(std::function<void()> then = {});
    void ask_to_save_as(std::function<void()> then = {});
    void save_as(const QString& path, std::function<void()> then = {});
    /// A copy that holds its data; the project stays where it is.
    void ask_to_pack();
    void save_packed(const QString& path);
    /// What was kept when the program was killed: open, and not saved. `then` once it is there.
    void recover(const std::filesystem::path& kept, std::function<void()> then = {});
    /// What the project kept there is called; empty where that cannot be read.
    void name_of_kept(const std::filesystem::path& kept, std::function<void(QString)> take);

    /// Calls `then` at once if nothing is lost by it; otherwise asks whether to save, and calls it
    /// unless the user wants to stay.
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
    /// The project as it was when the user saved it.
    struct Write {
        ProjectPtr project;
        Project text; ///< as it goes into the file
        std::filesystem::path file;
        Over over;
        std::function<void()> then;
    };

    void read(const std::filesystem::path& file);
    void opened();
    /// Waits for the steps that are being computed, so that they are saved, too.
    void when_idle(std::function<void()> then);
    /// After those that are under way: each knows the file as the one before left it.
    void write(const std::filesystem::path& file, Over over, std::function<void()> then);
    void write_next();
    void set_writing(bool writing);
    void done(const Write& write, const Status& status, const std::string& digest);
    /// Takes out what waits to be written to `file`: all that shall be done once it is.
    [[nodiscard]] std::function<void()> take_waiting(const std::filesystem::path& file,
                                                     std::function<void()> then);
    void written(const ProjectPtr& project, const std::filesystem::path& file,
                 const std::string& digest);
    void ask_to_overwrite(const std::filesystem::path& file, const std::function<void()>& then);
    [[nodiscard]] Project as_written(const Project& project) const;

    Document& document_;
    WindowServices services_;
    QWidget* window_;
    ProjectPtr clean_; ///< as it is in the file
    std::string digest_;
    std::deque<Write> waiting_;
    bool writing_ = false;
    unsigned long opening_ = 0; ///< counts the projects that were opened
    /// What is being opened, until Document::opened; a failure leaves it unused.
    struct Reading {
        std::string digest;     ///< filled by the worker
        bool recovered = false; ///< it is in no file
        std::function<void()> then;
    };
    std::shared_ptr<Reading> reading_;
};

} // namespace delimit
