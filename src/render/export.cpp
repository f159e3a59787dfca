#include "delimit/render/export.h"

#include "delimit/base/message.h"
#include "delimit/render/text_measurer.h"
#include "render/pens.h"
#include "render/png_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>

namespace delimit {
namespace {

constexpr int longest_side = 30'000, shortest_side = 320;
constexpr double most_pixels = 400e6;
constexpr double points_an_inch = 72;

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

struct PixelSize {
    int width, height;
    double per_point; ///< pixels a point of the layout makes
};

/// Type on a screen picture: legible at 1280×720, and growing with the picture, so that 3840×2160
/// is 1920×1080 twice as sharp.
double pixels_per_point(int width, int height) {
    const double side = std::sqrt(static_cast<double>(width) * height);
    return std::min(std::max(1.15, 1.4 * side / 1440), std::max(width, height) / 760.0);
}

PixelSize pixel_size(const ExportOptions& options) {
    if (!options.page)
        return {options.width, options.height, pixels_per_point(options.width, options.height)};
    const ScreenSize page = points(*options.page);
    const double per_point = options.dpi.value_or(300) / points_an_inch;
    return {static_cast<int>(std::lround(page.width * per_point)),
            static_cast<int>(std::lround(page.height * per_point)), per_point};
}

std::optional<Error> problem_of(const ExportOptions& options) {
    const auto error = [](ErrorCode code, Text message, Text advice) {
        return Error{code, std::move(message), std::move(advice), {}};
    };
    if (options.dpi && !(*options.dpi >= 10 && *options.dpi <= 2400))
        return error(ErrorCode::bad_value,
                     {"the resolution must be from 10 to 2400 dpi",
                      "роздільність має бути від 10 до 2400 точок на дюйм"},
                     "");
    if (options.page && options.format != SheetFormat::png)
        return std::nullopt;
    const PixelSize size = pixel_size(options);
    const std::string asked = std::to_string(size.width) + "x" + std::to_string(size.height);
    if (size.width < shortest_side || size.height < shortest_side)
        return error(
            ErrorCode::bad_value,
            filled({"a sheet of {0} pixels is too small to read",
                    "аркуш {0} пікселів замалий для читання"},
                   {asked}),
            filled({"each side needs at least {0}", "кожна сторона потребує щонайменше {0}"},
                   {shortest_side}));
    if (size.width > longest_side || size.height > longest_side ||
        static_cast<double>(size.width) * size.height > most_pixels)
        return error(
            ErrorCode::too_large,
            filled({"a sheet of {0} pixels is too large", "аркуш {0} пікселів завеликий"}, {asked}),
            filled({"the limit is {0} pixels a side and 400 million in all; PDF and SVG "
                    "have none",
                    "межа – {0} пікселів на сторону та 400 мільйонів усього; для PDF і SVG "
                    "межі немає"},
                   {longest_side}));
    return std::nullopt;
}

/// Everything a reader of the bare file should know, as key and value.
std::vector<std::pair<const char*, const std::string*>> metadata(const Sheet& sheet) {
    return {{"Title", &sheet.title},
            {"Description", &sheet.description},
            {"Creation Time", &sheet.date},
            {"Source", &sheet.sources},
            {"Disclaimer", &sheet.disclaimer}};
}

Status write_png(const Sheet& sheet, QIODevice& device, const ExportOptions& options) {
    const PixelSize size = pixel_size(options);
    QImage image(size.width, size.height, QImage::Format_RGB32);
    if (image.isNull())
        return Error{
            ErrorCode::too_large,
            {"there is not enough memory for the picture", "для зображення не вистачає пам’яті"},
            {"choose a smaller size, or PDF", "виберіть менший розмір або PDF"},
            {}};
    {
        QPainter painter(&image);
        painter.scale(size.width / sheet.size.width, size.height / sheet.size.height);
        paint_sheet(painter, sheet);
    }
    const double dpi = options.dpi.value_or(size.per_point * points_an_inch);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    PngTexts texts;
    for (const auto& [key, value] : metadata(sheet))
        if (!value->empty())
            texts.emplace_back(key, *value);
    if (!write_png_file(device, image, texts))
        return Error{ErrorCode::not_writable,
                     as_it_is(device.errorString().toStdString()),
                     {"check that the disk is not full", "перевірте, чи на диску є місце"},
                     {}};
    return ok();
}

Status write_svg(const Sheet& sheet, QIODevice& device, const ExportOptions& options) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    if (options.page) {
        generator.setResolution(static_cast<int>(points_an_inch));
        generator.setSize(QSize(static_cast<int>(std::lround(sheet.size.width)),
                                static_cast<int>(std::lround(sheet.size.height))));
    } else {
        generator.setResolution(96);
        generator.setSize(QSize(options.width, options.height));
    }
    generator.setViewBox(QRectF(0, 0, sheet.size.width, sheet.size.height));
    generator.setTitle(qt(sheet.title));
    QString about;
    for (const auto& [key, value] : metadata(sheet))
        if (!value->empty() && value != &sheet.title)
            about += (about.isEmpty() ? QString() : QString("\n")) + key + ": " + qt(*value);
    generator.setDescription(about);
    QPainter painter(&generator);
    paint_sheet(painter, sheet);
    return ok();
}

Status write_pdf(const Sheet& sheet, QIODevice& device) {
    QPdfWriter writer(&device);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QSizeF(sheet.size.width, sheet.size.height), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(qt(sheet.title));
    writer.setCreator("Delimit");
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{
            ErrorCode::not_writable, {"the PDF cannot be begun", "не вдається почати PDF"}, "", {}};
    painter.scale(resolution / points_an_inch, resolution / points_an_inch);
    paint_sheet(painter, sheet);
    painter.end();
    return ok();
}

/// The file is replaced only when all of it is written.
Status write_file(const std::filesystem::path& path,
                  const std::function<Status(QIODevice&)>& write) {
    const Place place{path.string(), "", {}, ""};
    const QString name = qt(path.string());
    const QFileInfo info(name);
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::not_writable,
                     {"the folder does not exist", "такої папки немає"},
                     {"make it first, or choose another", "спершу створіть її або виберіть іншу"},
                     place};
    if (info.isDir())
        return Error{ErrorCode::not_writable,
                     {"this is a folder, not a file", "це папка, а не файл"},
                     {"add a file name", "додайте назву файлу"},
                     place};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::not_writable,
                     as_it_is(file.errorString().toStdString()),
                     {"check the permission of the folder", "перевірте права доступу до папки"},
                     place};
    Status status = write(file);
    if (!status) {
        status.error().place = place;
        return status;
    }
    if (!file.commit())
        return Error{ErrorCode::not_writable,
                     as_it_is(file.errorString().toStdString()),
                     {"check that the disk is not full", "перевірте, чи на диску є місце"},
                     place};
    return ok();
}

} // namespace

