// The sheet as a file, on the clipboard, on paper and as a preview; runs in a worker.
#pragma once

#include "session/pipeline.h"

#include "delimit/geo/shapes.h"
#include "delimit/render/sheet_options.h"

#include <QImage>
#include <QSize>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace delimit {

struct PictureRequest {
    PreparedPtr prepared;
    std::shared_ptr<const Project> project; ///< the user's current one, for warnings
    std::filesystem::path file;
    ExportOptions options;        ///< `view` is made from the next member
    std::optional<MapBox> ground; ///< extent of every map of the picture; absent: fitted
};

Result<std::vector<Sheet>> sheets_of(const PictureRequest& request, const std::stop_token& stop);

Status write_picture(const PictureRequest& request, const std::stop_token& stop,
                     const ExportProgress& progress = {});

/// The first page, no larger than `room` (device pixels), and the warnings about the sheet.
struct PicturePreview {
    QImage image;
    std::size_t pages = 0;
    std::vector<SheetWarning> warnings;
};
Result<PicturePreview> preview_of(const PictureRequest& request, QSize room,
                                  const std::stop_token& stop);

} // namespace delimit
