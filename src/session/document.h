// What the window is open on: the project with its history, and what was last prepared from it.
#pragma once

#include "session/history.h"
#include "session/latest_job.h"
#include "session/pipeline.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace delimit {

/// Lives in the UI thread, which never waits for it: reading, loading and computing happen in one
/// worker. A change that needs computing is adopted when its result is there, so that project and
/// map always agree; if it fails, both stay as they are. Any other change is adopted at once.
class Document : public QObject {
    Q_OBJECT

  public:
    /// Reads a project; runs in the worker.
    using Reader = std::function<Result<Project>()>;
    using Change = std::function<void(Project&)>;

    explicit Document(Pipeline pipeline, Locale language, QObject* parent = nullptr);
    ~Document() override;

    /// Null until the first project is open.
    [[nodiscard]] const ProjectPtr& project() const { return history_.current(); }
    /// Null until the first result is there.
    [[nodiscard]] const PreparedPtr& prepared() const { return prepared_; }
    [[nodiscard]] Locale language() const { return language_; }
    [[nodiscard]] const History& history() const { return history_; }
    [[nodiscard]] bool busy() const { return busy_; }
    /// Whether steps wait for their results.
    [[nodiscard]] bool has_pending() const { return !pending_.empty(); }
    /// The file the project is from; empty for the built-in one.
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// It was saved there.
    void set_file(std::filesystem::path file) { file_ = std::move(file); }

    /// In place of the current project, once it is read and computed. `file` only names it. Names
    /// of data files are absolute from then on: the project may be saved elsewhere.
    void open(Reader reader, SearchFolders places, std::filesystem::path file);
    /// An undoable step; `name` is what the Edit menu calls it.
    void edit(const QString& name, Change change);
    void undo();
    void redo();
    /// Undoes or redoes until `position` steps are done; see History::position.
    void go_to(std::size_t position);
    /// The language of names and figures, and how numbers are written; not a part of the project.
    void set_language(Locale language);
    /// Opens what could not be opened last, changed by `change`. Nothing happens if all could.
    void open_again(Change change);
    /// The data of the project, which may hold something else by now. No step.
    void load_again();
    /// Drops what is being prepared.
    void cancel();

  signals:
    /// A project is there in place of the last, with its result.
    void opened();
    /// Another project value is current; or the same remains, since a step came to nothing.
    void project_changed();
    /// There is another result to show.
    void prepared_changed();
    /// What was asked for failed; nothing changed. Not sent for a cancelled request.
    void failed(const delimit::Error& error);
    void busy_changed(bool busy);

  private:
    /// A step that waits for its result.
    struct Pending {
        enum class Kind { edit, undo, redo } kind = Kind::edit;
        QString name;
        Change change;
    };
    struct Opening {
        Reader reader;
        SearchFolders places;
        std::filesystem::path file;
    };

    [[nodiscard]] static History after(History history, const Pending& step);
    /// The project as it will be with all that is pending.
    [[nodiscard]] History with_pending() const;
    void take(Pending step);
    void prepare();
    void finished(unsigned long request, Result<PreparedPtr> result);
    void give_up_on_last();
    void adopt(PreparedPtr prepared);
    void set_busy(bool busy);

    Pipeline pipeline_;
    Locale language_;
    History history_;
    PreparedPtr prepared_;
    SearchFolders places_;
    std::filesystem::path file_;
    std::vector<Pending> pending_;
    std::optional<Opening> opening_;
    std::optional<Opening> not_opened_; ///< that failed last
    unsigned long request_ = 0; ///< number of the latest request; results of others are stale
    bool load_anew_ = false;    ///< nothing of what was loaded before is used again
    bool busy_ = false;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
