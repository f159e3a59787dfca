#include "session/picture.h"

#include "delimit/io/project/inputs.h"
#include "delimit/io/project/style_file.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace delimit {
namespace {

/// The view that shows `ground` in the maps of this sheet, whose frames are known from its layout.
std::optional<Viewport> view_of(const Sheet& sheet, const MapBox& ground) {
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
            return map->viewport.fitted(ground);
    return std::nullopt;
}

/// Share of the work that layout takes.
constexpr double laid_out = 0.1;

Error cancelled() {
    return {ErrorCode::cancelled, {"Stopped on request", "Зупинено на вимогу"}, {}, {}};
}

} // namespace

Result<std::vector<Sheet>> sheets_of(const PictureRequest& request, const std::stop_token& stop) {
    ExportOptions options = request.options;
    const SnapshotPtr& snapshot = request.prepared->snapshot;
    auto sheets = make_sheets(snapshot, default_style(), options, stop);
    if (sheets && request.ground) {
        options.view = view_of(sheets->front(), *request.ground);
        sheets = make_sheets(snapshot, default_style(), options, stop);
    }
    if (sheets && stop.stop_requested())
        return cancelled();
    return sheets;
}

Status write_picture(const PictureRequest& request, const std::stop_token& stop,
                     const ExportProgress& progress) {
    const auto sheets = sheets_of(request, stop);
    if (!sheets)
        return sheets.error();
    for (const auto& file : sheet_files(request.file, request.options.format, sheets->size()))
        if (auto fine = refuse_input(file, *request.project, request.prepared->places); !fine)
            return fine;
    return export_sheets(*sheets, request.file, request.options, stop, [&](double share) {
        if (progress)
            progress(laid_out + (1 - laid_out) * share);
    });
}

Result<PicturePreview> preview_of(const PictureRequest& request, QSize room,
                                  const std::stop_token& stop) {
    const auto sheets = sheets_of(request, stop);
    if (!sheets)
        return sheets.error();
    PicturePreview preview;
    preview.pages = sheets->size();
    preview.warnings = sheet_warnings(*request.prepared->snapshot, *request.project, *sheets,
                                      sheet_medium(request.options));
    const ScreenSize page = sheets->front().size;
    const double scale = std::min(room.width() / page.width, room.height() / page.height);
    preview.image = page_image(sheets->front(), std::max(1, int(std::lround(page.width * scale))),
                               std::max(1, int(std::lround(page.height * scale))));
    return preview;
}

} // namespace delimit
