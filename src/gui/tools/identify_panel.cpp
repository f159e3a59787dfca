#include "gui/tools/identify_panel.h"

#include "gui/base/text.h"

#include "delimit/briefing/figures.h"
#include "delimit/map/measured.h"
#include "delimit/map/proposal_text.h"
#include "delimit/map/terms.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace delimit {
namespace {

constexpr int beside = 4, above = 2; ///< room around a text

/// Rows as high as their text needs at the width of the column: with a style sheet, Qt reckons with
/// one line.
class WrappedText : public QStyledItemDelegate {
  public:
    explicit WrappedText(QTreeWidget* tree) : QStyledItemDelegate(tree), tree_(tree) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        QStyleOptionViewItem unwrapped(option);
        unwrapped.features.setFlag(QStyleOptionViewItem::WrapText, false);
        const QSize one_line = QStyledItemDelegate::sizeHint(unwrapped, index);
        const int room = tree_->columnWidth(index.column()) - 2 * (beside + margin());
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(room, 20), 10'000), Qt::TextWordWrap, index.data().toString());
        return {one_line.width(), std::max(one_line.height(), text.height() + 2 * above)};
    }

    /// Paints with the same margin on the right, which Qt omits.
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem narrower(option);
        narrower.rect.setRight(narrower.rect.right() - beside - margin());
        QStyledItemDelegate::paint(painter, narrower, index);
    }

  private:
    [[nodiscard]] int margin() const {
        return tree_->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    }

    QTreeWidget* tree_;
};

} // namespace

IdentifyPanel::IdentifyPanel(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(12);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    setItemDelegate(new WrappedText(this));
    setStyleSheet(QStringLiteral("QTreeView::item { padding: %1px %2px; }").arg(above).arg(beside));
}

void IdentifyPanel::add(const QString& what, const QString& value, const QString& more) {
    auto* row = new QTreeWidgetItem(this, {what, value});
    row->setToolTip(1, value);
    for (int column : {0, 1})
        row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    if (more.isEmpty())
        return;
    auto* below = new QTreeWidgetItem(this, {QString(), more});
    below->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
    below->setToolTip(1, more);
}

void IdentifyPanel::show_found(const std::optional<Identified>& found, const SnapshotPtr& snapshot,
                               Locale language, CoordinateFormat format) {
    clear();
    if (!found || !snapshot) {
        auto* row = new QTreeWidgetItem(this, {tr("Click a map (I)")});
        row->setFirstColumnSpanned(true);
        row->setDisabled(true);
        return;
    }
    const Control& control = *snapshot->control;
    const Parties& parties = snapshot->project->parties;
    const auto distance = [&](const NearestPoint& place) {
        return qt_text(
            with_uncertainty(place.distance, snapshot->layers->control_map.provenance, language));
    };
    add(tr("Coordinates"), qt_text(coordinate_text(found->ground, format)));
    add(tr("Oblast"), found->oblast ? qt_text(control.oblasts[*found->oblast].name.in(language))
                                    : tr("outside the study area"));
    if (found->oblast) {
        QString controlled = tr("undetermined");
        if (found->holder && !found->undetermined)
            controlled = qt_text(parties[*found->holder].name.in(language));
        else if (found->holder)
            controlled = tr("undetermined; counts to %1")
                             .arg(qt_text(parties[*found->holder].name.in(language)));
        add(tr("Control"), controlled);
        if (found->water)
            add(tr("Surface"), tr("open water"));
    }
    if (found->line)
        add(tr("Line of contact"),
            qt_text(distance_from_line_text(found->line->distance,
                                            snapshot->layers->control_map.provenance, language)),
            tr("nearest at %1").arg(qt_text(coordinate_text(found->line->ground, format))));
    for (std::size_t i = 0; i < found->proposals.size(); ++i) {
        const InProposal& in = found->proposals[i];
        const QString name = qt_text(shown_name(snapshot->project->proposals[i], language));
        if (!in.zone) {
            add(name, tr("has no zones"));
            continue;
        }
        const WithdrawalZone& zone = snapshot->proposals[i]->zones[*in.zone];
        const QString which = qt_text(zone_text(zone, parties, language));
        if (in.inside)
            add(name, tr("in the zone, %1 from its edge").arg(distance(*in.edge)), which);
        else
            add(name, tr("in no zone; the nearest edge is %1 away").arg(distance(*in.edge)), which);
    }
    fit_columns();
}

/// Long names wrap rather than push the values out of sight.
void IdentifyPanel::fit_columns() {
    const int room = viewport()->width();
    header()->resizeSection(0, std::min(sizeHintForColumn(0), room * 9 / 20));
    scheduleDelayedItemsLayout();
}

void IdentifyPanel::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fit_columns();
}

QString IdentifyPanel::text() const {
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i)
        lines << topLevelItem(i)->text(0) + QLatin1Char('\t') + topLevelItem(i)->text(1);
    return lines.join(QLatin1Char('\n'));
}

void IdentifyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace delimit
