// GeoTIFF and MBTiles files as base maps, through GDAL. No other driver, no network, no virtual
// file systems.
#pragma once

#include "delimit/io/layers/load.h"
#include "delimit/model/base_map.h"

#include <filesystem>
#include <stop_token>

namespace delimit {

struct OpenedBaseMap {
    std::shared_ptr<const BaseMap> map;
    Provenance provenance; ///< by the source, then by the file
};

/// Opens the file that `source` names or holds, and checks that all of it is there and can be
/// drawn; its pixels are read when they are needed. Errors: no such file, no picture, no place on
/// the Earth, values that are not colours, truncated, too large to be drawn without overviews.
Result<OpenedBaseMap> open_base_map(const LayerSource& source, const SearchFolders& places,
                                    std::stop_token stop = {});

/// True if the name ends like a base map's: .tif, .tiff, .mbtiles.
bool names_base_map(const std::filesystem::path& file);

} // namespace delimit
