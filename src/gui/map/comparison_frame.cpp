#include "gui/map/comparison_frame.h"

#include "delimit/map/proposal_text.h"

#include "gui/base/mime_types.h"
#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/widgets/elided_label.h"
#include "session/shown_figures.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace delimit {

ComparisonFrame::ComparisonFrame(int number, QWidget* parent)
    : QWidget(parent), number_(number), choice_(new QComboBox(this)),
      summary_(new ElidedLabel(this)), canvas_(new MapCanvas(this)),
      figures_panel_(new FiguresPanel(this)) {
    setAcceptDrops(true);
    choice_->setToolTip(tr("Choose the proposal this map shows"));
    keep_own_keys(choice_);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    name_parts();
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 4, 8, 4);
    header->setSpacing(8);
    header->addWidget(choice_);
    header->addWidget(summary_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(canvas_, 1);
    column->addWidget(figures_panel_);

    connect(choice_, &QComboBox::activated, this,
            [this](int row) { emit chosen(choice_->itemData(row).toString().toStdString()); });
}

/// Sets accessible names in the language of the window.
void ComparisonFrame::name_parts() {
    choice_->setAccessibleName(tr("Proposal of map %1").arg(number_));
    canvas_->setAccessibleName(tr("Map %1").arg(number_));
    figures_panel_->setAccessibleName(tr("Figures of map %1").arg(number_));
}

void ComparisonFrame::offer(const std::vector<Proposal>& proposals, Locale language,
                            const std::string& id) {
    name_parts();
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    for (const Proposal& proposal : proposals) {
        choice_->addItem(qt_text(shown_name(proposal, language)), qt_text(proposal.id));
        choice_->setItemData(choice_->count() - 1, qt_text(shown_summary(proposal, language)),
                             Qt::ToolTipRole);
    }
    choice_->setCurrentIndex(choice_->findData(qt_text(id)));
    choice_->setEnabled(choice_->count() > 0);
}

void ComparisonFrame::show_proposal(const ShownPtr& shown, const std::string& id) {
    id_ = id;
    const auto number = shown ? shown->number(id) : std::nullopt;
    if (!number) {
        canvas_->show_map(nullptr);
        figures_panel_->show_figures(std::nullopt);
        summary_->set_text({});
        return;
    }
    canvas_->show_map(shown->painters[*number]);
    show_figures_panel(*shown, *number);
}

void ComparisonFrame::show_figures_panel(const Shown& shown, std::size_t number) {
    const ProposalFigures figures =
        proposal_figures(*shown.snapshot, number, shown.language, shown.estimated);
    canvas_->setAccessibleDescription(qt_text(figures.summary));
    figures_panel_->show_figures(figures);
    summary_->set_text(qt_text(figures.summary));
}

void ComparisonFrame::follow(const ShownFigures& figures) {
    connect(&figures, &ShownFigures::estimated, canvas_, [this, &figures] {
        if (const auto number = figures.shown()->number(id_); number && canvas_->isVisible())
            canvas_->show_map(figures.shown()->painters[*number]);
    });
    connect(&figures, &ShownFigures::estimated, figures_panel_, [this, &figures] {
        if (const auto number = figures.shown()->number(id_); number && canvas_->isVisible())
            show_figures_panel(*figures.shown(), *number);
    });
}

void ComparisonFrame::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasFormat(QLatin1String(proposal_mime_type)))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ComparisonFrame::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit chosen(event->mimeData()->data(QLatin1String(proposal_mime_type)).toStdString());
}

} // namespace delimit
