// Two oblasts side by side, 30–31–32° E, 48–49° N: the study area of the tests of control.
#pragma once

#include "delimit/geo/geodesic.h"
#include "support/study_area.h"

#include <vector>

namespace delimit::test {

inline std::vector<Oblast> pair() {
    return {oblast("W", box(30, 48, 31, 49)), oblast("E", box(31, 48, 32, 49))};
}

/// Geodesic area in km² of a region in degrees, whose edges are straight in longitude and latitude,
/// as in GeoJSON.
inline double km2(const GeoRegion& region) {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    return in_km2(geodesic_area(projector.inverse(projector.project(region))));
}

} // namespace delimit::test
