#include "gui/map/figures_panel.h"

#include "gui/base/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

QString with_water(const QString& words, const std::string& water) {
    return water.empty() ? words : words + QStringLiteral(", ") + qt_text(water);
}

} // namespace

/// A thin bar on a pale track, without text.
class FigureBlock::Bar : public QWidget {
  public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedHeight(6); }

    std::optional<double> part;
    QColor colour;

  protected:
    void paintEvent(QPaintEvent*) override {
        if (!part)
            return;
        QPainter painter(this);
        QColor track = palette().color(QPalette::WindowText);
        track.setAlphaF(0.1F);
        painter.fillRect(rect(), track);
        // A small share above 0 stays visible.
        const double length = *part > 0 ? std::max(2.0, *part * width()) : 0;
        painter.fillRect(QRectF(0, 0, length, height()), colour);
    }
};

FigureBlock::FigureBlock(QWidget* parent)
    : QWidget(parent), caption_(new QLabel(this)), figure_(new QLabel(this)), bar_(new Bar(this)),
      note_(new QLabel(this)) {
    for (QLabel* label : {caption_, figure_, note_}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    caption_->setFont(small);
    note_->setFont(small);
    caption_->setWordWrap(true);
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    figure_->setFont(large);
    caption_->setForegroundRole(QPalette::WindowText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(caption_);
    column->addWidget(figure_);
    column->addWidget(bar_);
    column->addWidget(note_, 1);
}

void FigureBlock::show_figure(const QString& caption, const QString& figure, const QString& note,
                              const QString& tip) {
    caption_->setText(caption);
    figure_->setText(figure);
    note_->setText(note);
    setToolTip(tip);
    setAccessibleName(tr("%1: %2").arg(caption, figure));
    setAccessibleDescription(note);
}

void FigureBlock::show_bar(std::optional<double> part, Colour colour) {
    bar_->part = part;
    bar_->colour = QColor(colour.red, colour.green, colour.blue);
    bar_->update();
}

QString FigureBlock::figure() const {
    return figure_->text();
}

QString FigureBlock::note() const {
    return note_->text();
}

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent), withdrawal_{new FigureBlock(this), new FigureBlock(this)},
      reciprocity_(new FigureBlock(this)), reported_(new FigureBlock(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    arrange(4);
    show_figures(std::nullopt);
}

/// Arranges the blocks in one row, or in two if one is too narrow.
void FiguresPanel::arrange(int columns) {
    if (std::exchange(columns_, columns) == columns)
        return;
    auto& grid = static_cast<QGridLayout&>(*layout());
    int number = 0;
    for (FigureBlock* block : {withdrawal_[0], withdrawal_[1], reciprocity_, reported_}) {
        grid.removeWidget(block);
        grid.addWidget(block, number / columns, number % columns);
        ++number;
    }
    for (int column = 0; column < 4; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

int FiguresPanel::width_of(int columns) const {
    const auto& grid = static_cast<const QGridLayout&>(*layout());
    const FigureBlock* blocks[] = {withdrawal_[0], withdrawal_[1], reciprocity_, reported_};
    int widest = 0;
    for (const FigureBlock* block : blocks)
        widest = std::max(widest, block->minimumSizeHint().width());
    const QMargins margins = grid.contentsMargins();
    return columns * widest + (columns - 1) * grid.horizontalSpacing() + margins.left() +
           margins.right();
}

QSize FiguresPanel::minimumSizeHint() const {
    return {width_of(2), layout()->minimumSize().height()};
}

int FiguresPanel::needed_height() const {
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width())
                                         : layout()->sizeHint().height();
}

void FiguresPanel::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width()) {
        arrange(event->size().width() >= width_of(4) ? 4 : 2);
        emit needed_height_changed();
    }
}

bool FiguresPanel::event(QEvent* event) {
    const bool done = QWidget::event(event);
    // A text has changed, and the layout has been updated.
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width() >= width_of(4) ? 4 : 2);
        emit needed_height_changed();
    }
    return done;
}

void FiguresPanel::show_figures(const std::optional<ProposalFigures>& figures) {
    const QString none = QStringLiteral("–");
    if (!figures) {
        for (FigureBlock* block : {withdrawal_[0], withdrawal_[1], reciprocity_, reported_}) {
            block->show_figure(QStringLiteral(" "), QStringLiteral(" "), {});
            block->show_bar(std::nullopt);
        }
        return;
    }
    for (Side side : both_sides) {
        const WithdrawalFigure& of = figures->withdrawal[index(side)];
        FigureBlock& block = *withdrawal_[index(side)];
        const bool exact = figures->estimate.empty();
        QStringList note{exact ? tr("computed") : qt_text(figures->estimate)};
        if (!of.share.empty())
            note << qt_text(of.share);
        if (!of.water.empty())
            note << qt_text(of.water);
        block.show_figure(qt_text(of.withdrawal), qt_text(of.area_text),
                          note.join(QLatin1Char('\n')),
                          exact ? tr("Computed exactly for this line of contact")
                                : tr("Estimated while the depth is dragged; exact after release"));
        block.show_bar(of.bar, of.colour);
    }
    QStringList ground;
    if (!figures->demilitarized.empty())
        ground << with_water(tr("Demilitarized zone: %1").arg(qt_text(figures->demilitarized)),
                             figures->demilitarized_water);
    if (!figures->transferred.empty())
        ground << with_water(tr("Control changes hands: %1").arg(qt_text(figures->transferred)),
                             figures->transferred_water);
    reciprocity_->show_figure(tr("Withdrawal ratio"), qt_text(figures->withdrawal_ratio),
                              ground.join(QLatin1Char('\n')),
                              tr("Smaller withdrawal area divided by the larger one"));
    if (!figures->reported) {
        reported_->show_figure(tr("Reported"), none, tr("No reported figure"));
        return;
    }
    const ReportedFigure& reported = *figures->reported;
    QStringList because;
    for (const Difference& difference : reported.because)
        because << qt_text(difference.text);
    const QString computed =
        tr("Computed: %1, difference %2", "area, its difference from the reported one")
            .arg(qt_text(reported.computed), qt_text(reported.difference));
    const QString note = reported.by.empty()
                             ? computed
                             : tr("%1. %2", "who reported the figure, computed figure")
                                   .arg(qt_text(reported.by), computed);
    reported_->show_figure(tr("Reported"), qt_text(reported.reported), note,
                           because.join(QLatin1Char('\n')));
}

} // namespace delimit
