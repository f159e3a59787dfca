#include "delimit/render/ground_cache.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace delimit {
namespace {

void paint_part(QImage& image, const MapPainter& painter, const Viewport& viewport, double edge,
                double ratio, const PaintOptions& options, GroundPart part) {
    QPainter on(&image);
    // Not by the image's own ratio, which QPainter takes for 1 where it is less.
    on.scale(ratio, ratio);
    painter.paint_ground(on, viewport, options, edge, part);
}

} // namespace

QImage GroundCache::render(const MapPainter& painter, const Viewport& viewport, double edge,
                           double device_pixel_ratio, const PaintOptions& options) {
    Key key{painter.base(), viewport, edge, device_pixel_ratio, options};
    if (key != key_) {
        key_ = std::move(key);
        below_ = above_ = {};
        return painter.render_ground(viewport, edge, device_pixel_ratio, options);
    }
    const auto part = [&](QImage& image, GroundPart wanted) {
        paint_part(image, painter, viewport, edge, device_pixel_ratio, options, wanted);
    };
    if (below_.isNull()) {
        const ScreenSize size = viewport.size();
        const QSize pixels(static_cast<int>(std::lround(size.width * device_pixel_ratio)),
                           static_cast<int>(std::lround(size.height * device_pixel_ratio)));
        below_ = QImage(pixels, QImage::Format_RGB32);
        part(below_, GroundPart::below_zones);
        above_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        above_.fill(Qt::transparent);
        part(above_, GroundPart::above_zones);
    }
    QImage image = below_.copy();
    part(image, GroundPart::zones);
    QPainter(&image).drawImage(0, 0, above_);
    part(image, GroundPart::names);
    image.setDevicePixelRatio(device_pixel_ratio);
    return image;
}

} // namespace delimit
