#include "render/text_painter.h"

#include "delimit/map/clip.h"
#include "delimit/render/text_measurer.h"
#include "render/device_pixels.h"
#include "render/pens.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace delimit {
namespace {

/// Fonts are made at this pixel size and scaled, so that widths are proportional at every size and
/// layout does not depend on the device.
constexpr int design_size = 64;
constexpr double halo_opacity = 0.85;
/// Maximum number of pictures of texts kept; then all are dropped.
constexpr std::size_t most_pictures = 6000;

QString shown(std::string_view text, const TextStyle& style) {
    const QString plain = qt(text);
    return style.upper_case ? plain.toUpper() : plain;
}

/// A text's outline, at the design size. Cached for all painters and threads: the font library's
/// result differs slightly with a thread's earlier drawings, but a sheet on the screen and in a
/// file must be equal.
QPainterPath outline(const QFont& font, const QString& text) {
    constexpr qsizetype most = 1000; // before all are dropped
    static std::mutex mutex;
    static QHash<QString, QPainterPath> known;
    const QString key = font.key() + font.families().join(QLatin1Char(',')) + QLatin1Char('\n') +
                        QString::number(font.letterSpacing()) + QLatin1Char('\n') + text;
    {
        const std::scoped_lock lock(mutex);
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
    }
    QPainterPath path;
    path.addText(0, 0, font, text);
    const std::scoped_lock lock(mutex);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found; // made by another thread in the meantime
    if (known.size() >= most)
        known.clear();
    known.insert(key, path);
    return path;
}

/// A ring rounded to the units of a device, without points that are within one of it.
QPolygonF on_units(const QPolygonF& ring) {
    constexpr double off = 1.25; // units, at most: 0.075 points on a faint stroke
    ScreenPath path;
    path.reserve(static_cast<std::size_t>(ring.size()));
    for (const QPointF& p : ring)
        path.push_back({p.x(), p.y()});
    thin(path, off);
    QPolygonF kept;
    for (const ScreenPoint& p : path)
        if (const QPointF whole(std::round(p.x), std::round(p.y));
            kept.isEmpty() || kept.back() != whole)
            kept.push_back(whole);
    return kept;
}

/// The outline of a stroke for a device with many units to a point. Qt writes a translucent stroke
/// to PDF as its outline, in all detail and nine digits: three quarters of a page's bytes.
QPainterPath outline_of_stroke(const QPainterPath& path, const QPen& pen,
                               const QTransform& to_device) {
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    const QPainterPath stroke = QPainterPathStroker(pen).createStroke(path);
    for (const QPolygonF& ring : stroke.toSubpathPolygons(to_device))
        whole.addPolygon(on_units(ring));
    return whole;
}

} // namespace

TextPainter::TextPainter(const Style& style) {
    for (const std::string& family : style.fonts)
        families_.push_back(qt(family));
}

QFont TextPainter::font(const TextStyle& style) const {
    QFont font;
    font.setFamilies(families_);
    font.setPixelSize(design_size);
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.letter_spacing * design_size);
    return font;
}

TextExtent TextPainter::measure(std::string_view text, const TextStyle& style) const {
    const QFontMetricsF metrics(font(style));
    const double scale = style.size / design_size;
    // The space after the last letter is not part of the visible text.
    const double width =
        metrics.horizontalAdvance(shown(text, style)) - style.letter_spacing * design_size;
    return {std::max(width, 0.0) * scale, metrics.ascent() * scale, metrics.descent() * scale};
}

TextPicture TextPainter::picture(std::string_view text, const TextStyle& style, double scale,
                                 double angle) const {
    const Key key{std::string(text),   style.size * scale,   style.bold,
                  style.italic,        style.letter_spacing, style.halo_width * scale,
                  style.colour.text(), style.halo.text(),    angle};
    {
        const std::scoped_lock lock(mutex_);
        if (const auto found = pictures_.find(key); found != pictures_.end())
            return found->second;
    }
    const double factor = style.size * scale / design_size;
    QPainterPath path =
        QTransform::fromScale(factor, factor).map(outline(font(style), shown(text, style)));
    if (angle != 0)
        path = QTransform().rotate(angle).map(path);
    TextPicture made = text_picture(path, colour(style.colour), style.halo_width * scale,
                                    colour(style.halo, halo_opacity));
    const std::scoped_lock lock(mutex_);
    if (pictures_.size() >= most_pictures)
        pictures_.clear();
    return pictures_.emplace(key, std::move(made)).first->second;
}

void TextPainter::draw(QPainter& painter, std::string_view text, const TextStyle& style,
                       ScreenPoint baseline, double unit, double angle) const {
    if (text.empty())
        return;
    const QTransform before = painter.transform();
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (raster && before.type() <= QTransform::TxScale) {
        const QTransform device = painter.deviceTransform();
        const TextPicture drawn = picture(text, style, unit * device.m11(), angle);
        if (drawn.image.isNull())
            return;
        const QPointF at = device.map(qt(baseline)) - drawn.origin;
        DevicePixels(painter).draw(at.toPoint(), drawn.image);
        return;
    }
    painter.save();
    painter.translate(qt(baseline));
    painter.rotate(angle);
    const double factor = style.size * unit / design_size;
    painter.scale(factor, factor);
    const QString words = shown(text, style);
    if (style.halo_width > 0) {
        const QPainterPath path = outline(font(style), words);
        const QPen halo(colour(style.halo, halo_opacity), 2 * style.halo_width * unit / factor,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
            const QTransform to_device = painter.deviceTransform();
            painter.save();
            painter.resetTransform();
            painter.fillPath(outline_of_stroke(path, halo, to_device), halo.brush());
            painter.restore();
        } else {
            painter.strokePath(path, halo);
        }
    }
    TextStyle close = style;
    close.letter_spacing = 0;
    const QFont f = font(close);
    painter.setFont(f);
    painter.setPen(colour(style.colour));
    if (style.letter_spacing == 0) {
        painter.drawText(QPointF(0, 0), words);
    } else {
        // Qt's SVG has no letter spacing and its PDF scales it twice: each letter is drawn
        // separately.
        const QFontMetricsF metrics(f);
        double x = 0;
        for (const QChar letter : words) {
            painter.drawText(QPointF(x, 0), QString(letter));
            x += metrics.horizontalAdvance(letter) + style.letter_spacing * design_size;
        }
    }
    painter.restore();
}

std::unique_ptr<TextMeasurer> make_text_measurer(const Style& style) {
    return std::make_unique<TextPainter>(style);
}

} // namespace delimit
