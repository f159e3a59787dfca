// View of a project at the time it was saved. Not a decision: no step of the history changes it.
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
    Metres height; ///< of the visible part, on the ground, from the upper edge to the lower
    friend bool operator==(const MapView&, const MapView&) = default;
};

struct SavedView {
    std::string arrangement;   ///< id of the arrangement of the maps; empty: not stated
    bool linked = true;        ///< true if the maps move together
    std::vector<MapView> maps; ///< of each map frame
    std::string window;        ///< positions of panels and tools: the window's own state, base64
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace delimit
