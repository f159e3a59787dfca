#include "gui/sheet/print_pages.h"

#include "delimit/render/export.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace delimit {

void print_pages(QPrinter& printer, const std::vector<Sheet>& sheets) {
    constexpr double points_an_inch = 72, rounding = 1.001;
    QPainter painter;
    for (const Sheet& sheet : sheets) {
        if (!painter.isActive() ? !painter.begin(&printer) : !printer.newPage())
            return;
        const QRectF room = printer.pageLayout().paintRectPixels(printer.resolution());
        const double true_size = printer.resolution() / points_an_inch;
        const double most =
            std::min(room.width() / sheet.size.width, room.height() / sheet.size.height);
        // Paper is whole millimetres, a printer counts whole dots.
        const double scale = true_size <= most * rounding ? true_size : most;
        painter.save();
        painter.translate((room.width() - sheet.size.width * scale) / 2,
                          (room.height() - sheet.size.height * scale) / 2);
        painter.scale(scale, scale);
        paint_sheet(painter, sheet);
        painter.restore();
    }
}

} // namespace delimit
