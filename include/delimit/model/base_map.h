// A picture of the ground, from a file, that can be laid under a map in any projection.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace delimit {

/// Rows from the north, pixels from the west: red, green, blue, opacity, premultiplied.
struct BaseMapPicture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;

    [[nodiscard]] bool opaque() const {
        for (std::size_t i = 3; i < rgba.size(); i += 4)
            if (rgba[i] != 255)
                return false;
        return true;
    }
};

/// Any thread; it reads its file only as far as a picture needs it.
class BaseMap {
  public:
    BaseMap() = default;
    BaseMap(const BaseMap&) = delete;
    BaseMap& operator=(const BaseMap&) = delete;
    virtual ~BaseMap() = default;

    /// What is in `box` of the plane of `projection`, in so many pixels; transparent where the
    /// file has nothing. Null if the file can no longer be read; `problem` tells why.
    [[nodiscard]] virtual std::shared_ptr<const BaseMapPicture>
    picture(const Projection& projection, const MapBox& box, int width, int height) const = 0;
    /// Of the last picture, if it failed.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;
    /// Pixels of the file.
    [[nodiscard]] virtual std::pair<long, long> size() const = 0;
};

} // namespace delimit
