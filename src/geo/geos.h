// GEOS behind RAII: a deleter for each kind of handle, and conversion between our values and its.
// Only `geo` includes this.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <geos_c.h>
#include <memory>
#include <span>
#include <string>

namespace delimit {

struct Workbench::State {
    GEOSContextHandle_t geos = nullptr;
    std::string last_message; ///< message of GEOS's last failure

    State();
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

namespace geos {

struct GeometryDeleter {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(context, g); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

/// Takes ownership of the result of a GEOS function; null stays null.
inline Geometry own(Workbench& bench, GEOSGeometry* g) {
    return Geometry(g, GeometryDeleter{bench.state().geos});
}
/// An Error with GEOS's last message.
Error failure(Workbench& bench, const std::string& doing);

// The two spaces have the same layout: x and y as consecutive doubles.
template <class P>
GEOSCoordSequence* sequence(Workbench& bench, std::span<const P> points) {
    static_assert(sizeof(P) == 2 * sizeof(double));
    return GEOSCoordSeq_copyFromBuffer_r(bench.state().geos,
                                         reinterpret_cast<const double*>(points.data()),
                                         static_cast<unsigned>(points.size()), 0, 0);
}

template <class P>
Geometry line(Workbench& bench, std::span<const P> points) {
    return own(bench, GEOSGeom_createLineString_r(bench.state().geos, sequence(bench, points)));
}

/// Null if a ring is not closed or has fewer than four points.
template <class P>
Geometry polygon(Workbench& bench, const BasicPolygon<P>& p) {
    const auto context = bench.state().geos;
    const auto ring = [&](const BasicRing<P>& points) {
        return GEOSGeom_createLinearRing_r(context, sequence(bench, std::span<const P>(points)));
    };
    GEOSGeometry* outer = ring(p.outer);
    if (!outer)
        return own(bench, nullptr);
    std::vector<GEOSGeometry*> holes;
    for (const auto& hole : p.holes)
        if (GEOSGeometry* h = ring(hole))
            holes.push_back(h);
    return own(bench, GEOSGeom_createPolygon_r(context, outer, holes.data(),
                                               static_cast<unsigned>(holes.size())));
}

/// A collection of the given GEOS type from parts that it takes over.
Geometry collect(Workbench& bench, int type, std::vector<Geometry> parts);

template <class P>
Geometry region(Workbench& bench, const BasicRegion<P>& r) {
    if (r.polygons.size() == 1)
        return polygon(bench, r.polygons.front());
    std::vector<Geometry> parts;
    parts.reserve(r.polygons.size());
    for (const auto& p : r.polygons)
        if (auto part = polygon(bench, p))
            parts.push_back(std::move(part));
    return collect(bench, GEOS_MULTIPOLYGON, std::move(parts));
}

template <class P>
std::vector<P> points(Workbench& bench, const GEOSGeometry* line_or_ring) {
    const auto context = bench.state().geos;
    const GEOSCoordSequence* s = GEOSGeom_getCoordSeq_r(context, line_or_ring);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(context, s, &size);
    std::vector<P> out(size);
    GEOSCoordSeq_copyToBuffer_r(context, s, reinterpret_cast<double*>(out.data()), 0, 0);
    return out;
}

template <class P>
BasicPolygon<P> to_polygon(Workbench& bench, const GEOSGeometry* g) {
    const auto context = bench.state().geos;
    BasicPolygon<P> out{points<P>(bench, GEOSGetExteriorRing_r(context, g)), {}};
    const int holes = GEOSGetNumInteriorRings_r(context, g);
    for (int i = 0; i < holes; ++i)
        out.holes.push_back(points<P>(bench, GEOSGetInteriorRingN_r(context, g, i)));
    return out;
}

/// The polygons in any geometry; lines and points in a collection are skipped.
template <class P>
void add_polygons(Workbench& bench, const GEOSGeometry* g, BasicRegion<P>& out) {
    const auto context = bench.state().geos;
    const int type = GEOSGeomTypeId_r(context, g);
    if (GEOSisEmpty_r(context, g))
        return;
    if (type == GEOS_POLYGON) {
        out.polygons.push_back(to_polygon<P>(bench, g));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int count = GEOSGetNumGeometries_r(context, g);
        for (int i = 0; i < count; ++i)
            add_polygons(bench, GEOSGetGeometryN_r(context, g, i), out);
    }
}

template <class P>
BasicRegion<P> to_region(Workbench& bench, const GEOSGeometry* g) {
    BasicRegion<P> out;
    add_polygons(bench, g, out);
    return out;
}

} // namespace geos
} // namespace delimit
