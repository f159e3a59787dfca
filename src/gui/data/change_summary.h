// Change of control that files of the load assistant or a drawn line would make: areas of control
// and line of contact, now and then, and a box to tick where the change is hardly meant.
#pragma once

#include "session/control_trial.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace delimit {

class ProblemLabel;

/// Lines of the summary: "Controlled by Russia: 115,900 → 599,100 km²"; one value where nothing
/// changes or nothing is there to compare with.
QStringList change_lines(const ControlChange& change, const Parties& parties, Locale language);

/// Hidden while there is no change to show.
class ChangeSummary : public QWidget {
    Q_OBJECT

  public:
    /// Arrangement of the lines of the summary: one below the other, or in a row.
    enum class Lines { below_each_other, in_a_row };
    explicit ChangeSummary(Lines lines, QWidget* parent = nullptr);

    /// `change` may be null. The box stays ticked only for the findings it was ticked for.
    void show_change(const ControlChange* change, const Parties& parties, Locale language);
    /// True while a finding is shown whose box is not ticked.
    [[nodiscard]] bool needs_confirmation() const;

  signals:
    void confirmed();

  private:
    QString between_; ///< lines of the summary
    std::vector<GateFinding> findings_;
    QLabel* lines_;
    ProblemLabel* doubts_;
    QCheckBox* intended_;
};

} // namespace delimit
