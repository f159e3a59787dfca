// Colours of the model as Qt's.
#pragma once

#include "delimit/model/party.h"

#include <QColor>

namespace delimit {

/// Colour as Qt has it; opacity: 0 (nothing is seen) to 1.
inline QColor qt_colour(Colour colour, double opacity = 1) {
    QColor out(colour.red, colour.green, colour.blue);
    out.setAlphaF(float(opacity));
    return out;
}

} // namespace delimit
