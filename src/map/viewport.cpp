#include "delimit/map/viewport.h"

#include <algorithm>

namespace delimit {

Viewport::Viewport(MapPoint centre, double metres_per_pixel, ScreenSize size)
    : centre_(MapPoint::metres(std::clamp(centre.x(), -reach, reach),
                               std::clamp(centre.y(), -reach, reach))),
      metres_per_pixel_(std::clamp(metres_per_pixel, closest, farthest)),
      size_{std::max(size.width, 1.0), std::max(size.height, 1.0)} {}

MapBox Viewport::visible() const {
    MapBox box;
    box.add(to_map({0, 0}));
    box.add(to_map({size_.width, size_.height}));
    return box;
}

Viewport Viewport::panned(double dx, double dy) const {
    return centred(to_map({size_.width / 2 - dx, size_.height / 2 - dy}));
}

Viewport Viewport::zoomed(double factor, ScreenPoint about) const {
    const MapPoint fixed = to_map(about);
    const Viewport scaled(centre_, metres_per_pixel_ / factor, size_);
    const MapPoint now = scaled.to_map(about);
    return scaled.centred(centre_ + (fixed - now));
}

Viewport Viewport::zoomed(double factor) const {
    return {centre_, metres_per_pixel_ / factor, size_};
}

Viewport Viewport::centred(MapPoint centre) const {
    return {centre, metres_per_pixel_, size_};
}

Viewport Viewport::resized(ScreenSize size) const {
    return {centre_, metres_per_pixel_, size};
}

Viewport Viewport::fitted(const MapBox& box, Margins margins) const {
    if (box.empty())
        return *this;
    const double width = std::max(size_.width - margins.left - margins.right, 1.0);
    const double height = std::max(size_.height - margins.top - margins.bottom, 1.0);
    const Viewport scaled(box.centre(), std::max(box.width() / width, box.height() / height),
                          size_);
    // The middle of the free part, not of the frame, shows the middle of the box.
    return scaled.panned((margins.left - margins.right) / 2, (margins.top - margins.bottom) / 2);
}

} // namespace delimit
