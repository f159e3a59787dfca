#include "delimit/render/map_cache.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace delimit {

void MapCache::paint_part(QImage& image, const MapPainter& painter, MapPart part,
                          const PictureWatch& watch) const {
    QPainter on(&image);
    // Not by the image's own ratio, which QPainter takes for 1 if it is less.
    on.scale(key_.ratio, key_.ratio);
    painter.paint_map(on, key_.viewport, key_.options, key_.edge, part, watch);
}

QImage MapCache::render(const MapPainter& painter, const Viewport& viewport, double edge,
                        double device_pixel_ratio, const PaintOptions& options,
                        const PictureWatch& watch) {
    Key key{painter.base(), viewport, edge, device_pixel_ratio, options};
    if (key != key_) {
        key_ = std::move(key);
        below_ = above_ = {};
        return painter.render_map(viewport, edge, device_pixel_ratio, options, watch);
    }
    if (below_.isNull()) {
        const ScreenSize size = viewport.size();
        const QSize pixels(static_cast<int>(std::lround(size.width * device_pixel_ratio)),
                           static_cast<int>(std::lround(size.height * device_pixel_ratio)));
        below_ = QImage(pixels, QImage::Format_RGB32);
        paint_part(below_, painter, MapPart::below_zones, watch);
    }
    // The legend lists zones, and names keep off the legend.
    NameObstacles obstacles = painter.name_obstacles(viewport, options, edge);
    if (above_.isNull() || obstacles != obstacles_) {
        obstacles_ = std::move(obstacles);
        above_ = QImage(below_.size(), QImage::Format_ARGB32_Premultiplied);
        above_.fill(Qt::transparent);
        paint_part(above_, painter, MapPart::above_zones, watch);
        paint_part(above_, painter, MapPart::names, watch);
    }
    QImage image = below_.copy();
    paint_part(image, painter, MapPart::zones, watch);
    QPainter(&image).drawImage(0, 0, above_);
    image.setDevicePixelRatio(device_pixel_ratio);
    if (watch.stop.stop_requested())
        key_ = {};
    return image;
}

} // namespace delimit
