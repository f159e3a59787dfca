#include "gui/annotations/annotation_icon.h"

#include "gui/base/drawn_icon.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace delimit {
namespace {

/// Paints the icon in a box of 24 × 24 units.
void draw(QPainter& painter, AnnotationPreset preset) {
    using P = QPointF;
    switch (preset) {
    case AnnotationPreset::text:
        painter.drawLine(P(5, 6), P(19, 6));
        painter.drawLine(P(12, 6), P(12, 19));
        painter.drawLine(P(9, 19), P(15, 19));
        break;
    case AnnotationPreset::callout:
        painter.drawRoundedRect(QRectF(8, 4, 13, 9), 2, 2);
        painter.drawLine(P(10, 13), P(5, 19));
        painter.drawEllipse(P(4.5, 19.5), 1.2, 1.2);
        break;
    case AnnotationPreset::arrow:
        painter.drawLine(P(4, 19), P(18, 7));
        painter.drawPolyline(QPolygonF{P(11.5, 6), P(19, 6), P(18, 13.5)});
        break;
    case AnnotationPreset::line:
        painter.drawPolyline(QPolygonF{P(4, 18), P(10, 8), P(15, 14), P(20, 5)});
        break;
    case AnnotationPreset::distance:
        painter.drawLine(P(4, 15), P(20, 15));
        painter.drawLine(P(4, 11), P(4, 19));
        painter.drawLine(P(20, 11), P(20, 19));
        painter.drawLine(P(9, 7), P(15, 7));
        break;
    case AnnotationPreset::polygon:
        painter.drawPolygon(QPolygonF{P(5, 9), P(14, 4), P(20, 11), P(16, 19), P(7, 18)});
        break;
    case AnnotationPreset::area:
        painter.drawPolygon(QPolygonF{P(5, 9), P(14, 4), P(20, 11), P(16, 19), P(7, 18)});
        painter.drawLine(P(10, 12), P(15, 12));
        break;
    case AnnotationPreset::circle:
        painter.drawEllipse(P(12, 12), 8, 8);
        painter.drawLine(P(12, 12), P(20, 12));
        break;
    case AnnotationPreset::marker: {
        painter.drawEllipse(P(12, 12), 8, 8);
        painter.drawPolyline(QPolygonF{P(10, 10), P(12.5, 8), P(12.5, 16)});
        break;
    }
    case AnnotationPreset::highlight:
        painter.drawEllipse(P(12, 12), 8, 8);
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(P(12, 12), 2, 2);
        break;
    }
}

AnnotationPreset preset_of(const Annotation& annotation) {
    struct Preset {
        const Annotation& of;
        [[nodiscard]] bool provisions(const char* field) const {
            return of.text.en.find(field) != std::string::npos;
        }
        AnnotationPreset operator()(const Note&) const { return AnnotationPreset::text; }
        AnnotationPreset operator()(const Callout&) const { return AnnotationPreset::callout; }
        AnnotationPreset operator()(const DrawnLine&) const {
            if (provisions("{length"))
                return AnnotationPreset::distance;
            const LineEnds ends = of.style.ends.value_or(LineEnds::none);
            return ends == LineEnds::arrow || ends == LineEnds::arrows ? AnnotationPreset::arrow
                                                                       : AnnotationPreset::line;
        }
        AnnotationPreset operator()(const DrawnPolygon&) const {
            return provisions("{area") ? AnnotationPreset::area : AnnotationPreset::polygon;
        }
        AnnotationPreset operator()(const DrawnCircle&) const { return AnnotationPreset::circle; }
        AnnotationPreset operator()(const NumberMarker&) const { return AnnotationPreset::marker; }
        AnnotationPreset operator()(const Highlight&) const { return AnnotationPreset::highlight; }
    };
    return std::visit(Preset{annotation}, annotation.shape);
}

} // namespace

QIcon annotation_icon(AnnotationPreset preset) {
    return drawn_icon([preset](QPainter& painter, const QRectF& box) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.topLeft());
        painter.scale(box.width() / 24, box.height() / 24);
        painter.setPen(QPen(QApplication::palette().color(QPalette::ButtonText), 1.7, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        draw(painter, preset);
    });
}

QIcon annotation_icon(const Annotation& annotation) {
    return annotation_icon(preset_of(annotation));
}

} // namespace delimit
