// Check of a raster file: georeferenced and complete, or the error.
#pragma once

#include "delimit/model/project.h"
#include "io/raster/raster_bands.h"

#include <array>
#include <ogr_spatialref.h>
#include <string>

namespace delimit::io {

struct CheckedRaster {
    Raster dataset;
    RasterBands bands;
    OGRSpatialReference system;        ///< x to the east, y to the north
    std::array<double, 6> to_pixels{}; ///< from coordinates of the system to columns and rows
    double middle_x = 0;               ///< of the picture, in the system
};

/// Opens `name`, by the two drivers for base maps alone.
Result<CheckedRaster> checked_raster(const std::string& name, const LayerSource& source);

} // namespace delimit::io
