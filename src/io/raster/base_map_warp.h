// Resampling of a raster to the pixels of a map.
#pragma once

#include "io/raster/raster_bands.h"

#include "delimit/model/base_map.h"

#include <functional>
#include <optional>
#include <vector>

namespace delimit::io {

/// In pixels of the raster, from its upper left corner; the first pixel's centre is at 0.5, 0.5.
struct RasterPoint {
    double column = 0, row = 0;
};

/// Positions of map points in the raster; nothing for points that have none.
using ToRaster =
    std::function<std::vector<std::optional<RasterPoint>>(const std::vector<MapPoint>&)>;

/// Reads a window of the raster in so many pixels; empty if that fails or is stopped.
using ReadRaster = std::function<std::vector<Rgba>(const RasterWindow&, int width, int height,
                                                   const PictureWatch& watch)>;

struct WarpRequest {
    MapBox box;
    int width = 0, height = 0; ///< of the picture
    int raster_width = 0, raster_height = 0;
};

/// Null if reading fails or is stopped. Positions are accurate to a tenth of a pixel of the
/// picture: they are interpolated between nodes of a grid, which is refined until that holds.
std::shared_ptr<const BaseMapPicture> warped(const WarpRequest& request, const ToRaster& to_raster,
                                             const ReadRaster& read,
                                             const PictureWatch& watch = {});

} // namespace delimit::io
