// Note on a proposal that is not, or no longer, what its sources report.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/model/proposal.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace delimit {

/// Says what the proposal derives from, and offers both ways out; hidden for other proposals.
class OriginNote : public QWidget {
    Q_OBJECT

  public:
    explicit OriginNote(QWidget* parent = nullptr);
    void show_proposal(const Proposal& proposal, Locale language);

  signals:
    /// The provisions that the sources report are wanted again.
    void restoring_wanted();
    /// The proposal is to stand for itself.
    void parting_wanted();

  private:
    QLabel* text_;
    QPushButton* restore_;
    QPushButton* part_;
};

} // namespace delimit
