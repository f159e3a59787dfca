#include "delimit/render/export.h"

#include "render/output_file.h"
#include "render/page_pixels.h"
#include "render/pdf_file.h"
#include "render/pens.h"
#include "render/picture_file.h"
#include "render/sheet_painter.h"
#include "render/staged_files.h"
#include "render/svg_file.h"

#include <algorithm>
#include <cctype>

namespace delimit {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

Status write_svg_file(const Sheet& sheet, QIODevice& device, const ExportOptions& options) {
    QString about;
    for (const auto& [key, value] : metadata(sheet))
        if (!value->empty() && value != &sheet.title)
            about += (about.isEmpty() ? QString() : QString("\n")) + key + ": " + qt(*value);
    SvgSize size;
    if (options.page) {
        constexpr double inch = 25.4; // mm
        size.width = QString::number(sheet.size.width / points_an_inch * inch, 'f', 3) + "mm";
        size.height = QString::number(sheet.size.height / points_an_inch * inch, 'f', 3) + "mm";
    } else {
        size.width = QString::number(options.width);
        size.height = QString::number(options.height);
    }
    const auto written = write_svg(sheet, device, size, about, !options.transparent);
    return written ? base_maps_painted(sheet) : written;
}

/// One page in a format of single pages.
Status write_page(const Sheet& sheet, OutputFile& file, const ExportOptions& options,
                  const std::stop_token& stop, const ExportProgress& report_progress) {
    report_progress(0);
    if (stop.stop_requested())
        return stopped();
    const auto status = fill_output(file, [&](QIODevice& device) {
        return options.format == SheetFormat::svg
                   ? write_svg_file(sheet, device, options)
                   : write_picture_file(sheet, device, options, report_progress);
    });
    if (status)
        report_progress(1);
    return status;
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
    if (ending == ".jpg" || ending == ".jpeg")
        return SheetFormat::jpeg;
    if (ending == ".tif" || ending == ".tiff")
        return SheetFormat::tiff;
    return std::nullopt;
}

std::vector<std::filesystem::path> sheet_files(const std::filesystem::path& file,
                                               SheetFormat format, std::size_t pages) {
    if (pages <= 1 || format == SheetFormat::pdf)
        return {file};
    std::vector<std::filesystem::path> files;
    const std::size_t digits = std::to_string(pages).size();
    for (std::size_t i = 1; i <= pages; ++i) {
        std::string number = std::to_string(i);
        number.insert(0, digits - number.size(), '0');
        files.push_back(file.parent_path() /
                        (file.stem().string() + "-" + number + file.extension().string()));
    }
    return files;
}

Status export_sheets(const std::vector<Sheet>& sheets, const std::filesystem::path& file,
                     const ExportOptions& options, std::stop_token stop,
                     const ExportProgress& progress) {
    if (auto problem = problem_of(options))
        return *problem;
    const ExportProgress report_progress = progress ? progress : [](double) {};
    if (options.format == SheetFormat::pdf)
        return write_output(file, [&](QIODevice& device) {
            auto written = write_pdf(sheets, device, stop, report_progress);
            for (std::size_t i = 0; written && i < sheets.size(); ++i)
                written = base_maps_painted(sheets[i]);
            return written;
        });
    // Pages belong together: either all are new, or all are as before.
    const auto files = sheet_files(file, options.format, sheets.size());
    StagedFiles staged(files);
    if (auto begun = staged.begin(); !begun)
        return begun;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto written = write_page(sheets[i], staged.part(i), options, stop, [&](double share) {
            report_progress((static_cast<double>(i) + share) / static_cast<double>(sheets.size()));
        });
        if (!written) {
            written.error().location.file = files[i].string();
            return written;
        }
    }
    return staged.finish();
}

Status export_sheet(const Sheet& sheet, const std::filesystem::path& file,
                    const ExportOptions& options) {
    return export_sheets(std::vector<Sheet>{sheet}, file, options);
}

Status export_sheets(const SnapshotPtr& snapshot, const Style& style,
                     const std::filesystem::path& file, const ExportOptions& options) {
    auto sheets = make_sheets(snapshot, style, options);
    if (!sheets)
        return sheets.error();
    return export_sheets(*sheets, file, options);
}

} // namespace delimit
