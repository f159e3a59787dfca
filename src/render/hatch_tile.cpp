#include "render/hatch_tile.h"

#include "render/pens.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {

namespace {

/// Repeated to at least 512 pixels, since Qt paints a brush in stretches as wide as its picture:
/// about half the time for the same pixels.
QImage in_a_row(const QImage& tile) {
    constexpr int least = 512;
    const int times = (least + tile.width() - 1) / tile.width();
    QImage row(tile.width() * times, tile.height(), tile.format());
    for (int y = 0; y < tile.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(tile.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(row.scanLine(y));
        for (int i = 0; i < times; ++i)
            to = std::copy_n(from, tile.width(), to);
    }
    return row;
}

} // namespace

QBrush hatch_brush(const QPainter& painter, const FillStyle& fill, double unit,
                   ScreenPoint anchor) {
    const QTransform device = painter.deviceTransform();
    const double scale = device.m11();
    const double spacing = fill.hatch_spacing * unit * scale,
                 width = fill.hatch_width * unit * scale;
    const bool level = fill.hatch == Hatch::level || fill.hatch == Hatch::grid;
    const bool upright = fill.hatch == Hatch::upright || fill.hatch == Hatch::grid;
    // Lines at 45° repeat after √2 spacings along either axis. Whole pixels, so that tiles meet.
    const double period = level || upright ? spacing : spacing * std::sqrt(2.0);
    const int side = std::max(2, static_cast<int>(std::lround(period)));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(colour(fill.colour, fill.opacity));
    QPainter ink(&tile);
    ink.setRenderHint(QPainter::Antialiasing);
    const QColor dark = colour(fill.hatch_colour.value_or(fill.colour), fill.hatch_opacity);
    ink.setPen(QPen(dark, width, Qt::SolidLine, Qt::FlatCap));
    const double s = side;
    const bool rising = fill.hatch == Hatch::forward || fill.hatch == Hatch::cross;
    const bool falling = fill.hatch == Hatch::backward || fill.hatch == Hatch::cross;
    // The neighbours' lines too, whose edges reach into the corners.
    for (double shift : {-s, 0.0, s}) {
        if (rising)
            ink.drawLine(QPointF(-s + shift, 2 * s), QPointF(2 * s + shift, -s));
        if (falling)
            ink.drawLine(QPointF(-s + shift, -s), QPointF(2 * s + shift, 2 * s));
    }
    if (level)
        ink.drawLine(QPointF(0, s / 2), QPointF(s, s / 2));
    if (upright)
        ink.drawLine(QPointF(s / 2, 0), QPointF(s / 2, s));
    if (fill.hatch == Hatch::dots) {
        const auto dot = [&](double x, double y) {
            ink.fillRect(QRectF(x - width / 2, y - width / 2, width, width), dark);
        };
        for (double x : {0.0, s})
            for (double y : {0.0, s})
                dot(x, y);
        dot(s / 2, s / 2);
    }
    ink.end();

    QBrush brush(in_a_row(tile));
    // On whole pixels: copied, not resampled.
    const QPointF at = device.map(qt(anchor));
    const QPointF origin(std::fmod(std::round(at.x()), side), std::fmod(std::round(at.y()), side));
    brush.setTransform(QTransform::fromTranslate(origin.x(), origin.y()) * device.inverted());
    return brush;
}

} // namespace delimit
