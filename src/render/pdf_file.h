// PDF files: drawn by Qt, then completed by coordinates, bookmarks and metadata.
#pragma once

#include "delimit/render/export.h"

#include <stop_token>
#include <vector>

class QIODevice;

namespace delimit {

/// One page for each sheet. Each map carries its coordinate system and corners (ISO 32000-2, 12.10,
/// the
/// measure dictionary of subtype GEO), so that GIS programs read coordinates from it.
Status write_pdf(const std::vector<Sheet>& sheets, QIODevice& device,
                 const std::stop_token& stop = {}, const ExportProgress& progress = {});

} // namespace delimit
