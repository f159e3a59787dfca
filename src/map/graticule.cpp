#include "delimit/map/graticule.h"

#include "delimit/map/clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace delimit {
namespace {

constexpr double metres_per_degree = 111'200;

/// Minutes of arc.
constexpr std::array<int, 10> steps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600};

/// The finest step whose lines are at least `spacing` apart, given the width of a degree.
int step_for(double degree_width, double spacing) {
    for (int step : steps)
        if (step / 60.0 * degree_width >= spacing)
            return step;
    return steps.back();
}

/// Visible longitudes and latitudes, sampled along and inside the frame.
GeoBox seen(const Projector& projector, const Viewport& viewport) {
    constexpr int samples = 12;
    GeoBox box;
    const ScreenSize size = viewport.size();
    for (int i = 0; i <= samples; ++i)
        for (int j = 0; j <= samples; ++j)
            box.add(projector.inverse(
                viewport.to_map({size.width * i / samples, size.height * j / samples})));
    return box;
}

std::string label(int minutes, bool meridian, Locale language) {
    const bool negative = minutes < 0;
    const int m = std::abs(minutes);
    std::array<char, 48> text{};
    if (m % 60 == 0)
        std::snprintf(text.data(), text.size(), "%d°", m / 60);
    else
        std::snprintf(text.data(), text.size(), "%d°%02d′", m / 60, m % 60);
    const Text east{"E", "сх. д."}, west{"W", "зх. д."}, north{"N", "пн. ш."}, south{"S", "пд. ш."};
    const Text& hemisphere = meridian ? (negative ? west : east) : (negative ? south : north);
    return std::string(text.data()) + "\u00a0" + hemisphere.in(language);
}

} // namespace

Graticule graticule(const Projector& projector, const Viewport& viewport, double spacing,
                    Locale language) {
    Graticule result;
    const GeoBox box = seen(projector, viewport);
    const double middle = (box.min_y + box.max_y) / 2 * std::numbers::pi / 180;
    const double degree = metres_per_degree / viewport.metres_per_pixel();
    const int lon_step = step_for(degree * std::cos(middle), spacing);
    const int lat_step = step_for(degree, spacing);
    const ScreenBox frame = viewport.frame();

    const auto add = [&](int minutes, bool meridian, double from, double to) {
        constexpr int samples = 24;
        Polyline line;
        for (int i = 0; i <= samples; ++i) {
            const double along = from + (to - from) * i / samples;
            const double at = minutes / 60.0;
            const auto p =
                meridian ? GeoPoint::from_degrees(at, along) : GeoPoint::from_degrees(along, at);
            if (p)
                line.push_back(projector.forward(*p));
        }
        std::vector<ScreenPath> pieces;
        clip_line(line, viewport, frame, pieces);
        for (ScreenPath& piece : pieces) {
            GraticuleLine found;
            found.meridian = meridian;
            found.degrees = minutes / 60.0;
            found.label = label(minutes, meridian, language);
            for (ScreenPoint end : {piece.front(), piece.back()}) {
                if (meridian ? end.y > frame.bottom() - 1e-6 : end.x < frame.left + 1e-6)
                    found.near = end;
                else if (meridian ? end.y < frame.top + 1e-6 : end.x > frame.right() - 1e-6)
                    found.far = end;
            }
            found.path = std::move(piece);
            result.lines.push_back(std::move(found));
        }
    };
    const auto each = [](double from, double to, int step, auto&& visit) {
        for (int m = static_cast<int>(std::ceil(from * 60 / step)) * step; m <= to * 60; m += step)
            visit(m);
    };
    // A little beyond the samples, since the frame's edges bulge between them.
    const double more_x = 0.05 * box.width(), more_y = 0.05 * box.height();
    const double south = std::max(box.min_y - more_y, -85.0),
                 north = std::min(box.max_y + more_y, 85.0);
    const double west = std::max(box.min_x - more_x, -180.0),
                 east = std::min(box.max_x + more_x, 180.0);
    each(west, east, lon_step, [&](int m) { add(m, true, south, north); });
    each(south, north, lat_step, [&](int m) { add(m, false, west, east); });
    return result;
}

double north_angle(const Projector& projector, const Viewport& viewport) {
    const GeoPoint here = projector.inverse(viewport.centre());
    const auto north = GeoPoint::from_degrees(here.longitude(), here.latitude() + 0.01);
    if (!north)
        return 0;
    const MapPoint d = projector.forward(*north) - viewport.centre();
    return std::atan2(d.x(), d.y()) * 180 / std::numbers::pi;
}

} // namespace delimit
