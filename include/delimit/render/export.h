// Sheets as PNG, SVG and PDF files, through the painter that also draws the window.
#pragma once

#include "delimit/base/result.h"
#include "delimit/briefing/sheet.h"

#include <filesystem>
#include <optional>
#include <string_view>

class QImage;
class QPainter;

namespace delimit {

enum class SheetFormat { png, svg, pdf };
/// By the file name's ending.
std::optional<SheetFormat> sheet_format(const std::filesystem::path& file);

enum class PageSize { a4_portrait, a4_landscape, a3_portrait, a3_landscape };
/// "A4-landscape", "a3-portrait", "A4" (landscape).
std::optional<PageSize> parse_page_size(std::string_view text);
/// In points.
ScreenSize points(PageSize page);

/// Pixels for pictures or a page for paper; a page in a PNG has dpi pixels an inch.
struct ExportOptions {
    SheetFormat format = SheetFormat::png;
    int width = 1920, height = 1080; ///< pixels; not used where there is a page
    std::optional<PageSize> page;
    std::optional<double> dpi; ///< absent: 300 for a page, else what makes the layout's points true
    std::vector<std::size_t> proposals; ///< panes; empty: as the project says
    Language language = Language::english;
    std::optional<Viewport> view;  ///< centre and ground per point for all panes; absent: fitted
    std::optional<MapLooks> looks; ///< of the layers; absent: as the project says
    std::optional<Annotations> annotations; ///< absent: the project's
};

/// The sheet of these options, laid out.
Result<Sheet> make_sheet(const SnapshotPtr& snapshot, const Style& style,
                         const ExportOptions& options);

/// Writes the sheet atomically: the file is whole or as it was. Needs a QGuiApplication
/// (render/application.h).
Status export_sheet(const Sheet& sheet, const std::filesystem::path& file,
                    const ExportOptions& options);
/// Both at once.
Status export_sheet(const SnapshotPtr& snapshot, const Style& style,
                    const std::filesystem::path& file, const ExportOptions& options);

/// Paints a sheet in points from the painter's origin.
void paint_sheet(QPainter& painter, const Sheet& sheet);

} // namespace delimit
