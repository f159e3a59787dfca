#include "render/svg_file.h"

#include "delimit/base/clean_text.h"
#include "delimit/map/placed_annotations.h"
#include "render/output_file.h"
#include "render/pens.h"
#include "render/sheet_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <functional>

namespace delimit {
namespace {

/// Output of Qt's generator for a painting, without the document around it.
QByteArray drawn(const Sheet& sheet, const std::function<void(QPainter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(QSize(int(std::ceil(sheet.size.width)), int(std::ceil(sheet.size.height))));
    generator.setViewBox(QRectF(0, 0, sheet.size.width, sheet.size.height));
    {
        QPainter painter(&generator);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
    }
    const QByteArray& all = buffer.buffer();
    const qsizetype begin = all.indexOf("</defs>"), end = all.lastIndexOf("</svg>");
    if (begin < 0 || end < begin)
        return {};
    return all.mid(begin + 7, end - begin - 7).trimmed();
}

class SvgWriter {
  public:
    SvgWriter(const Sheet& sheet, QByteArray& out) : sheet_(sheet), out_(out) {}

    void items(std::size_t first, std::size_t count) {
        if (count > 0)
            out_ += drawn(sheet_,
                          [&](QPainter& painter) { paint_items(painter, sheet_, first, count); }) +
                    '\n';
    }

    void element(const SheetElement& element) {
        open(qt(element.id), qt(element.name));
        for (std::size_t i = element.first_item; i < element.first_item + element.items; ++i)
            if (const auto* map = std::get_if<SheetMap>(&sheet_.items[i]))
                layers(*map, i);
            else
                items(i, 1);
        close();
    }

  private:
    void open(const QString& id, const QString& name) {
        // An XML name must not contain a slash.
        out_ += QStringLiteral("<g id=\"%1\" inkscape:groupmode=\"layer\" "
                               "inkscape:label=\"%2\">\n")
                    .arg(QString(id).replace('/', '.').toHtmlEscaped(), name.toHtmlEscaped())
                    .toUtf8();
    }
    void close() { out_ += "</g>\n"; }

    /// The map's layers, each a group, then its frame.
    void layers(const SheetMap& map, std::size_t item) {
        const MapPainter painter(map.scene);
        const PaintOptions options = map_options(map);
        const bool ukrainian = sheet_.language == "uk";
        const auto group = [&](const char* id, const char* english, const char* local,
                               const std::function<void(QPainter&)>& paint) {
            const QByteArray body = drawn(sheet_, [&](QPainter& at) {
                at.translate(map.box.left, map.box.top);
                paint(at);
            });
            open(QStringLiteral("item-%1-%2").arg(item).arg(QLatin1String(id)),
                 QString::fromUtf8(ukrainian ? local : english));
            out_ += body + '\n';
            close();
        };
        std::vector<ScreenBox> names;
        const auto part = [&](MapPart wanted) {
            return [&, wanted](QPainter& at) {
                auto written = painter.paint_map(at, map.viewport, options, 0, wanted);
                if (wanted == MapPart::names)
                    names = std::move(written);
            };
        };
        group("ground", "Background", "Основа", part(MapPart::below_zones));
        group("zones", "Zones", "Зони", part(MapPart::zones));
        group("lines", "Line of contact and boundaries", "Лінія зіткнення, кордони та межі",
              part(MapPart::above_zones));
        group("names", "Names", "Назви", part(MapPart::names));
        // First the annotations, then the other map elements.
        PaintOptions written = options;
        written.graticule = false;
        if (map.annotations && !map.annotations->empty())
            group("annotations", "Annotations", "Анотації", [&](QPainter& at) {
                painter.paint_map_elements(at, map.viewport, written, names);
            });
        const auto texts =
            obstacles(painter.placed_annotations(map.viewport, options), options.units_per_point)
                .texts;
        names.insert(names.end(), texts.begin(), texts.end());
        PaintOptions numbers = options;
        numbers.annotations = nullptr;
        if (options.graticule)
            group("graticule", "Degrees of the graticule", "Градуси сітки", [&](QPainter& at) {
                painter.paint_map_elements(at, map.viewport, numbers, names);
            });
        out_ += drawn(sheet_, [&](QPainter& at) { paint_map_frame(at, sheet_, map); }) + '\n';
    }

    const Sheet& sheet_;
    QByteArray& out_;
};

} // namespace

Status write_svg(const Sheet& sheet, QIODevice& device, const SvgSize& size,
                 const QString& description, bool page) {
    QByteArray out;
    out += QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
               "<svg xmlns=\"http://www.w3.org/2000/svg\" "
               "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\" "
               "xml:lang=\"%1\" width=\"%2\" height=\"%3\" viewBox=\"0 0 %4 %5\">\n"
               "<title>%6</title>\n<desc>%7</desc>\n")
               .arg(qt(sheet.language), size.width, size.height)
               .arg(sheet.size.width)
               .arg(sheet.size.height)
               .arg(qt(sheet.title).toHtmlEscaped(), description.toHtmlEscaped())
               .toUtf8();
    if (page)
        out += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    SvgWriter writer(sheet, out);
    std::size_t next = 0;
    for (const SheetElement& element : sheet.elements) {
        writer.items(next, element.first_item - next); // rules between the elements
        writer.element(element);
        next = element.first_item + element.items;
    }
    writer.items(next, sheet.items.size() - next);
    out += "</svg>\n";
    // Qt writes texts as they are.
    const std::string whole = well_formed_xml({out.constData(), std::size_t(out.size())});
    const auto bytes = static_cast<qint64>(whole.size());
    if (device.write(whole.data(), bytes) != bytes)
        return disk_error(device);
    return ok();
}

} // namespace delimit
