#include "gui/base/outlined_boxes.h"

#include <QPainter>
#include <QStyleOption>

namespace delimit {

void OutlinedBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool square = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!square && element != PE_IndicatorRadioButton)
        return;
    const QPalette& colours = option->palette;
    const bool dark =
        colours.color(QPalette::Base).lightness() < colours.color(QPalette::Text).lightness();
    if (!dark || baseStyle()->name() != QLatin1String("fusion"))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Contrast of 3 to 1 with the background, as WCAG 2.1 requires of controls (1.4.11).
    QColor outline = colours.color(QPalette::Text);
    outline.setAlphaF(option->state & State_Enabled ? 0.5F : 0.25F);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    square ? painter->drawRoundedRect(box, 2, 2) : painter->drawEllipse(box);
    painter->restore();
}

} // namespace delimit
