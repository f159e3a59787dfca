#include "gui/picture.h"

#include "delimit/io/style_file.h"

#include <variant>

namespace delimit {
namespace {

/// The view that shows `ground` in the maps of this sheet, whose frames only the layout knows.
std::optional<Viewport> view_of(const Sheet& sheet, const MapBox& ground) {
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item))
            return map->viewport.fitted(ground);
    return std::nullopt;
}

} // namespace

Status write_picture(const PictureRequest& request, const std::stop_token& stop) {
    const Error cancelled{
        ErrorCode::cancelled, {"Stopped on request", "Зупинено на вимогу"}, {}, {}};
    ExportOptions options = request.options;
    auto sheet = make_sheet(request.prepared->snapshot, default_style(), options);
    if (sheet && request.ground) {
        options.view = view_of(*sheet, *request.ground);
        sheet = make_sheet(request.prepared->snapshot, default_style(), options);
    }
    if (!sheet)
        return sheet.error();
    if (stop.stop_requested())
        return cancelled;
    return export_sheet(*sheet, request.file, options);
}

} // namespace delimit