std::optional<SheetFormat> sheet_format(const std::filesystem::path& file) {
    const std::string ending = lower(file.extension().string());
    if (ending == ".png")
        return SheetFormat::png;
    if (ending == ".svg")
        return SheetFormat::svg;
    if (ending == ".pdf")
        return SheetFormat::pdf;
    return std::nullopt;
}

std::optional<PageSize> parse_page_size(std::string_view text) {
    const std::string name = lower(text);
    if (name == "a4" || name == "a4-landscape")
        return PageSize::a4_landscape;
    if (name == "a4-portrait")
        return PageSize::a4_portrait;
    if (name == "a3" || name == "a3-landscape")
        return PageSize::a3_landscape;
    if (name == "a3-portrait")
        return PageSize::a3_portrait;
    return std::nullopt;
}

ScreenSize points(PageSize page) {
    constexpr double mm = points_an_inch / 25.4;
    switch (page) {
    case PageSize::a4_portrait:
        return {210 * mm, 297 * mm};
    case PageSize::a4_landscape:
        return {297 * mm, 210 * mm};
    case PageSize::a3_portrait:
        return {297 * mm, 420 * mm};
    case PageSize::a3_landscape:
        return {420 * mm, 297 * mm};
    }
    return {};
}

Result<Sheet> make_sheet(const SnapshotPtr& snapshot, const Style& style,
                         const ExportOptions& options) {
    if (auto problem = problem_of(options))
        return *problem;
    for (std::size_t p : options.proposals)
        if (p >= snapshot->proposals.size())
            return Error{ErrorCode::bad_value,
                         {"there is no such proposal to show", "такої пропозиції немає"},
                         "",
                         {}};
    if (snapshot->proposals.empty())
        return Error{ErrorCode::no_match,
                     {"the project has no proposal to show", "у проєкті немає пропозицій"},
                     {"add one", "додайте пропозицію"},
                     {}};
    SheetRequest request;
    request.proposals = options.proposals;
    request.language = options.language;
    request.view = options.view;
    request.looks = options.looks.value_or(snapshot->project->looks);
    request.annotations = options.annotations.value_or(snapshot->project->annotations);
    request.paper = options.page.has_value();
    if (options.page) {
        request.size = points(*options.page);
    } else {
        const double per_point = pixels_per_point(options.width, options.height);
        request.size = {options.width / per_point, options.height / per_point};
    }
    const auto scenes =
        build_scenes(snapshot, style, options.language, sheet_panes(*snapshot, request));
    return layout_sheet(*snapshot, scenes, request, *make_text_measurer(style));
}

Status export_sheet(const Sheet& sheet, const std::filesystem::path& file,
                    const ExportOptions& options) {
    if (auto problem = problem_of(options))
        return *problem;
    return write_file(file, [&](QIODevice& device) {
        switch (options.format) {
        case SheetFormat::png:
            return write_png(sheet, device, options);
        case SheetFormat::svg:
            return write_svg(sheet, device, options);
        case SheetFormat::pdf:
            break;
        }
        return write_pdf(sheet, device);
    });
}

Status export_sheet(const SnapshotPtr& snapshot, const Style& style,
                    const std::filesystem::path& file, const ExportOptions& options) {
    auto sheet = make_sheet(snapshot, style, options);
    if (!sheet)
        return sheet.error();
    return export_sheet(*sheet, file, options);
}

} // namespace delimit
