#include "render/logo.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "render/pens.h"
#include "render/svg_check.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <fstream>

namespace delimit {
namespace {

Error cannot(const std::filesystem::path& file, ErrorCode code, Text message) {
    return {
        code,
        std::move(message),
        {"choose a PNG, JPEG or SVG file, or none", "виберіть файл PNG, JPEG чи SVG або жодного"},
        DataLocation{file.string(), {}, {}, {}}};
}

Error no_picture(const std::filesystem::path& file) {
    return cannot(
        file, ErrorCode::unreadable,
        {"the logo cannot be read as a picture", "логотип не вдалося прочитати як зображення"});
}

Error too_large(const std::filesystem::path& file) {
    return cannot(file, ErrorCode::too_large, {"the logo is too large", "логотип завеликий"});
}

Result<QByteArray> bytes_of(const std::filesystem::path& file) {
    std::error_code error;
    // A pipe or a device would be waited for.
    if (!std::filesystem::is_regular_file(file, error))
        return no_picture(file);
    if (std::filesystem::file_size(file, error) > limits::logo_bytes)
        return too_large(file);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return no_picture(file);
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

std::optional<Error> error_of(SvgProblem problem, const std::filesystem::path& file) {
    switch (problem) {
    case SvgProblem::none:
        return std::nullopt;
    case SvgProblem::malformed:
        return no_picture(file);
    case SvgProblem::too_much:
        return too_large(file);
    case SvgProblem::refers_elsewhere:
        break;
    }
    return cannot(file, ErrorCode::bad_value,
                  {"the logo names other files or addresses, which are not opened",
                   "логотип посилається на інші файли чи адреси, а вони не відкриваються"});
}

} // namespace

Result<Logo> Logo::read(const std::filesystem::path& file) {
    auto bytes = bytes_of(file);
    if (!bytes)
        return bytes.error();
    const Kind kind = bytes->startsWith("\x89PNG")        ? Kind::png
                      : bytes->startsWith("\xFF\xD8\xFF") ? Kind::jpeg
                                                          : Kind::svg;
    Logo logo(*std::move(bytes), kind);
    if (kind == Kind::svg) {
        if (auto problem = error_of(problem_of_svg(logo.bytes_), file))
            return *std::move(problem);
        logo.size_ = QSvgRenderer(logo.bytes_).defaultSize();
    } else {
        QBuffer buffer(&logo.bytes_);
        logo.size_ = QImageReader(&buffer, kind == Kind::png ? "png" : "jpeg").size();
        if (logo.size_.width() * logo.size_.height() > double(limits::logo_pixels))
            return too_large(file);
    }
    // Whether it can really be shown is known only once it is: it must not be missing from a sheet.
    constexpr QSize small(16, 16);
    if (logo.size_.isEmpty() || logo.image(small).isNull())
        return no_picture(file);
    return logo;
}

QImage Logo::image(QSize pixels) const {
    const QSize size = pixels.expandedTo(QSize(1, 1)).boundedTo(QSize(8192, 8192));
    if (kind_ == Kind::svg) {
        QSvgRenderer renderer(bytes_);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        return renderer.isValid() ? image : QImage();
    }
    QBuffer buffer;
    buffer.setData(bytes_);
    QImageReader reader(&buffer, kind_ == Kind::png ? "png" : "jpeg");
    reader.setScaledSize(size);
    return reader.read();
}

} // namespace delimit
