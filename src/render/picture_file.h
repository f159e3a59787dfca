// Sheets as PNG, JPEG and TIFF files.
#pragma once

#include "delimit/render/export.h"

#include <QImage>

#include <string>
#include <utility>
#include <vector>

class QIODevice;

namespace delimit {

/// Metadata for a reader of the bare file, as key and value.
std::vector<std::pair<const char*, const std::string*>> metadata(const Sheet& sheet);

/// The sheet as a picture with the size and resolution of the options. Error: no memory.
Result<QImage> sheet_image(const Sheet& sheet, const ExportOptions& options);

/// PNG, JPEG or TIFF; a TIFF has the coordinates of the map where the sheet has only one.
Status write_picture_file(const Sheet& sheet, QIODevice& device, const ExportOptions& options,
                          const ExportProgress& progress = {});

} // namespace delimit
