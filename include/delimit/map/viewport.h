// Visible part of the map, and its scale. A value: every change makes a new one.
#pragma once

#include "delimit/geo/shapes.h"
#include "delimit/map/screen.h"

namespace delimit {

/// Free space to keep at the edges when fitting, in screen units.
struct Margins {
    double left = 0, top = 0, right = 0, bottom = 0;
    static Margins all(double m) { return {m, m, m, m}; }
};

class Viewport {
  public:
    /// Map metres per screen unit are kept within these: from one town to a continent.
    static constexpr double closest = 2;
    static constexpr double farthest = 5'000;
    /// The centre is kept within this of the projection's centre, metres.
    static constexpr double reach = 3'000'000;

    Viewport() = default;
    /// Out-of-range scales and centres are brought within the limits; a size below 1 counts as 1.
    Viewport(MapPoint centre, double metres_per_pixel, ScreenSize size);

    [[nodiscard]] MapPoint centre() const { return centre_; }
    /// Map metres per screen unit.
    [[nodiscard]] double metres_per_pixel() const { return metres_per_pixel_; }
    [[nodiscard]] ScreenSize size() const { return size_; }
    [[nodiscard]] ScreenBox frame() const { return {0, 0, size_.width, size_.height}; }

    [[nodiscard]] ScreenPoint to_screen(MapPoint p) const {
        return {size_.width / 2 + (p.x() - centre_.x()) / metres_per_pixel_,
                size_.height / 2 - (p.y() - centre_.y()) / metres_per_pixel_};
    }
    [[nodiscard]] MapPoint to_map(ScreenPoint p) const {
        return MapPoint::from_plane(centre_.x() + (p.x - size_.width / 2) * metres_per_pixel_,
                                    centre_.y() - (p.y - size_.height / 2) * metres_per_pixel_);
    }
    /// The part of the map that is seen.
    [[nodiscard]] MapBox visible() const;

    /// The map moved right by dx and down by dy screen units, as by dragging.
    [[nodiscard]] Viewport panned(double dx, double dy) const;
    /// Enlarged by `factor` (above 1 is closer); the map point under `about` stays there, unless a
    /// limit stops it.
    [[nodiscard]] Viewport zoomed(double factor, ScreenPoint about) const;
    /// Enlarged about the middle.
    [[nodiscard]] Viewport zoomed(double factor) const;
    [[nodiscard]] Viewport centred(MapPoint centre) const;
    /// Same centre and scale in a frame of another size.
    [[nodiscard]] Viewport resized(ScreenSize size) const;
    /// `box` as large as fits inside the margins. An empty box changes nothing.
    [[nodiscard]] Viewport fitted(const MapBox& box, Margins margins = {}) const;

    friend bool operator==(const Viewport&, const Viewport&) = default;

  private:
    MapPoint centre_;
    double metres_per_pixel_ = 1000;
    ScreenSize size_{640, 480};
};

} // namespace delimit
