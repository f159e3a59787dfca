// Check boxes and radio buttons that are visible on dark backgrounds too.
#pragma once

#include <QProxyStyle>

namespace delimit {

/// The application's style, with an outline where Qt's Fusion draws one darker than a dark window.
class OutlinedBoxes : public QProxyStyle {
    Q_OBJECT

  public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace delimit
