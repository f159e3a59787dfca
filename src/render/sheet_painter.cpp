#include "render/sheet_painter.h"
#include "delimit/model/base_map.h"
#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"
#include "render/logo.h"
#include "render/map_elements.h"
#include "render/pens.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <future>
#include <map>

namespace delimit {

PaintOptions map_options(const SheetMap& map) {
    PaintOptions options;
    options.units_per_point = 1;
    options.legend = false;
    options.layer_styles = map.layer_styles;
    options.annotations = map.annotations;
    // Scale and north are items of their own, on the map or beside it.
    options.scale_bar = options.north = false;
    options.occupied = map.occupied;
    options.graticule = map.graticule.shown;
    options.graticule_numbers = map.graticule.numbers;
    if (map.locator) {
        options.graticule = false;
        // Too small to be of use.
        LayerStyle hidden;
        hidden.visible = false;
        options.layer_styles.set("base-map", hidden);
    }
    return options;
}

void paint_map_frame(QPainter& painter, const Sheet& sheet, const SheetMap& map) {
    const auto frame = sheet.style.strokes.find("frame");
    if (frame == sheet.style.strokes.end())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(frame->second, 1));
    painter.drawRect(qt(map.box));
}

namespace {

/// Maps that are being painted in other threads.
using Pictures = std::map<const SheetMap*, std::shared_future<QImage>>;

/// Map frames of a picture are painted in parallel.
Pictures begin_maps(const Sheet& sheet, std::size_t first, std::size_t count, double scale) {
    Pictures pictures;
    for (std::size_t i = first; i < first + count; ++i)
        if (const auto* map = std::get_if<SheetMap>(&sheet.items[i]))
            pictures[map] = std::async(std::launch::async, [map, scale] {
                                return MapPainter(map->scene)
                                    .render_image(map->viewport, scale, map_options(*map));
                            }).share();
    return pictures;
}

Language language_of(const Sheet& sheet) {
    return sheet.language == "uk" ? Language::ukrainian : Language::english;
}

/// Painter of a sheet's items.
struct SheetPainter {
    QPainter& painter;
    const Sheet& sheet;
    const MapElements map_elements;
    const Pictures& pictures;
    bool raster; ///< straight and on pixels

    void operator()(const SheetBox& item) const {
        painter.setBrush(Qt::NoBrush);
        if (item.fill)
            painter.fillRect(qt(item.box), colour(item.fill->colour, item.fill->opacity));
        if (!item.outline || !draws(*item.outline))
            return;
        painter.setPen(pen(*item.outline, 1));
        if (item.box.height > 0)
            painter.drawRect(qt(item.box));
        else
            painter.drawLine(qt(ScreenPoint{item.box.left, item.box.top}),
                             qt(ScreenPoint{item.box.right(), item.box.top}));
    }
    void operator()(const SheetMap& item) const {
        painter.save();
        if (const auto drawn = pictures.find(&item); drawn != pictures.end()) {
            const QPointF at = painter.deviceTransform().map(QPointF(item.box.left, item.box.top));
            QImage picture = drawn->second.get();
            picture.setDevicePixelRatio(1);
            painter.resetTransform();
            painter.drawImage(QPoint(qRound(at.x()), qRound(at.y())), picture);
        } else {
            painter.translate(item.box.left, item.box.top);
            MapPainter(item.scene).paint(painter, item.viewport, map_options(item));
        }
        painter.restore();
        paint_map_frame(painter, sheet, item);
    }
    void operator()(const SheetMapElement& item) const {
        painter.save();
        if (raster) {
            // Aligned with the picture of its map.
            const QTransform device = painter.deviceTransform();
            const QPointF at = device.map(qt(item.map));
            painter.resetTransform();
            painter.translate(qRound(at.x()), qRound(at.y()));
            painter.scale(device.m11(), device.m11());
            painter.translate(-item.map.x, -item.map.y);
        }
        std::visit(
            [&](const auto& sign) {
                using Sign = std::decay_t<decltype(sign)>;
                if constexpr (std::is_same_v<Sign, ScaleBars>)
                    map_elements.scale_bars(sign);
                else if constexpr (std::is_same_v<Sign, ScaleRatio>)
                    map_elements.ratio(sign);
                else
                    map_elements.north(sign, language_of(sheet));
            },
            item.sign);
        painter.restore();
    }
    void operator()(const SheetText& item) const {
        map_elements.texts.draw(painter, item.text, item.style, item.baseline, 1);
    }
    void operator()(const SheetSample& item) const { map_elements.sample(item.entry, item.box); }
    void operator()(const SheetPicture& item) const {
        const auto logo = Logo::read(item.file);
        if (!logo)
            return; // it was readable when the sheet was laid out
        const QSizeF size = logo->size();
        // Vector drawings are rendered at the final size, pictures scaled down to it.
        const double factor =
            std::min(item.box.width / size.width(), item.box.height / size.height());
        const QSizeF shown = size * factor;
        const double device = std::max(painter.deviceTransform().m11(), 4.0);
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(item.box.right() - shown.width(), item.box.top), shown),
                          logo->image((shown * device).toSize()));
        painter.restore();
    }
};

} // namespace

void paint_items(QPainter& painter, const Sheet& sheet, std::size_t first, std::size_t count) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TextPainter texts(sheet.style);
    const QTransform device = painter.deviceTransform();
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster &&
                        device.type() <= QTransform::TxScale;
    const Pictures pictures = raster ? begin_maps(sheet, first, count, device.m11()) : Pictures();
    const SheetPainter paint{painter, sheet, MapElements{painter, texts, sheet.style, 1}, pictures,
                             raster};
    for (std::size_t i = first; i < first + count; ++i)
        std::visit(paint, sheet.items[i]);
    painter.restore();
}

void paint_sheet(QPainter& painter, const Sheet& sheet, bool page) {
    if (page)
        painter.fillRect(QRectF(0, 0, sheet.size.width, sheet.size.height), Qt::white);
    paint_items(painter, sheet, 0, sheet.items.size());
}

QImage page_image(const Sheet& sheet, int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.scale(width / sheet.size.width, height / sheet.size.height);
    paint_sheet(painter, sheet);
    return image;
}

Status base_maps_painted(const Sheet& sheet) {
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && map->scene->base_map)
            if (auto problem = map->scene->base_map->problem())
                return *std::move(problem);
    return ok();
}

} // namespace delimit
