#include "io/vector/longitudes.h"

#include <algorithm>
#include <cmath>

namespace delimit::io {
namespace {

constexpr double rounding = 1e-9; // °, a tenth of a millimetre

/// The turn of 360° that brings a longitude nearest to another.
double turn_to(double longitude, double near) {
    return 360 * std::round((near - longitude) / 360);
}

/// Points with continuous longitudes, which may lie beyond 180°; the first is near the given one.
std::vector<OGRRawPoint> unwrapped(const std::vector<GeoPoint>& points, double near) {
    std::vector<OGRRawPoint> out;
    for (const GeoPoint p : points) {
        near = p.longitude() + turn_to(p.longitude(), near);
        out.emplace_back(near, p.latitude());
    }
    return out;
}

struct Range {
    double west = 1e300, east = -1e300;
};
Range range_of(const std::vector<OGRRawPoint>& points) {
    Range range;
    for (const OGRRawPoint& p : points)
        range = {std::min(range.west, p.x), std::max(range.east, p.x)};
    return range;
}

/// The whole turns west of a range that lies between two passes of 180°; its middle decides.
double turns_before(Range range) {
    return 360 * std::floor(((range.west + range.east) / 2 + 180) / 360);
}
bool fits(Range range) {
    const double turns = turns_before(range);
    return range.west >= turns - 180 - rounding && range.east <= turns + 180 + rounding;
}

void shift(std::vector<OGRRawPoint>& points, double by) {
    for (OGRRawPoint& p : points)
        p.x = std::clamp(p.x + by, -180.0, 180.0);
}

std::unique_ptr<OGRLinearRing> ring_of(const std::vector<OGRRawPoint>& points) {
    auto ring = std::make_unique<OGRLinearRing>();
    ring->setPoints(static_cast<int>(points.size()), points.data());
    return ring;
}

std::unique_ptr<OGRPolygon> polygon_of(const std::vector<std::vector<OGRRawPoint>>& rings) {
    auto polygon = std::make_unique<OGRPolygon>();
    for (const auto& ring : rings)
        polygon->addRingDirectly(ring_of(ring).release());
    return polygon;
}

/// Adds the polygons of the part of a shape between two passes of 180°, shifted to -180…180°.
void add_part(const OGRPolygon& polygon, double turns, OGRMultiPolygon& into) {
    const std::vector<OGRRawPoint> corners{{turns - 180, -90},
                                           {turns + 180, -90},
                                           {turns + 180, 90},
                                           {turns - 180, 90},
                                           {turns - 180, -90}};
    const auto frame = polygon_of({corners});
    const std::unique_ptr<OGRGeometry> part(polygon.Intersection(frame.get()));
    const auto add = [&](const OGRGeometry& shape) {
        if (wkbFlatten(shape.getGeometryType()) != wkbPolygon)
            return;
        auto shifted = std::unique_ptr<OGRPolygon>(shape.toPolygon()->clone());
        for (OGRLinearRing* ring : *shifted)
            for (int i = 0; i < ring->getNumPoints(); ++i)
                ring->setPoint(i, std::clamp(ring->getX(i) - turns, -180.0, 180.0), ring->getY(i));
        into.addGeometryDirectly(shifted.release());
    };
    if (!part || part->IsEmpty())
        return;
    if (OGR_GT_IsSubClassOf(wkbFlatten(part->getGeometryType()), wkbGeometryCollection))
        for (const OGRGeometry* one : *part->toGeometryCollection())
            add(*one);
    else
        add(*part);
}

} // namespace

std::unique_ptr<OGRMultiPolygon> to_ogr(const GeoRegion& region) {
    auto all = std::make_unique<OGRMultiPolygon>();
    for (const GeoPolygon& polygon : region.polygons) {
        if (polygon.outer.empty())
            continue;
        std::vector<std::vector<OGRRawPoint>> rings{
            unwrapped(polygon.outer, polygon.outer.front().longitude())};
        const Range range = range_of(rings.front());
        for (const auto& hole : polygon.holes)
            rings.push_back(unwrapped(hole, (range.west + range.east) / 2));
        if (fits(range)) {
            for (auto& ring : rings)
                shift(ring, -turns_before(range));
            all->addGeometryDirectly(polygon_of(rings).release());
            continue;
        }
        const auto whole = polygon_of(rings);
        for (double turns = 360 * std::floor((range.west + 180) / 360); turns - 180 < range.east;
             turns += 360)
            add_part(*whole, turns, *all);
    }
    return all;
}

std::vector<std::unique_ptr<OGRLineString>> to_ogr(const GeoPolyline& line) {
    std::vector<std::unique_ptr<OGRLineString>> parts;
    if (line.empty())
        return parts;
    std::vector<OGRRawPoint> part;
    const auto finish = [&] {
        if (part.size() < 2)
            return;
        shift(part, -turns_before(range_of(part)));
        parts.push_back(std::make_unique<OGRLineString>());
        parts.back()->setPoints(static_cast<int>(part.size()), part.data());
    };
    for (const OGRRawPoint& p : unwrapped(line, line.front().longitude())) {
        if (!part.empty()) {
            const OGRRawPoint last = part.back();
            // The pass of 180° between the two, if there is one.
            const double pass =
                360 * std::floor((std::max(last.x, p.x) + 180 - rounding) / 360) - 180;
            if (pass > std::min(last.x, p.x) + rounding &&
                pass < std::max(last.x, p.x) - rounding) {
                const OGRRawPoint at(pass,
                                     last.y + (p.y - last.y) * (pass - last.x) / (p.x - last.x));
                part.push_back(at);
                finish();
                part = {at};
            }
        }
        part.push_back(p);
    }
    finish();
    return parts;
}

} // namespace delimit::io
