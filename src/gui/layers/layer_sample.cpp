#include "gui/layers/layer_sample.h"

#include "gui/base/drawn_icon.h"
#include "render/pens.h"
#include "render/shape_painter.h"

#include <QPainter>

namespace delimit {
namespace {

constexpr double points_to_pixels = 96.0 / 72.0;

void paint_map(QPainter& painter, const QRectF& box, const AreaStyle& style) {
    const std::vector<ScreenPath> ring{{{box.left(), box.top()},
                                        {box.right(), box.top()},
                                        {box.right(), box.bottom()},
                                        {box.left(), box.bottom()},
                                        {box.left(), box.top()}}};
    if (style.fill)
        paint_fill(painter, ring, *style.fill, points_to_pixels, ring.front().front());
}

void paint_line(QPainter& painter, const QRectF& box, const LineStyle& style) {
    const auto stroke = [&](const std::optional<StrokeStyle>& drawn) {
        if (!drawn || !draws(*drawn))
            return;
        painter.setPen(pen(*drawn, points_to_pixels));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
    };
    stroke(style.casing);
    stroke(style.core);
}

/// Paints the sample of a layer of labels, which has no area or line.
void paint_writing(QPainter& painter, const QRectF& box, bool places) {
    const QColor ink(0x2b, 0x2a, 0x28);
    painter.setRenderHint(QPainter::Antialiasing);
    if (places) {
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(box.center(), 3.2, 3.2);
        return;
    }
    QFont font = painter.font();
    font.setPixelSize(int(box.height()) - 4);
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("Aa"));
}

/// Paints the sample of a base map, which has no colour or line of its own: hills under a sky.
void paint_hills(QPainter& painter, const QRectF& box) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(box, QColor(0xcf, 0xdf, 0xe8));
    painter.setPen(Qt::NoPen);
    const auto hill = [&](double from, double top, double to, const QColor& background) {
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setBrush(background);
        painter.drawPolygon(QPolygonF({at(from, 1), at((from + to) / 2, top), at(to, 1)}));
    };
    hill(0.35, 0.2, 1.1, QColor(0x9a, 0xb0, 0x8c));
    hill(-0.1, 0.45, 0.65, QColor(0x6f, 0x8f, 0x6a));
}

void frame(QPainter& painter, const QRectF& box) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(0x8f, 0x8b, 0x83), 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace

std::optional<Colour> LayerSample::colour() const {
    if (!areas.empty() && areas.front().fill)
        return areas.front().fill->colour;
    return line ? std::optional(line->core.colour) : std::nullopt;
}

std::optional<double> LayerSample::width() const {
    if (!areas.empty() && areas.front().outline)
        return areas.front().outline->width;
    return line ? std::optional(line->core.width) : std::nullopt;
}

LayerSample layer_sample(const Prepared* prepared, std::string_view layer,
                         const LayerStyle& layer_style) {
    LayerSample sample;
    if (!prepared)
        return sample;
    for (const PainterPtr& painter : prepared->painters) {
        const Scene& scene = *painter->scene();
        if (const auto found = scene.style.fills.find("theatre"); found != scene.style.fills.end())
            sample.background = found->second.colour;
        const SceneLayer* drawn = scene.find(layer);
        if (!drawn)
            continue;
        for (const bool mirrored : {false, true})
            for (const SceneArea& area : drawn->areas)
                // An area with an outline is preferred to the land below the study area, which has
                // none.
                if (area.mirrored == mirrored && (area.outline || layer != "land")) {
                    sample.areas.push_back(with_layer_style(area, layer_style));
                    break;
                }
        // The last line is the more important one: the border, not the coast.
        if (!drawn->lines.empty())
            sample.line = with_layer_style(drawn->lines.back(), layer_style);
        if (!sample.areas.empty() || sample.line)
            break;
    }
    return sample;
}

QIcon sample_icon(const LayerSample& sample, std::string_view layer) {
    const bool places = layer == "settlements", writing = places || layer == "names";
    const bool base_map = layer == "base-map";
    return drawn_icon([sample, places, writing, base_map](QPainter& painter, const QRectF& box) {
        painter.setClipRect(box);
        painter.fillRect(box, colour(sample.background));
        if (base_map)
            paint_hills(painter, box);
        const double part = box.width() / double(std::max<std::size_t>(1, sample.areas.size()));
        for (std::size_t i = 0; i < sample.areas.size(); ++i)
            paint_map(painter, {box.left() + double(i) * part, box.top(), part, box.height()},
                      sample.areas[i]);
        if (sample.line)
            paint_line(painter, box, *sample.line);
        if (writing)
            paint_writing(painter, box, places);
        frame(painter, box);
    });
}

QIcon hatch_icon(Hatch hatch) {
    FillStyle fill{{0x4a, 0x55, 0x60}, 0.12, hatch};
    fill.hatch_spacing = 4;
    return drawn_icon([fill](QPainter& painter, const QRectF& box) {
        painter.fillRect(box, Qt::white);
        paint_map(painter, box, {fill, std::nullopt});
        frame(painter, box);
    });
}

QIcon colour_icon(Colour shown) {
    return drawn_icon([shown](QPainter& painter, const QRectF& box) {
        painter.fillRect(box, colour(shown));
        frame(painter, box);
    });
}

} // namespace delimit
