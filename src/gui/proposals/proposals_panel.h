// The proposals of the project, and the provisions, depths and sources of the selected one.
#pragma once

#include "gui/proposals/provision_editor.h"
#include "session/document.h"

#include <QWidget>

#include <array>
#include <map>
#include <string>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace delimit {

class OriginNote;
class ProposalsModel;
class ReportEditor;
class ShownFigures;

/// Every change is a named step of the document; a depth being dragged is only estimated until it
/// is final.
class ProposalsPanel : public QWidget {
    Q_OBJECT

  public:
    /// `figures` show the estimates.
    ProposalsPanel(Document& document, ShownFigures& figures, QWidget* parent = nullptr);

    void select(const std::string& id);
    /// Id of the selected proposal; empty if there is none.
    [[nodiscard]] const std::string& selected() const { return selected_; }
    void select_provision(std::size_t number);

    [[nodiscard]] QListView& list() { return *list_; }
    [[nodiscard]] QListWidget& provisions() { return *provisions_; }
    [[nodiscard]] ProvisionEditor& editor() { return *editor_; }
    [[nodiscard]] ReportEditor& report() { return *report_; }
    [[nodiscard]] QLineEdit& name() { return *name_; }
    [[nodiscard]] QLineEdit& summary() { return *summary_; }
    struct Buttons {
        QToolButton *add, *duplicate, *remove, *up, *down;
    };
    [[nodiscard]] const Buttons& proposal_buttons() const { return of_proposals_; }
    [[nodiscard]] const Buttons& provision_buttons() const { return of_provisions_; }

  signals:
    void selection_changed();
    void shapes_wanted(const QString& title, const delimit::ProvisionEditor::Take& take);
    void drawing_wanted(const QString& title, bool closed,
                        const delimit::ProvisionEditor::Drawn& start,
                        const delimit::ProvisionEditor::TakeDrawn& take);

  private:
    void build();
    void connect_list();
    void connect_provisions();
    /// A depth is being dragged: shows an estimate of the proposal.
    void drag();
    /// Drops the estimate, since nothing valid is being dragged.
    void give_up();
    void connect_texts();
    [[nodiscard]] Buttons make_buttons(const std::array<QString, 5>& tips);

    void show_project();
    void show_selected();
    void show_provisions(const Proposal& proposal);
    /// Lists the provisions in words.
    void say_provisions(const Proposal& proposal);
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    oblasts_by_name() const; ///< codes with names
    void show_editor(const Proposal& proposal);
    void show_findings();
    [[nodiscard]] const Proposal* proposal() const;
    [[nodiscard]] int provision_row() const;
    /// Makes a change of the selected proposal a step called `step`.
    void edit(const QString& step, std::function<void(Proposal&)> change);
    void add_provision();
    void move_provision(int by);
    void name_it(const std::string& id, const QString& name);
    [[nodiscard]] bool linked(const Proposal& proposal) const;

    Document& document_;
    ShownFigures& figures_;
    std::string selected_;
    std::map<std::string, bool> linked_; ///< the user's choice, by id of the proposal
    /// The provision in the editor: edits concern it, whatever is selected meanwhile.
    struct Edited {
        std::string proposal;
        int row = -1;
        bool operator==(const Edited&) const = default;
    } edited_;
    int wanted_provision_ = 0; ///< the row to select when the project has changed

    ProposalsModel* model_;
    QListView* list_;
    Buttons of_proposals_;
    QScrollArea* scroll_;
    QWidget* details_;
    QLineEdit* name_;
    QLineEdit* summary_;
    OriginNote* origin_;
    QListWidget* provisions_;
    Buttons of_provisions_;
    QLabel* no_provisions_;
    ProvisionEditor* editor_;
    ReportEditor* report_;
};

} // namespace delimit
