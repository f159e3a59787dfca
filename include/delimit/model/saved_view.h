// How a project was looked at when it was saved. Not a decision: no step of the history changes it.
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/point.h"
#include "delimit/model/extras.h"

#include <string>
#include <vector>

namespace delimit {

/// View of one map, whatever its size on the screen.
struct MapView {
    GeoPoint centre;
    Metres height; ///< of the ground seen, from the upper edge to the lower
    friend bool operator==(const MapView&, const MapView&) = default;
};

struct SavedView {
    std::string arrangement;   ///< id of how the maps stand; empty: not said
    bool linked = true;        ///< whether the maps move together
    std::vector<MapView> maps; ///< of each map frame
    std::string window;        ///< where panels and tools stand: the window's own words, base64
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace delimit
