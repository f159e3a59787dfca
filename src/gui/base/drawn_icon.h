// Icons that are drawn when they are shown: sharp at every resolution, and in the colours of the
// theme of that moment.
#pragma once

#include <QIcon>
#include <QRectF>

#include <functional>

namespace delimit {

/// `draw` paints into the box, in logical pixels.
QIcon drawn_icon(std::function<void(QPainter&, const QRectF&)> draw);

/// An icon of the program by its name under :/icons, its strokes in the text colour of buttons.
QIcon themed_icon(const QString& name);

} // namespace delimit
