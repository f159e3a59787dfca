// Withdrawal zones as files for other programs, through GDAL.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/snapshot.h"

#include <filesystem>
#include <string>
#include <vector>

namespace delimit {

/// Writes one feature a zone, in WGS 84 longitude and latitude, with the attributes of
/// docs/formats.md; the ending of `out` decides: .geojson (or .json, RFC 7946, 7 decimals), .gpkg
/// or .kml. The last two also get the line of contact as a layer of its own. `proposals` are the
/// ids wanted; none means all. The file is there whole or not at all; an old one is replaced.
Status write_zones(const Snapshot& snapshot, const std::filesystem::path& out,
                   const std::vector<std::string>& proposals = {});

} // namespace delimit
