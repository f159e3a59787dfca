#include "io/vector/likely_systems.h"

#include "delimit/base/message.h"
#include "io/vector/reference_system.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace delimit::io {
namespace {

/// A reference system with the area it is made for, with a margin, in degrees.
struct System {
    const char* code;
    double west, east, south, north;
};
constexpr std::array systems{
    System{"EPSG:32634", 17.5, 24.5, 0, 84},  System{"EPSG:32635", 23.5, 30.5, 0, 84},
    System{"EPSG:32636", 29.5, 36.5, 0, 84},  System{"EPSG:32637", 35.5, 42.5, 0, 84},
    System{"EPSG:28404", 17.5, 24.5, 40, 84}, System{"EPSG:28405", 23.5, 30.5, 40, 84},
    System{"EPSG:28406", 29.5, 36.5, 40, 84}, System{"EPSG:28407", 35.5, 42.5, 40, 84},
    System{"EPSG:5562", 17.5, 24.5, 40, 60},  System{"EPSG:5563", 23.5, 30.5, 40, 60},
    System{"EPSG:5564", 29.5, 36.5, 40, 60},  System{"EPSG:5565", 35.5, 42.5, 40, 60},
    System{"EPSG:3857", -180, 180, -85, 85},
};

std::string degrees(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", std::abs(value));
    return text.data();
}

} // namespace

Text likely_systems(double x, double y) {
    Text all;
    for (const System& system : systems) {
        const auto from = ReferenceSystem::from_text(system.code, {});
        double longitude = x, latitude = y;
        if (!from || !from->to_wgs84(longitude, latitude) || !std::isfinite(longitude) ||
            !std::isfinite(latitude) || longitude < system.west || longitude > system.east ||
            latitude < system.south || latitude > system.north)
            continue;
        const Text one = filled(
            {"{0} (that would be at {1}° {2}, {3}° {4})", "{0} (тоді це {1}° {5}, {3}° {6})"},
            {system.code, degrees(longitude), longitude < 0 ? "W" : "E", degrees(latitude),
             latitude < 0 ? "S" : "N", longitude < 0 ? "зх. д." : "сх. д.",
             latitude < 0 ? "пд. ш." : "пн. ш."});
        all.en += (all.en.empty() ? "" : ", ") + one.en;
        all.uk += (all.uk.empty() ? "" : ", ") + one.uk;
    }
    return all;
}

} // namespace delimit::io
