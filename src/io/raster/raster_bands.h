// The bands of an opened raster as colours.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/base_map.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

class GDALDataset;

namespace delimit::io {

struct CloseRaster {
    void operator()(GDALDataset* dataset) const;
};
using Raster = std::unique_ptr<GDALDataset, CloseRaster>;

/// Pixels of the full picture: from `left`, `top`.
struct RasterWindow {
    int left = 0, top = 0, width = 0, height = 0;
};

/// Red, green, blue, opacity; premultiplied.
using Rgba = std::array<std::uint8_t, 4>;

/// Colour and opacity bands of a raster: bands of 8 bits each, or one with a table of colours.
class RasterBands {
  public:
    /// Errors: the bands are not a picture's.
    static Result<RasterBands> of(GDALDataset& dataset, const DataLocation& location);

    /// The window in `width` × `height` pixels, averaged where those are fewer; empty where reading
    /// fails or is stopped. The dataset is the one that this was made of.
    [[nodiscard]] std::vector<Rgba> read(GDALDataset& dataset, const RasterWindow& window,
                                         int width, int height,
                                         const PictureWatch& watch = {}) const;

  private:
    std::vector<int> colours_; ///< one or three, counted from 1
    std::vector<int> masks_;   ///< opaque where any of the masks of these bands is; empty: opaque
    std::vector<Rgba> table_;  ///< for one band
};

} // namespace delimit::io
