// The figure reported for a proposal, with its sources.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/model/proposal.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QTableWidget;
class QToolButton;

namespace delimit {

class ProblemLabel;

class ReportEditor : public QWidget {
    Q_OBJECT

  public:
    using Change = std::function<void(Proposal&)>;

    explicit ReportEditor(QWidget* parent = nullptr);
    void show_proposal(const Proposal& proposal, const Parties& parties, Locale language);

    [[nodiscard]] QCheckBox& has_report() { return *has_report_; }
    [[nodiscard]] QDoubleSpinBox& area() { return *area_; }
    [[nodiscard]] QTableWidget& citations() { return *citations_; }
    [[nodiscard]] QToolButton& adder() { return *add_; }
    [[nodiscard]] QToolButton& remover() { return *remove_; }
    [[nodiscard]] ProblemLabel& citation_problem() { return *problem_; }

  signals:
    void changed(const QString& step, const delimit::ReportEditor::Change& change);

  private:
    void build();
    void connect_fields();
    void take_report();
    void take_citation(int row, int column);
    void show_citations(const std::vector<Citation>& citations);

    Locale language_ = Language::english;
    std::size_t shown_ = 0; ///< number of the proposal's citations
    QCheckBox* has_report_;
    QDoubleSpinBox* area_;
    QCheckBox* about_;
    QComboBox* party_;
    QLineEdit* explanation_;
    QTableWidget* citations_;
    QToolButton* add_;
    QToolButton* remove_;
    ProblemLabel* problem_;
};

} // namespace delimit
