// GeoTIFF and MBTiles files as base maps, through GDAL. No other driver, no network, no virtual
// file systems.
#pragma once

#include "delimit/io/layers/load.h"
#include "delimit/model/base_map.h"

#include <filesystem>

namespace delimit {

struct OpenedBaseMap {
    std::shared_ptr<const BaseMap> map;
    Provenance provenance; ///< what the source says, then what the file says
};

/// Opens the file that `source` names or holds, and checks that all of it is there and can be
/// drawn; its pixels are read when they are needed. Errors: no such file, no picture, no place on
/// the Earth, values that are no colours, cut off, too large to be drawn without overviews.
Result<OpenedBaseMap> open_base_map(const LayerSource& source, const SearchFolders& places);

/// Whether the name ends like a base map's: .tif, .tiff, .mbtiles.
bool names_base_map(const std::filesystem::path& file);

} // namespace delimit
