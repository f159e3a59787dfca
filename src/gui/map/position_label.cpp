#include "gui/map/position_label.h"

#include "gui/base/settings.h"
#include "gui/base/text.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace delimit {

PositionLabel::PositionLabel(QWidget* parent)
    : QLabel(parent), format_(Settings::coordinate_format()) {
    setTextFormat(Qt::PlainText);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click to copy the coordinates; right click to choose their format"));
}

void PositionLabel::show_place(const std::optional<GeoPoint>& at, const QString& rest) {
    rest_ = at ? rest : QString();
    if (at)
        at_ = at;
    refresh();
}

void PositionLabel::refresh() {
    if (!at_) {
        clear();
        return;
    }
    const QString position = qt_text(coordinate_text(*at_, format_));
    setText(rest_.isEmpty() ? position : tr("%1   %2", "position, place").arg(position, rest_));
}

void PositionLabel::set_format(CoordinateFormat format) {
    if (std::exchange(format_, format) == format)
        return;
    Settings::save(format);
    refresh();
    emit format_changed();
}

void PositionLabel::copy() {
    if (at_)
        copy(*at_);
}

void PositionLabel::copy(GeoPoint at) {
    const QString text = qt_text(coordinate_text(at, format_));
    QGuiApplication::clipboard()->setText(text);
    emit copied(text);
}

void PositionLabel::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        copy();
}

void PositionLabel::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copying = menu->addAction(tr("&Copy coordinates"), this, [this] { copy(); });
    copying->setEnabled(at_.has_value());
    menu->addSeparator();
    auto* group = new QActionGroup(menu);
    const GeoPoint example = at_.value_or(GeoPoint::degrees(37.83, 48.59));
    for (const auto& [format, name] :
         {std::pair{CoordinateFormat::decimal, tr("&Decimal degrees")},
          std::pair{CoordinateFormat::dms, tr("Degrees, &minutes, seconds")},
          std::pair{CoordinateFormat::utm, tr("&UTM")},
          std::pair{CoordinateFormat::mgrs, tr("M&GRS")}}) {
        QAction* action = menu->addAction(
            tr("%1\t%2", "format, example").arg(name, qt_text(coordinate_text(example, format))));
        action->setCheckable(true);
        action->setChecked(format == format_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, f = format] { set_format(f); });
    }
    menu->popup(event->globalPos());
}

} // namespace delimit
