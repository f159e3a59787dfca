// A picture of the Earth's surface, from a file, that can be laid under a map in any projection.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
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

/// Stop and progress of a picture that is being made. `progress` gets the finished share, 0 to 1,
/// in the thread that makes it; null: not reported.
struct PictureWatch {
    std::stop_token stop;
    std::function<void(double)> progress;

    void tell(double share) const {
        if (progress)
            progress(share);
    }
};

/// Any thread; it reads its file only as far as a picture needs it.
class BaseMap {
  public:
    BaseMap() = default;
    BaseMap(const BaseMap&) = delete;
    BaseMap& operator=(const BaseMap&) = delete;
    virtual ~BaseMap() = default;

    /// Picture of `box` of the plane of `projection`, in so many pixels; transparent where the
    /// file has nothing. Null if it was stopped, which is no problem, or if the file can no longer
    /// be read; `problem` states why.
    [[nodiscard]] virtual std::shared_ptr<const BaseMapPicture>
    picture(const Projection& projection, const MapBox& box, int width, int height,
            const PictureWatch& watch) const = 0;
    [[nodiscard]] std::shared_ptr<const BaseMapPicture>
    picture(const Projection& projection, const MapBox& box, int width, int height) const {
        return picture(projection, box, width, height, {});
    }
    /// Of the last picture, if it failed.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;
    /// Pixels of the file.
    [[nodiscard]] virtual std::pair<long, long> size() const = 0;
};

} // namespace delimit
