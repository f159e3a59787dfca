// The load assistant: the recognised contents of files, a preview of the resulting map, and fields
// to correct the reading, before anything enters the project.
#pragma once

#include "gui/data/assistant_trial.h"
#include "session/document.h"
#include "session/latest_job.h"

#include <QDialog>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QListWidget;
class QProgressBar;

namespace delimit {

class ChangeSummary;
class DataPreview;
class FindingsModel;
class ProblemLabel;
class SourceForm;
class TableView;

/// A dialog of one page. Files recognised without doubt need only Enter, unless control would
/// change in a way that is hardly meant; Escape changes nothing. A file of several separate layers
/// becomes an entry for each, of which none is taken unasked.
class DataAssistant : public QDialog {
    Q_OBJECT

  public:
    /// `sources` name the files. `current` is the result shown now.
    DataAssistant(ProjectPtr project, PreparedPtr current, std::vector<LayerSource> sources,
                  QWidget* parent = nullptr);
    ~DataAssistant() override;

    /// True if the trial is complete and its entries can be taken.
    [[nodiscard]] bool ready() const;
    /// True while the trial is being computed.
    [[nodiscard]] bool checking() const { return checking_; }
    /// The text of the problem that prevents taking the files; empty if there is none.
    [[nodiscard]] QString problem() const;
    /// The step that puts the files into the project, and its name.
    [[nodiscard]] Document::Change change() const;
    [[nodiscard]] QString step_name() const;

    [[nodiscard]] SourceForm& form() { return *form_; }
    [[nodiscard]] DataPreview& preview() { return *preview_; }
    [[nodiscard]] QListWidget& files() { return *files_; }

    void accept() override;

  private:
    void build();
    void list_entries();
    void start();
    void finished(std::shared_ptr<const Trial> trial);
    bool take_layers_apart();
    void show_number(int number);
    void refresh();
    void fit_findings();
    void show_state();
    void show_preview();

    ProjectPtr project_;
    PreparedPtr current_;
    std::vector<AssistantEntry> entries_;
    std::size_t number_ = 0;
    std::shared_ptr<const Trial> trial_;
    bool checking_ = false;
    bool corrected_ = false;    ///< the user has changed something
    bool accept_first_ = false; ///< the user accepted before the first result arrived
    unsigned long request_ = 0;
    QListWidget* files_;
    SourceForm* form_;
    DataPreview* preview_;
    TableView* findings_view_;
    FindingsModel* findings_;
    ChangeSummary* summary_;
    ProblemLabel* problem_;
    QProgressBar* progress_;
    QDialogButtonBox* buttons_;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
