#include "io/vector/likely_systems.h"

#include "delimit/base/message.h"
#include "io/vector/reference_system.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <optional>
#include <string>
#include <vector>

namespace delimit::io {
namespace {

/// Most systems that a message names.
constexpr std::size_t most_named = 6;

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

constexpr GeoBox ukraine{22, 44, 40.5, 52.5};

std::string degrees(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", std::abs(value));
    return text.data();
}

/// A transverse Mercator system of a zone.
struct Zone {
    int epsg;
    double meridian;
    double false_easting = 500'000;
    bool south = false; ///< its northings begin 10,000 km south of the equator
};

/// The zones worth trying for data around a box: its own and the next ones, the more usual first.
std::vector<Zone> zones_around(const GeoBox& near) {
    std::vector<Zone> zones;
    const int first = static_cast<int>(std::floor((near.min_x + 180) / 6)) - 1;
    const int last = static_cast<int>(std::floor((near.max_x + 180) / 6)) + 1;
    const auto for_each_zone = [&](const auto& each) {
        for (int zone = first; zone <= last && zone < first + 60; ++zone)
            each((zone % 60 + 60) % 60 + 1);
    };
    for_each_zone([&](int utm) {
        const double meridian = 6.0 * utm - 183;
        if (near.max_y > 0)
            zones.push_back({32600 + utm, meridian});
        if (near.min_y < 0)
            zones.push_back({32700 + utm, meridian, 500'000, true});
    });
    const auto for_each_soviet_zone = [&](const auto& each) {
        for_each_zone([&](int utm) {
            if (const int zone = utm - 30; near.max_y > 35 && zone >= 4 && zone <= 32)
                each(zone, 6.0 * zone - 3);
        });
    };
    const auto with_number = [](int zone) { return 1e6 * zone + 500'000; };
    for_each_soviet_zone([&](int zone, double meridian) { // Pulkovo 1942
        zones.push_back({28400 + zone, meridian, with_number(zone)});
    });
    const bool ucs_2000 = near.meets(ukraine);
    for (int i = 0; ucs_2000 && i < 4; ++i)
        zones.push_back({5562 + i, 21.0 + 6 * i, with_number(4 + i)});
    for (int i = 0; ucs_2000 && i < 4; ++i)
        zones.push_back({5566 + i, 21.0 + 6 * i});
    for (int i = 0; ucs_2000 && i < 7; ++i)
        zones.push_back({6381 + i, 21.0 + 3 * i, 300'000});
    for (int i = 0; ucs_2000 && i < 7; ++i) // SK-63
        zones.push_back({7825 + i, 23.5 + 3 * i, 1e6 * (i + 1) + 300'000});
    for_each_soviet_zone([&](int zone, double meridian) {
        if (zone <= 30)
            zones.push_back({2490 + zone, meridian}); // Pulkovo 1942 without the zone's number
        zones.push_back({20000 + zone, meridian, with_number(zone)}); // Pulkovo 1995
    });
    return zones;
}

/// True if the middle of numbers may lie near a box in a zone, by a sphere: to look up few systems.
bool may_fit(const Zone& zone, const NumberBox& numbers, const GeoBox& near) {
    constexpr double metres_per_degree = 111'200, margin = 3;
    const GeoPoint middle = numbers.centre();
    const double latitude = (middle.y() - (zone.south ? 1e7 : 0)) / metres_per_degree;
    if (latitude < near.min_y - margin || latitude > near.max_y + margin)
        return false;
    constexpr double radian = std::numbers::pi / 180;
    const double across = metres_per_degree * std::max(std::cos(latitude * radian), 0.05);
    double longitude = zone.meridian + (middle.x() - zone.false_easting) / across;
    longitude += 360 * std::round((near.centre().x() - longitude) / 360);
    return longitude > near.min_x - margin && longitude < near.max_x + margin;
}

std::vector<std::string> systems_around(const NumberBox& numbers, const GeoBox& near) {
    std::vector<std::string> codes{"EPSG:3857"};
    for (const Zone& zone : zones_around(near))
        if (may_fit(zone, numbers, near))
            codes.push_back("EPSG:" + std::to_string(zone.epsg));
    for (const char* wide : {"EPSG:3035", "EPSG:3034", "EPSG:3395", "EPSG:6933", "ESRI:102013",
                             "ESRI:102014", "ESRI:102012", "ESRI:54009", "ESRI:54030"})
        codes.emplace_back(wide);
    return codes;
}

Text described(const std::string& code, double longitude, double latitude) {
    return filled({"{0} (that would be at {1}° {2}, {3}° {4})", "{0} (тоді це {1}° {5}, {3}° {6})"},
                  {code, degrees(longitude), longitude < 0 ? "W" : "E", degrees(latitude),
                   latitude < 0 ? "S" : "N", longitude < 0 ? "зх. д." : "сх. д.",
                   latitude < 0 ? "пд. ш." : "пн. ш."});
}

void add(const Text& one, Text& all) {
    all.en += (all.en.empty() ? "" : ", ") + one.en;
    all.uk += (all.uk.empty() ? "" : ", ") + one.uk;
}

/// The position of numbers in a system; nothing if it has none.
std::optional<GeoPoint> position(const ReferenceSystem& system, double x, double y) {
    if (!system.to_wgs84(x, y) || !std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    return GeoPoint::from_degrees(x, y);
}

/// The box of numbers in a system by nine of its points, at the turn of 360° nearest to a
/// longitude.
std::optional<GeoBox> box_in(const ReferenceSystem& system, const NumberBox& numbers,
                             double longitude) {
    GeoBox out;
    for (int i = 0; i <= 2; ++i)
        for (int k = 0; k <= 2; ++k) {
            const auto at = position(system, numbers.min_x + numbers.width() * i / 2,
                                     numbers.min_y + numbers.height() * k / 2);
            if (!at)
                return std::nullopt;
            const double turn = 360 * std::round((longitude - at->longitude()) / 360);
            out.add(GeoPoint::from_plane(at->longitude() + turn, at->latitude()));
        }
    return out;
}

/// Share of the smaller of two boxes that the other covers, 0…1.
double overlap(const GeoBox& a, const GeoBox& b) {
    constexpr double least = 1e-3; // °: a point has an extent, too
    const GeoBox wide_a = a.grown(least), wide_b = b.grown(least);
    const auto area = [](const GeoBox& box) { return box.width() * box.height(); };
    return area(wide_a.common(wide_b)) / std::min(area(wide_a), area(wide_b));
}

} // namespace

Text systems_on(const NumberBox& numbers, const GeoBox& near) {
    struct Fitting {
        std::string code;
        double share;
        GeoPoint middle;
    };
    std::vector<Fitting> fitting;
    if (numbers.empty() || near.empty())
        return {};
    for (const std::string& code : systems_around(numbers, near)) {
        const auto system = ReferenceSystem::from_text(code, {});
        const auto box = system ? box_in(*system, numbers, near.centre().x()) : std::nullopt;
        if (!box)
            continue;
        if (const double share = overlap(*box, near); share > 0.3)
            fitting.push_back({code, share, box->centre()});
    }
    // Nearly the same share is the same: then the more usual goes first.
    std::stable_sort(fitting.begin(), fitting.end(), [](const Fitting& a, const Fitting& b) {
        return std::round(10 * a.share) > std::round(10 * b.share);
    });
    Text all;
    for (std::size_t i = 0; i < std::min(fitting.size(), most_named); ++i)
        add(described(fitting[i].code, std::remainder(fitting[i].middle.x(), 360),
                      fitting[i].middle.y()),
            all);
    return all;
}

Text likely_systems(double x, double y) {
    NumberBox numbers;
    numbers.add(GeoPoint::from_plane(x, y));
    if (Text here = systems_on(numbers, ukraine); !here.empty())
        return here;
    Text all;
    for (const System& system : systems) {
        const auto from = ReferenceSystem::from_text(system.code, {});
        const auto at = from ? position(*from, x, y) : std::nullopt;
        const bool nowhere =
            at && std::abs(at->longitude()) < 0.1 && std::abs(at->latitude()) < 0.1;
        if (at && !nowhere && at->longitude() >= system.west && at->longitude() <= system.east &&
            at->latitude() >= system.south && at->latitude() <= system.north)
            add(described(system.code, at->longitude(), at->latitude()), all);
    }
    return all;
}

} // namespace delimit::io
