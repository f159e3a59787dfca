// The project as a file: new, open, save, save as, revert, and the question before changes are
// lost.
#pragma once

#include "gui/document.h"

#include <QObject>

#include <filesystem>
#include <functional>

class QMessageBox;
class QWidget;

namespace delimit {

/// What the files of a window need of it.
struct WindowServices {
    /// Work in a thread of its own, told in the status bar; `done` is called in the window's
    /// thread.
    std::function<void(const QString& text, std::function<Status(std::stop_token)> work,
                       std::function<void(const Status&)> done)>
        in_background;
    /// `what` is what became of it: "Nothing was written".
    std::function<void(const QString& what, const Error& error)> show_error;
};

class ProjectFiles : public QObject {
    Q_OBJECT

  public:
    ProjectFiles(Document& document, WindowServices services, QWidget* window);

    /// Whether there is anything that is in no file yet. How the map is looked at is not.
    [[nodiscard]] bool modified() const;

    /// Each asks first if changes would be lost.
    void new_project();
    void ask_to_open();
    void open(const QString& path);
    void revert();

    /// To the file it is from, or as ask_to_save_as. `then` is called once it is written.
    void save(std::function<void()> then = {});
    void ask_to_save_as(std::function<void()> then = {});
    void save_as(const QString& path, std::function<void()> then = {});

    /// Calls `then` at once if nothing is lost by it; otherwise asks whether to save, and calls it
    /// unless the user wants to stay.
    void settle(std::function<void()> then);

  signals:
    /// Something of modified() or the document's file may be different.
    void changed();

  private:
    void opened();
    /// Waits for the steps that are being computed, so that they are saved, too.
    void when_idle(std::function<void()> then);
    void write(const std::filesystem::path& file, std::function<void()> then);

    Document& document_;
    WindowServices services_;
    QWidget* window_;
    ProjectPtr clean_; ///< as it is in the file
};

/// As file systems want it.
std::filesystem::path file_path(const QString& path);
QString qt_path(const std::filesystem::path& file);

} // namespace delimit
