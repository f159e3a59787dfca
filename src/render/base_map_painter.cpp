#include "render/base_map_painter.h"

#include "render/pens.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Pixels for a unit of the viewport, a point, on devices without pixels.
constexpr double drawn_resolution = 4;
/// Maximum number of pixels of one picture.
constexpr double most_pixels_of_base_map = 32e6;

/// The pixels to fill, and their transform to the painter's plane.
struct Target {
    QRect pixels;
    QTransform to_logical;
};

Target target_of(const QPainter& painter, const QRectF& frame) {
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!raster) {
        const double wanted = frame.width() * frame.height() * drawn_resolution * drawn_resolution;
        const double scale =
            drawn_resolution * std::min(1.0, std::sqrt(most_pixels_of_base_map / wanted));
        const QRectF scaled(frame.topLeft() * scale, frame.size() * scale);
        return {scaled.toAlignedRect(), QTransform::fromScale(1 / scale, 1 / scale)};
    }
    const QTransform to_device = painter.deviceTransform();
    const QRect device(0, 0, painter.device()->width(), painter.device()->height());
    return {to_device.mapRect(frame).toAlignedRect() & device, to_device.inverted()};
}

} // namespace

void paint_base_map(QPainter& painter, const BaseMap& base_map, const Projection& projection,
                    const Viewport& viewport, double opacity, const PictureWatch& watch) {
    const Target target = target_of(painter, qt(viewport.frame()));
    if (target.pixels.isEmpty())
        return;
    const QRectF logical = target.to_logical.mapRect(QRectF(target.pixels));
    MapBox box;
    box.add(viewport.to_map({logical.left(), logical.top()}));
    box.add(viewport.to_map({logical.right(), logical.bottom()}));
    const auto picture =
        base_map.picture(projection, box, target.pixels.width(), target.pixels.height(), watch);
    if (!picture)
        return;
    QImage image(picture->rgba.data(), picture->width, picture->height, 4 * picture->width,
                 QImage::Format_RGBA8888_Premultiplied);
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    // Without its opacity a PDF can hold it compressed like a photograph.
    if (!raster)
        image = image.convertToFormat(picture->opaque() ? QImage::Format_RGB32
                                                        : QImage::Format_ARGB32_Premultiplied);
    painter.save();
    painter.setOpacity(opacity * painter.opacity());
    if (raster) {
        painter.setWorldTransform(painter.deviceTransform().inverted() * painter.worldTransform());
        painter.drawImage(target.pixels.topLeft(), image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(logical, image);
    }
    painter.restore();
}

} // namespace delimit
