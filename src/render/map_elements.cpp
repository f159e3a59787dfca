#include "render/map_elements.h"

#include "render/pens.h"
#include "render/shape_painter.h"

#include <QPainterPath>

#include <algorithm>

namespace delimit {
namespace {

constexpr double sample_width = 20, sample_height = 10, line_height = 14, padding = 7; // points

StrokeStyle stroke_of(const Style& style, std::string_view role) {
    const auto found = style.strokes.find(role);
    return found == style.strokes.end() ? StrokeStyle{{}, 1, 0.5, {}} : found->second;
}

QPolygonF line_of(const ScreenPath& path) {
    QPolygonF line;
    for (ScreenPoint p : path)
        line.push_back(qt(p));
    return line;
}

} // namespace

TextStyle MapElements::text(std::string_view role) const {
    const auto found = style.texts.find(role);
    return found == style.texts.end() ? TextStyle{} : found->second;
}

void MapElements::scale_bars(const ScaleBars& bars) const {
    scale_bar(bars.km, bars.at, bars.unit, bars.miles.has_value());
    if (bars.miles)
        scale_bar(*bars.miles, {bars.at.x, bars.at.y + 4 * bars.unit}, bars.unit, false);
}

void MapElements::scale_bar(const ScaleBar& bar, ScreenPoint at, double points,
                            bool numbers_above) const {
    const TextStyle style_of_text = text("scale");
    const double height = 3.2 * points;
    const QColor ink = colour(style_of_text.colour);
    const QRectF whole(at.x, at.y, bar.width, height);
    const double edge = 0.6 * points, halo = 1.4 * points;
    painter.fillRect(whole.adjusted(-halo, -halo, halo, halo), colour(style_of_text.halo, 0.8));
    for (int i = 0; i < bar.divisions; ++i) {
        const double part = bar.width / bar.divisions;
        painter.fillRect(QRectF(at.x + i * part, at.y, part, height),
                         i % 2 == 0 ? ink : colour(style_of_text.halo));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(whole);
    for (const ScaleTick& tick : bar.ticks) {
        // The unit extends to the right, so that the number itself is under its tick.
        const std::string number =
            tick.at == bar.width ? tick.text.substr(0, tick.text.rfind("\u00a0")) : tick.text;
        const double width = texts.measure(number, style_of_text).width * points;
        texts.draw(painter, tick.text, style_of_text,
                   {at.x + tick.at - width / 2,
                    numbers_above
                        ? at.y - 2.4 * points
                        : at.y + height + 2.2 * points + 0.75 * style_of_text.size * points},
                   points);
    }
}

void MapElements::ratio(const ScaleRatio& ratio) const {
    texts.draw(painter, ratio.text, text("scale"), ratio.baseline, ratio.unit);
}

void MapElements::north(const NorthArrow& arrow, Locale language) const {
    const TextStyle style_of_text = text("scale");
    painter.save();
    painter.translate(qt(arrow.centre));
    painter.rotate(arrow.angle);
    const double s = arrow.size / 2;
    QPainterPath whole;
    whole.moveTo(0, -s);
    whole.lineTo(0.42 * s, 0.55 * s);
    whole.lineTo(0, 0.28 * s);
    whole.lineTo(-0.42 * s, 0.55 * s);
    whole.closeSubpath();
    QPainterPath dark;
    dark.moveTo(0, -s);
    dark.lineTo(0, 0.28 * s);
    dark.lineTo(-0.42 * s, 0.55 * s);
    dark.closeSubpath();
    const QColor ink = colour(style_of_text.colour);
    painter.strokePath(whole, QPen(colour(style_of_text.halo, 0.85), 2.4 * arrow.unit,
                                   Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(whole, colour(style_of_text.halo));
    painter.fillPath(dark, ink);
    painter.strokePath(whole,
                       QPen(ink, 0.7 * arrow.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
    const std::string letter = Text{"N", "Пн"}.in(language);
    const double width = texts.measure(letter, style_of_text).width * arrow.unit;
    texts.draw(
        painter, letter, style_of_text,
        {arrow.centre.x - width / 2, arrow.centre.y + s + 0.65 * style_of_text.size * arrow.unit},
        arrow.unit);
}

void MapElements::sample(const LegendEntry& entry, const ScreenBox& box) const {
    if (entry.is_area()) {
        const ScreenPath ring{{box.left, box.top},
                              {box.right(), box.top},
                              {box.right(), box.bottom()},
                              {box.left, box.bottom()},
                              {box.left, box.top}};
        // On the study area's fill, as on the map.
        if (const auto ground = style.fills.find("theatre"); ground != style.fills.end())
            painter.fillRect(qt(box), colour(ground->second.colour));
        paint_fill(painter, {ring}, *entry.fill, unit, {box.left, box.top});
        StrokeStyle outline = entry.outline.value_or(stroke_of(style, "frame"));
        if (draws(outline)) {
            painter.setPen(pen(outline, unit));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(qt(box));
        }
        return;
    }
    const double y = box.centre().y;
    for (const auto& stroke : {entry.casing, entry.outline}) {
        if (!stroke || !draws(*stroke))
            continue;
        painter.setPen(pen(*stroke, unit));
        painter.drawLine(QPointF(box.left, y), QPointF(box.right(), y));
    }
}

ScreenSize MapElements::legend_size(const std::vector<LegendEntry>& entries) const {
    double width = 0;
    for (const LegendEntry& entry : entries)
        width = std::max(width, texts.measure(entry.text, text("legend")).width);
    return {(width + sample_width + 3 * padding) * unit,
            (static_cast<double>(entries.size()) * line_height + 2 * padding - 4) * unit};
}

void MapElements::legend(const std::vector<LegendEntry>& entries, const ScreenBox& box) const {
    const auto panel = style.fills.find("panel");
    const FillStyle fill = panel == style.fills.end() ? FillStyle{} : panel->second;
    painter.fillRect(qt(box), colour(fill.colour, fill.opacity));
    painter.setPen(pen(stroke_of(style, "rule"), unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(qt(box));
    const TextStyle style_of_text = text("legend");
    double y = box.top + padding * unit;
    for (const LegendEntry& entry : entries) {
        sample(entry, {box.left + padding * unit, y, sample_width * unit, sample_height * unit});
        texts.draw(painter, entry.text, style_of_text,
                   {box.left + (2 * padding + sample_width) * unit,
                    y + (sample_height / 2 + 0.36 * style_of_text.size) * unit},
                   unit);
        y += line_height * unit;
    }
}

void MapElements::graticule_lines(const Graticule& graticule) const {
    painter.setPen(pen(stroke_of(style, "graticule"), unit));
    for (const GraticuleLine& line : graticule.lines)
        painter.drawPolyline(line_of(line.path));
}

void MapElements::graticule_numbers(const Graticule& graticule, GraticuleEdges edges,
                                    const ScreenBox& frame, std::vector<ScreenBox> occupied) const {
    const TextStyle style_of_text = text("graticule");
    const double size = style_of_text.size * unit, inset = 3 * unit;
    const auto put = [&](const GraticuleLine& line, double width, ScreenPoint start) {
        const ScreenBox box{start.x, start.y - size, width, 1.3 * size};
        const bool free = std::none_of(occupied.begin(), occupied.end(),
                                       [&](const ScreenBox& other) { return other.meets(box); });
        if (!free || !frame.holds(box))
            return;
        texts.draw(painter, line.label, style_of_text, start, unit);
        occupied.push_back(box);
    };
    for (const GraticuleLine& line : graticule.lines) {
        const double width = texts.measure(line.label, style_of_text).width * unit;
        const double middle = 0.35 * size;
        if (line.near && line.meridian && edges.bottom)
            put(line, width, {line.near->x - width / 2, frame.bottom() - inset});
        if (line.near && !line.meridian && edges.left)
            put(line, width, {frame.left + inset, line.near->y + middle});
        if (line.far && line.meridian && edges.top)
            put(line, width, {line.far->x - width / 2, frame.top + inset + size});
        if (line.far && !line.meridian && edges.right)
            put(line, width, {frame.right() - inset - width, line.far->y + middle});
    }
}

} // namespace delimit
