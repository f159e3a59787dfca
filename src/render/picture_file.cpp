#include "render/picture_file.h"

#include "delimit/io/raster/geotiff.h"
#include "render/output_file.h"
#include "render/page_pixels.h"
#include "render/pens.h"
#include "render/png_writer.h"
#include "render/sheet_painter.h"

#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace delimit {
namespace {

/// High enough that names have no block artefacts.
constexpr int jpeg_quality = 92;
/// Share of the work that painting is; the rest is compression.
constexpr double painted = 0.5;

/// Through Qt, slower than the writer in png_writer.h, which only supports opaque pictures.
bool write_transparent_png(QIODevice& device, QImage image, const PngTexts& texts) {
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    for (const auto& [key, text] : texts)
        image.setText(QString::fromStdString(key), qt(text));
    QImageWriter writer(&device, "png");
    writer.setCompression(30);
    return writer.write(image);
}

std::optional<PictureExtent> ground_of(const Sheet& sheet, double pixels_per_point) {
    const SheetMap* only = nullptr;
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator) {
            if (only)
                return std::nullopt;
            only = map;
        }
    if (!only)
        return std::nullopt;
    const Viewport& view = only->viewport;
    const MapPoint corner = view.to_map({-only->box.left, -only->box.top});
    return PictureExtent{only->scene->projection, corner.x(), corner.y(),
                         view.metres_per_pixel() / pixels_per_point};
}

} // namespace

std::vector<std::pair<const char*, const std::string*>> metadata(const Sheet& sheet) {
    return {{"Title", &sheet.title},
            {"Description", &sheet.description},
            {"Creation Time", &sheet.date},
            {"Source", &sheet.sources},
            {"Disclaimer", &sheet.disclaimer}};
}

Result<QImage> sheet_image(const Sheet& sheet, const ExportOptions& options) {
    const PixelSize size = pixel_size(options);
    QImage image;
    if (options.transparent) {
        image = QImage(size.width, size.height, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(size.width / sheet.size.width, size.height / sheet.size.height);
        paint_sheet(painter, sheet, false);
    } else {
        image = page_image(sheet, size.width, size.height);
    }
    if (image.isNull())
        return Error{
            ErrorCode::too_large,
            {"there is not enough memory for the picture", "для зображення бракує пам’яті"},
            {"choose a smaller size, or PDF", "виберіть менший розмір або PDF"},
            {}};
    if (auto painted_all = base_maps_painted(sheet); !painted_all)
        return painted_all.error();
    const double dpi = options.dpi.value_or(size.dpi());
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

namespace {

Status write_tiff(const Sheet& sheet, const QImage& image, QIODevice& device,
                  const ExportOptions& options) {
    const PixelSize size = pixel_size(options);
    return write_geotiff(
        [&](std::string_view bytes) {
            const auto count = static_cast<qint64>(bytes.size());
            return device.write(bytes.data(), count) == count ? ok() : Status(disk_error(device));
        },
        {image.constBits(), size.width, size.height, image.bytesPerLine()},
        options.dpi.value_or(size.dpi()), ground_of(sheet, size.width / sheet.size.width),
        {sheet.title, sheet.description, sheet.sources});
}

} // namespace

Status write_picture_file(const Sheet& sheet, QIODevice& device, const ExportOptions& options,
                          const ExportProgress& progress) {
    ExportOptions possible = options;
    if (options.format == SheetFormat::tiff)
        possible.transparent = false;
    auto image = sheet_image(sheet, possible);
    if (!image)
        return image.error();
    if (progress)
        progress(painted);
    if (options.format == SheetFormat::tiff)
        return write_tiff(sheet, *image, device, options);
    if (options.format == SheetFormat::jpeg) {
        QImageWriter writer(&device, "jpeg");
        writer.setQuality(jpeg_quality);
        image->setColorSpace(QColorSpace(QColorSpace::SRgb));
        for (const auto& [key, value] : metadata(sheet))
            if (!value->empty())
                image->setText(QString::fromLatin1(key), qt(*value));
        return writer.write(*image) ? ok() : Status(disk_error(device));
    }
    PngTexts texts;
    for (const auto& [key, value] : metadata(sheet))
        if (!value->empty())
            texts.emplace_back(key, *value);
    const bool written = options.transparent ? write_transparent_png(device, *image, texts)
                                             : write_png_file(device, *image, texts);
    return written ? ok() : Status(disk_error(device));
}

} // namespace delimit
