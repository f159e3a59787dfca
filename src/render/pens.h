// The map's styles as Qt's pens and brushes.
#pragma once

#include "delimit/map/screen.h"
#include "delimit/model/style.h"

#include <QColor>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace delimit {

inline QColor colour(Colour c, double opacity = 1) {
    return {c.red, c.green, c.blue,
            static_cast<int>(std::lround(std::clamp(opacity, 0.0, 1.0) * 255))};
}

/// `unit`: painter units a point makes.
inline QPen pen(const StrokeStyle& stroke, double unit) {
    QPen result(colour(stroke.colour, stroke.opacity), stroke.width * unit, Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin);
    if (!stroke.dash.empty() && stroke.width > 0) {
        QList<qreal> pattern;
        for (double length : stroke.dash)
            pattern.push_back(length / stroke.width);
        result.setDashPattern(pattern);
        result.setCapStyle(Qt::FlatCap);
    }
    return result;
}

inline bool draws(const StrokeStyle& stroke) {
    return stroke.width > 0 && stroke.opacity > 0;
}

inline QPointF qt(ScreenPoint p) {
    return {p.x, p.y};
}
inline QRectF qt(const ScreenBox& box) {
    return {box.left, box.top, box.width, box.height};
}
inline QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace delimit
