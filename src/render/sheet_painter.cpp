#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"
#include "render/furniture.h"
#include "render/pens.h"

#include <QPainter>

namespace delimit {
namespace {

/// Paints the items of a sheet, each in its own way.
struct SheetPainter {
    QPainter& painter;
    const Furniture furniture;

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
        PaintOptions options;
        options.units_per_point = 1;
        options.legend = false;
        painter.save();
        painter.translate(item.box.left, item.box.top);
        MapPainter(item.scene).paint(painter, item.viewport, options);
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
    const SheetPainter paint{painter, Furniture{painter, texts, sheet.style, 1}};
    for (const SheetItem& item : sheet.items)
        std::visit(paint, item);
    painter.restore();
}

} // namespace delimit
