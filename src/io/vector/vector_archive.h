// Choice of the data files in an archive.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"
#include "delimit/model/packed_file.h"
#include "delimit/model/project.h"

#include <string_view>
#include <vector>

namespace delimit::io {

/// The data file of a zipped Shapefile, GeoJSON or other format, or of a KMZ, then its companions,
/// by bare names. A KMZ's is doc.kml beside which others are reported, else its only KML. Errors:
/// none; several, of which `source.layer` (the file's name without its ending) names none; those of
/// `unpacked`.
Result<std::vector<PackedFile>> data_in_archive(std::string_view bytes, const LayerSource& source,
                                                Diagnostics& diagnostics);

} // namespace delimit::io
