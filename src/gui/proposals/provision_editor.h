// One provision of a proposal as a form.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/provision.h"
#include "delimit/model/snapshot.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace delimit {

class OblastList;
class ProblemLabel;
class DepthBandsEditor;

/// Keeps a draft: problems are shown beside their field, and only a provision that can be computed
/// is passed on, so that the last good map stays.
class ProvisionEditor : public QWidget {
    Q_OBJECT

  public:
    using Take = std::function<void(const LooseShapes&)>;
    /// Vertices of rings, the first not repeated, or of lines.
    using Drawn = std::vector<std::vector<GeoPoint>>;
    using TakeDrawn = std::function<QString(const Drawn&)>;

    explicit ProvisionEditor(QWidget* parent = nullptr);

    /// `oblasts`: ISO codes with names, of those that are loaded.
    void show_choices(const Parties& parties, Locale language,
                      const std::vector<std::pair<std::string, std::string>>& oblasts);
    /// Depths that wait for more keys are kept only if `provision` is the one already shown.
    void show_provision(const Provision& provision, bool can_link, bool linked);
    /// Confirms the depths that wait for more keys.
    void settle();
    /// Puts the depths of the rows into the draft. False, with the problem shown, if the draft
    /// cannot be computed with them.
    bool take_depths();
    /// Shows findings of the computation about this provision, with locations relative to it.
    void show_findings(const Diagnostics& findings);

    [[nodiscard]] const Provision& draft() const { return draft_; }
    [[nodiscard]] bool linked() const;

    [[nodiscard]] QComboBox& party() { return *party_; }
    [[nodiscard]] QComboBox& scope() { return *scope_; }
    [[nodiscard]] QComboBox& regime() { return *regime_; }
    struct DrawButtons {
        QToolButton *line, *area, *exclusions;
    };
    [[nodiscard]] const DrawButtons& draw_buttons() const { return draw_; }
    [[nodiscard]] DepthBandsEditor& depth_bands() { return *depth_bands_; }
    [[nodiscard]] OblastList& oblasts() { return *oblasts_; }
    [[nodiscard]] ProblemLabel& scope_problem() { return *scope_problem_; }
    [[nodiscard]] ProblemLabel& exclusion_problem() { return *exclusion_problem_; }
    [[nodiscard]] ProblemLabel& provision_problem() { return *provision_problem_; }

  signals:
    /// The draft can be computed; `step` is the name of the change in the history.
    void changed(const QString& step);
    /// The dragged depths are not valid: the last good map is to be shown again.
    void given_up();
    void link_changed(bool linked);
    /// `take` is to be called with the shapes of a file that the user chooses.
    void shapes_wanted(const QString& title, const delimit::ProvisionEditor::Take& take);
    /// The user wants to draw, beginning with `start`; `take` is called with the drawn vertices.
    void drawing_wanted(const QString& title, bool closed,
                        const delimit::ProvisionEditor::Drawn& start,
                        const delimit::ProvisionEditor::TakeDrawn& take);

  private:
    void build_form();
    void connect_fields();
    void hand_on(const QString& step);
    void take_scope();
    void hand_on_depths();
    void ask_for_area();
    void ask_for_line();
    void ask_for_exclusion();
    void connect_drawing();
    /// A function that applies `change` to the draft with the drawn vertices, unless another
    /// provision is shown by then.
    [[nodiscard]] TakeDrawn taking(const QString& step,
                                   std::function<QString(Provision&, const Drawn&)> change);
    void refresh();
    void set_row_visible(QWidget* field, bool visible);

    Provision shown_; ///< as in the project, or in a step that is pending
    Provision draft_;
    Parties parties_;
    Locale language_ = Language::english;
    std::vector<std::pair<std::string, std::string>> known_oblasts_;
    bool can_link_ = false, linked_ = false;

    QFormLayout* form_;
    QComboBox* party_;
    QComboBox* scope_;
    DepthBandsEditor* depth_bands_;
    QWidget* line_row_;
    QLabel* line_;
    QToolButton* line_open_;
    QToolButton* line_reset_;
    QWidget* area_row_;
    QLabel* area_;
    QToolButton* area_open_;
    ProblemLabel* scope_problem_;
    OblastList* oblasts_;
    ProblemLabel* oblasts_problem_;
    QWidget* exclusion_row_;
    QLabel* exclusions_;
    QToolButton* exclusion_add_;
    QToolButton* exclusion_clear_;
    DrawButtons draw_;
    ProblemLabel* exclusion_problem_;
    QComboBox* regime_;
    ProblemLabel* provision_problem_;
};

} // namespace delimit
