#include "gui/tools/drawing_panel.h"

#include "gui/base/text.h"
#include "gui/data/change_summary.h"
#include "gui/tools/drawing_tool.h"
#include "gui/widgets/problem_label.h"

#include "delimit/geo/coordinates/coordinates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace delimit {

DrawingPanel::DrawingPanel(QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), left_label_(new QLabel(tr("Left of it:"), this)),
      left_(new QComboBox(this)), entry_(new QLineEdit(this)), done_(new QToolButton(this)),
      cancel_(new QToolButton(this)),
      summary_(new ChangeSummary(ChangeSummary::Lines::in_a_row, this)),
      problem_(new ProblemLabel(this)) {
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setTextFormat(Qt::PlainText);
    left_->setAccessibleName(tr("Party that controls the left of the line"));
    left_label_->setBuddy(left_);
    entry_->setAccessibleName(tr("Coordinates of a vertex"));
    entry_->setToolTip(tr("Decimal, degrees and minutes, UTM or MGRS"));
    entry_->setClearButtonEnabled(true);
    entry_->setFixedWidth(260);
    entry_->installEventFilter(this);
    done_->setText(tr("Done"));
    done_->setToolTip(tr("Use the drawing (Enter)"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Discard the drawing"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title_);
    row->addWidget(left_label_);
    row->addWidget(left_);
    row->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{entry_, done_, cancel_})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(summary_);
    column->addWidget(problem_);
    connect(entry_, &QLineEdit::returnPressed, this, &DrawingPanel::take_entry);
    connect(entry_, &QLineEdit::textEdited, this, [this] { show_problem({}); });
    connect(done_, &QToolButton::clicked, this, [this] {
        if (tool_)
            tool_->finish();
    });
    connect(cancel_, &QToolButton::clicked, this, &DrawingPanel::cancelled);
    show_left(false);
    hide();
}

void DrawingPanel::show_tool(DrawingTool* tool) {
    if (tool_)
        disconnect(tool_, nullptr, this, nullptr);
    tool_ = tool;
    if (tool_)
        connect(tool_, &DrawingTool::drawing_changed, this, &DrawingPanel::show_use);
    show_use();
    title_->setText(tool ? tool->title() : QString());
    done_->setVisible(tool && tool->goes_somewhere());
    cancel_->setVisible(tool && tool->goes_somewhere());
    entry_->clear();
    show_problem({});
    setVisible(tool != nullptr);
}

void DrawingPanel::show_problem(const QString& text) {
    problem_->show_text(text);
}

void DrawingPanel::set_language(Locale language) {
    language_ = language;
}

void DrawingPanel::set_study_area(const std::optional<GeoBox>& study_area) {
    study_area_ = study_area;
}

void DrawingPanel::show_left(bool shown) {
    left_->setVisible(shown);
    left_label_->setVisible(shown);
}

/// Shows whether typed coordinates move a vertex or add one.
void DrawingPanel::show_use() {
    entry_->setPlaceholderText(tool_ && tool_->typing_moves()
                                   ? tr("New coordinates of the vertex, then Enter")
                                   : tr("Coordinates of a vertex, then Enter"));
}

void DrawingPanel::take_entry() {
    if (!tool_)
        return;
    const auto at = parse_coordinates(entry_->text().toStdString(), language_, study_area_);
    if (at) {
        tool_->take_typed(*at);
        entry_->clear();
        return;
    }
    const QString said = capitalised(qt_text(at.error().message));
    show_problem(tr("%1: %2", "problem, what to do").arg(said, qt_text(at.error().advice)));
}

bool DrawingPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == entry_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left_entry();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace delimit
