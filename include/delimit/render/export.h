// Sheets as files, through the painter that also draws the window.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/result.h"
#include "delimit/briefing/sheet_warnings.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

class QImage;
class QPainter;

namespace delimit {

enum class SheetFormat { png, svg, pdf, jpeg, tiff };
/// By the file name's ending.
std::optional<SheetFormat> sheet_format(const std::filesystem::path& file);

/// In points.
ScreenSize points(PageSize page);

/// Pixels for pictures or a page for paper; a page in a picture has dpi pixels an inch.
struct ExportOptions {
    SheetFormat format = SheetFormat::png;
    int width = 1920, height = 1080; ///< pixels; not used where there is a page
    std::optional<PageSize> page;
    std::optional<double> dpi; ///< absent: 300 for a page, else true to the layout's points
    std::vector<std::size_t> proposals; ///< map frames; empty: as in the project
    Locale language = Language::english;
    std::optional<Viewport>
        view; ///< centre and ground per point for all map frames; absent: fitted
    std::optional<LayerStyles> layer_styles; ///< of the layers; absent: as in the project
    std::optional<Annotations> annotations;  ///< absent: the project's
    std::optional<SheetChoice> choice;       ///< but for its page; absent: as in the project
    std::optional<SheetKind> kind;           ///< absent: as in the choice
    std::optional<Date> today;               ///< written at the foot; absent: not written
    bool transparent = false;                ///< no page below the elements; PNG and SVG only
    std::filesystem::path folder;            ///< that a logo's file name is relative to
};

/// The pages of these options, laid out: one, but for a dossier.
Result<std::vector<Sheet>> make_sheets(const SnapshotPtr& snapshot, const Style& style,
                                       const ExportOptions& options, std::stop_token stop = {});
/// The first of them.
Result<Sheet> make_sheet(const SnapshotPtr& snapshot, const Style& style,
                         const ExportOptions& options);

/// The files that so many pages make: a PDF holds all, other formats take "name-1.png" and so on.
std::vector<std::filesystem::path> sheet_files(const std::filesystem::path& file,
                                               SheetFormat format, std::size_t pages);

/// Receives the finished share, ascending from 0 to 1, in the thread that writes.
using ExportProgress = std::function<void(double)>;

/// Writes each file atomically: it is whole or as it was. Needs a QGuiApplication
/// (render/application.h).
Status export_sheets(const std::vector<Sheet>& sheets, const std::filesystem::path& file,
                     const ExportOptions& options, std::stop_token stop = {},
                     const ExportProgress& progress = {});
Status export_sheet(const Sheet& sheet, const std::filesystem::path& file,
                    const ExportOptions& options);
/// Lays out and writes.
Status export_sheets(const SnapshotPtr& snapshot, const Style& style,
                     const std::filesystem::path& file, const ExportOptions& options);

/// Medium of the sheets of these options, as warnings need it.
SheetMedium sheet_medium(const ExportOptions& options);

/// Paints a sheet in points from the painter's origin; with or without the white page below.
void paint_sheet(QPainter& painter, const Sheet& sheet, bool page = true);

/// The sheet as an opaque picture of so many pixels: the same pixels as in a file of that size.
/// Null where there is no memory for it.
QImage page_image(const Sheet& sheet, int width, int height);

} // namespace delimit
