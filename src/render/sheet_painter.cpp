#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"
#include "render/furniture.h"
#include "render/pens.h"

#include <QPaintEngine>
#include <QPainter>

#include <future>
#include <map>

namespace delimit {
namespace {

PaintOptions map_options(const Sheet& sheet, const SheetMap& map) {
    PaintOptions options;
    options.units_per_point = 1;
    options.legend = false;
    options.looks = sheet.looks;
    options.annotations = map.annotations;
    return options;
}

/// Maps that are being painted in other threads.
using Pictures = std::map<const SheetMap*, std::shared_future<QImage>>;

/// Panes of a picture are painted side by side.
Pictures begin_maps(const Sheet& sheet, double scale) {
    Pictures pictures;
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item))
            pictures[map] = std::async(std::launch::async, [&sheet, map, scale] {
                                return MapPainter(map->scene)
                                    .render_image(map->viewport, scale, map_options(sheet, *map));
                            }).share();
    return pictures;
}

/// Paints the items of a sheet, each in its own way.
struct SheetPainter {
    QPainter& painter;
    const Sheet& sheet;
    const Furniture furniture;
    const Pictures& pictures;

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
            MapPainter(item.scene).paint(painter, item.viewport, map_options(sheet, item));
        }
        painter.restore();
        painter.setBrush(Qt::NoBrush);
        if (const auto frame = furniture.style.strokes.find("frame");
            frame != furniture.style.strokes.end()) {
            painter.setPen(pen(frame->second, 1));
            painter.drawRect(qt(item.box));
        }
    }
    void operator()(const SheetText& item) const {
        furniture.texts.draw(painter, item.text, item.style, item.baseline, 1);
    }
    void operator()(const SheetSample& item) const { furniture.sample(item.entry, item.box); }
};

} // namespace

void paint_sheet(QPainter& painter, const Sheet& sheet) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, sheet.size.width, sheet.size.height), Qt::white);
    const TextPainter texts(sheet.style);
    const QTransform device = painter.deviceTransform();
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster &&
                        device.type() <= QTransform::TxScale;
    const Pictures pictures = raster ? begin_maps(sheet, device.m11()) : Pictures();
    const SheetPainter paint{painter, sheet, Furniture{painter, texts, sheet.style, 1}, pictures};
    for (const SheetItem& item : sheet.items)
        std::visit(paint, item);
    painter.restore();
}

} // namespace delimit
