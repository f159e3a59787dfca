#include "render/annotation_painter.h"

#include "render/pens.h"
#include "render/shape_painter.h"

#include <QPainter>

namespace delimit {
namespace {

struct PartPainter {
    QPainter& painter;
    const TextPainter& texts;
    double unit;

    void operator()(const AnnotationArea& background) const {
        paint_fill(painter, background.rings, background.style, unit, background.hatched_from);
    }
    void operator()(const AnnotationStroke& stroke) const {
        if (!draws(stroke.style))
            return;
        QPolygonF path;
        for (const ScreenPoint p : stroke.path)
            path.push_back(qt(p));
        painter.setPen(pen(stroke.style, unit));
        painter.setBrush(Qt::NoBrush);
        if (path.size() > 2 && path.front() == path.back())
            painter.drawPolygon(path);
        else
            painter.drawPolyline(path);
    }
    void operator()(const AnnotationDisc& disc) const {
        set_pen(disc.outline);
        set_brush(disc.fill);
        painter.drawEllipse(qt(disc.centre), disc.radius, disc.radius);
    }
    void operator()(const AnnotationPanel& panel) const {
        set_pen(panel.outline);
        set_brush(panel.fill);
        painter.drawRoundedRect(qt(panel.box), panel.corner, panel.corner);
    }
    void operator()(const AnnotationWords& words) const {
        texts.draw(painter, words.text, words.style, words.baseline, unit);
    }

  private:
    void set_pen(const std::optional<StrokeStyle>& outline) const {
        painter.setPen(outline && draws(*outline) ? pen(*outline, unit) : QPen(Qt::NoPen));
    }
    void set_brush(const std::optional<FillStyle>& fill) const {
        painter.setBrush(fill && fill->opacity > 0 ? QBrush(colour(fill->colour, fill->opacity))
                                                   : QBrush(Qt::NoBrush));
    }
};

} // namespace

void paint_annotations(QPainter& painter, const std::vector<PlacedAnnotation>& placed,
                       const TextPainter& texts, double unit) {
    const PartPainter paint{painter, texts, unit};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedAnnotation& one : placed)
        for (const AnnotationPart& part : one.parts)
            std::visit(paint, part);
    painter.restore();
}

} // namespace delimit
