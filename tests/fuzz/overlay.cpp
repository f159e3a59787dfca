// Two regions from any bytes: the areas of their union, intersection and difference by the
// program's overlay equal GEOS's.
#include "delimit/geo/planar.h"
#include "geo/overlay/plain_overlay.h"
#include "support/plain_geos.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numbers>

using namespace delimit;

namespace {

/// Reader of bytes; zeros after the last.
class Bytes {
  public:
    Bytes(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}
    [[nodiscard]] bool more() const { return at_ != end_; }
    int next() { return more() ? *at_++ : 0; }

  private:
    const std::uint8_t* at_;
    const std::uint8_t* end_;
};

/// A ring of up to 34 vertices around a centre, so that it never crosses itself; in either
/// direction. With coarse steps, touching and shared edges come up as well.
Polyline ring_of(Bytes& bytes, MapPoint centre, double most) {
    const int first = bytes.next();
    const int count = 3 + first % 32;
    const bool coarse = first >= 128;
    Polyline ring;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double reach = most * (0.25 + 0.75 * bytes.next() / 255);
        MapPoint at = centre + MapPoint::metres(reach * std::cos(angle), reach * std::sin(angle));
        if (coarse)
            at = MapPoint::metres(std::round(at.x() / 500) * 500, std::round(at.y() / 500) * 500);
        ring.push_back(at);
    }
    ring.push_back(ring.front());
    return ring;
}

/// Polygons side by side, some with a hole within.
Region region_of(Bytes& bytes) {
    Region region;
    const int count = 1 + bytes.next() % 3;
    for (int i = 0; i < count; ++i) {
        const MapPoint centre =
            MapPoint::metres(300'000 + 12'000 * i + 8 * bytes.next(), -200'000 + 16 * bytes.next());
        Polygon polygon{ring_of(bytes, centre, 5'000), {}};
        if (bytes.next() % 2 == 1)
            polygon.holes.push_back(ring_of(bytes, centre, 1'200));
        region.polygons.push_back(std::move(polygon));
    }
    return region;
}

double area_of(const Region& region) {
    double sum = 0;
    for (const Polygon& polygon : region.polygons)
        sum += plane_area(polygon);
    return sum;
}

/// Within a square metre: crossings are rounded.
void check(const char* operation, const std::optional<Region>& ours, double right) {
    if (!ours || std::abs(area_of(*ours) - right) < 1)
        return;
    std::fprintf(stderr, "%s: %.3f m² in place of %.3f\n", operation, area_of(*ours), right);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const test::PlainGeos geos;
    Bytes bytes(data, size);
    const Region a = region_of(bytes), b = region_of(bytes);
    const auto geos_a = geos.region(a), geos_b = geos.region(b);
    if (!geos_a || !geos_b || !geos.valid(geos_a) || !geos.valid(geos_b))
        return 0; // coarse rings may collapse, and holes or neighbours overlap
    const auto both = geos.both(geos_a, geos_b), without = geos.without(geos_a, geos_b),
               either = geos.united({&a, &b});
    if (!both || !without || !either)
        return 0;
    check("intersection", plain_intersection(a, b), geos.area(both));
    check("difference", plain_difference(a, b), geos.area(without));
    check("union", plain_union({a, b}), geos.area(either));
    return 0;
}
