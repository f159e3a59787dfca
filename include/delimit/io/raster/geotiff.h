// Pictures as TIFF, with the coordinates of the map in them.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace delimit {

/// View of pixels that the caller owns: rows of four bytes a pixel, blue, green, red and one that
/// is unused.
struct PixelRows {
    const std::uint8_t* bytes = nullptr;
    int width = 0, height = 0;
    std::ptrdiff_t row = 0; ///< bytes from one row to the next
};

/// Position of a picture's pixels on the map's plane; up is the projection's y axis.
struct PictureExtent {
    Projection projection;
    double left = 0, top = 0; ///< map metres of the picture's top left corner
    double metres_per_pixel = 1;
};

struct PictureTexts {
    std::string title, description, sources;
};

/// Receiver of the bytes of a file.
using TakeBytes = std::function<Status(std::string_view)>;

/// Compressed without loss. With an extent it is a GeoTIFF.
Status write_geotiff(const TakeBytes& take, const PixelRows& pixels, double dpi,
                     const std::optional<PictureExtent>& extent, const PictureTexts& texts);
/// The same as a file of its own.
Status write_geotiff(const std::filesystem::path& file, const PixelRows& pixels, double dpi,
                     const std::optional<PictureExtent>& extent, const PictureTexts& texts);

} // namespace delimit
