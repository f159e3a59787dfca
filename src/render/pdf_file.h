// PDF: drawn by Qt, then given what Qt's writer does not know: coordinates, bookmarks, metadata.
#pragma once

#include "delimit/render/export.h"

#include <stop_token>
#include <vector>

class QIODevice;

namespace delimit {

/// A page a sheet. Each map carries its coordinate system and corners (ISO 32000-2, 12.10, the
/// measure dictionary of subtype GEO), so that GIS programs read coordinates from it.
Status write_pdf(const std::vector<Sheet>& sheets, QIODevice& device,
                 const std::stop_token& stop = {}, const ExportProgress& progress = {});

} // namespace delimit
