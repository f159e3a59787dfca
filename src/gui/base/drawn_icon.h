// Icons painted when they are shown: sharp at every resolution, in the colours of the current
// theme.
#pragma once

#include <QIcon>
#include <QRectF>

#include <functional>

namespace delimit {

/// An icon painted by `draw` into the given box, in logical pixels.
QIcon drawn_icon(std::function<void(QPainter&, const QRectF&)> draw);

/// An icon of the program by its name under :/icons, its strokes in the text colour of buttons.
QIcon themed_icon(const QString& name);

} // namespace delimit
