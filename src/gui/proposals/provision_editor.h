// One measure of a proposal as a form.
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

/// Keeps a draft: what is wrong with it is said beside the field, and only a provision that can be
/// computed is handed on, so that the last good map stays.
class ProvisionEditor : public QWidget {
    Q_OBJECT

  public:
    using Take = std::function<void(const LooseShapes&)>;
    /// Vertices of rings, the first not repeated, or of lines. Gives what is wrong with them.
    using Drawn = std::vector<std::vector<GeoPoint>>;
    using TakeDrawn = std::function<QString(const Drawn&)>;

    explicit ProvisionEditor(QWidget* parent = nullptr);

    /// `oblasts`: ISO codes with names, of what is loaded.
    void show_choices(const Parties& parties, Locale language,
                      const std::vector<std::pair<std::string, std::string>>& oblasts);
    /// Depths that wait for more keys stay only if it is the provision that was shown.
    void show_provision(const Provision& provision, bool can_link, bool linked);
    /// They hold now.
    void settle();
    /// The draft takes the depths as they stand in their rows. False, and what is wrong is said,
    /// if it cannot be computed with them.
    bool take_depths();
    /// What the computation found about this provision, with places relative to it.
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
    /// The draft can be computed; `step` is what the history calls the change.
    void changed(const QString& step);
    /// What was dragged to cannot be: the last good map is to be shown again.
    void given_up();
    void link_changed(bool linked);
    /// `take` is to be called with what a file holds that the user chooses.
    void shapes_wanted(const QString& title, const delimit::ProvisionEditor::Take& take);
    /// The user wants to draw, beginning with `start`; `take` is called with what was drawn.
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
    /// As `change` makes it of what is drawn, unless the provision is another by then.
    [[nodiscard]] TakeDrawn taking(const QString& step,
                                   std::function<QString(Provision&, const Drawn&)> change);
    void refresh();
    void set_row_visible(QWidget* field, bool visible);

    Provision shown_; ///< as in the project, or on its way there
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
