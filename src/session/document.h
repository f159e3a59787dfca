// The open document: the project with its history, and the result last prepared from it.
#pragma once

#include "session/history.h"
#include "session/latest_job.h"
#include "session/pipeline.h"

#include <QObject>

#include <deque>
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

    /// The current project; null until the first is open.
    [[nodiscard]] const ProjectPtr& project() const { return history_.current(); }
    /// The latest result; null until the first is complete.
    [[nodiscard]] const PreparedPtr& prepared() const { return prepared_; }
    /// What is known of the first project while it is being opened; null before and after that.
    [[nodiscard]] const PreliminaryPtr& preliminary() const { return preliminary_; }
    [[nodiscard]] Locale language() const { return language_; }
    [[nodiscard]] const History& history() const { return history_; }
    [[nodiscard]] bool busy() const { return busy_; }
    /// True if steps wait for their results.
    [[nodiscard]] bool has_pending() const { return !pending_.empty(); }
    /// The project's file; empty for the built-in project.
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// To be called when the project was saved to `file`.
    void set_file(std::filesystem::path file) { file_ = std::move(file); }

    /// Replaces the current project, once the new one is read and computed. `file` is only its
    /// name. File names of data are absolute from then on, since the project may be saved in
    /// another folder.
    void open(Reader reader, SearchFolders places, std::filesystem::path file);
    /// Adds an undoable step; `name` is shown in the Edit menu.
    void edit(const QString& name, Change change);
    void undo();
    void redo();
    /// Undoes or redoes until `position` steps are done; see History::position.
    void go_to(std::size_t position);
    /// Sets the language of names and figures, and the number format; not a part of the project.
    void set_language(Locale language);
    /// Opens the project that could not be opened last, changed by `change`. Does nothing if none
    /// failed.
    void open_again(Change change);
    /// Loads the project's data again, which may have changed. Not a step.
    void load_again();
    /// Drops the steps and the project that are being prepared.
    void cancel();

  signals:
    /// Another project has replaced the last, with its result.
    void opened();
    /// Another project value is current; or the same remains, since a step was dropped.
    void project_changed();
    /// Another result is current.
    void prepared_changed();
    /// preliminary() is another, or was dropped. Not sent when its result is there.
    void preliminary_changed();
    /// Share of the work on the latest request that is done, 0…1.
    void progressed(double share);
    /// A request failed; nothing changed. Not sent for a cancelled request.
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
    /// The history with all pending steps.
    [[nodiscard]] History with_pending() const;
    void take(Pending step);
    void prepare();
    void finished(unsigned long request, Result<PreparedPtr> result);
    void give_up_on_last();
    bool adopt_again(const History& next);
    void remember(PreparedPtr prepared);
    void show_preliminary(PreliminaryPtr preliminary);
    void adopt(PreparedPtr prepared);
    void set_busy(bool busy);

    Pipeline pipeline_;
    Locale language_;
    History history_;
    PreparedPtr prepared_;
    std::deque<PreparedPtr> recent_; ///< latest results, the newest first, for undo and redo
    PreliminaryPtr preliminary_;
    SearchFolders places_;
    std::filesystem::path file_;
    std::vector<Pending> pending_;
    std::optional<Opening> opening_;
    std::optional<Opening> not_opened_; ///< the latest that failed
    unsigned long request_ = 0; ///< number of the latest request; results of others are stale
    bool load_anew_ = false;    ///< no data loaded before are used again
    bool busy_ = false;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
