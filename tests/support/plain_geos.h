// GEOS without the program's own wrapper, to check that wrapper.
#pragma once

#include "delimit/geo/shapes.h"

#include <geos_c.h>
#include <memory>
#include <string_view>
#include <vector>

namespace delimit::test {

class PlainGeos {
  public:
    struct Delete {
        GEOSContextHandle_t context = nullptr;
        void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(context, g); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Delete>;

    PlainGeos() : context_(GEOS_init_r()) {}
    ~PlainGeos() { GEOS_finish_r(context_); }
    PlainGeos(const PlainGeos&) = delete;
    PlainGeos& operator=(const PlainGeos&) = delete;

    [[nodiscard]] GEOSContextHandle_t context() const { return context_; }
    Geometry own(GEOSGeometry* g) const { return Geometry(g, Delete{context_}); }

    GEOSCoordSequence* sequence(const std::vector<MapPoint>& points) const {
        GEOSCoordSequence* s =
            GEOSCoordSeq_create_r(context_, static_cast<unsigned>(points.size()), 2);
        for (unsigned i = 0; i < points.size(); ++i)
            GEOSCoordSeq_setXY_r(context_, s, i, points[i].x(), points[i].y());
        return s;
    }
    Geometry line(const Polyline& points) const {
        return own(GEOSGeom_createLineString_r(context_, sequence(points)));
    }
    Geometry region(const Region& region) const {
        std::vector<GEOSGeometry*> polygons;
        for (const Polygon& polygon : region.polygons) {
            std::vector<GEOSGeometry*> holes;
            for (const auto& hole : polygon.holes)
                holes.push_back(GEOSGeom_createLinearRing_r(context_, sequence(hole)));
            polygons.push_back(GEOSGeom_createPolygon_r(
                context_, GEOSGeom_createLinearRing_r(context_, sequence(polygon.outer)),
                holes.data(), static_cast<unsigned>(holes.size())));
        }
        return own(GEOSGeom_createCollection_r(context_, GEOS_MULTIPOLYGON, polygons.data(),
                                               static_cast<unsigned>(polygons.size())));
    }
    Geometry united(const std::vector<const Region*>& regions) const {
        Region all;
        for (const Region* part : regions)
            all.polygons.insert(all.polygons.end(), part->polygons.begin(), part->polygons.end());
        const Geometry g = region(all);
        return own(GEOSUnaryUnion_r(context_, g.get()));
    }
    Geometry both(const Geometry& a, const Geometry& b) const {
        return own(GEOSIntersection_r(context_, a.get(), b.get()));
    }
    Geometry without(const Geometry& a, const Geometry& b) const {
        return own(GEOSDifference_r(context_, a.get(), b.get()));
    }
    Geometry boundary(const Geometry& g) const { return own(GEOSBoundary_r(context_, g.get())); }
    Geometry point(MapPoint p) const {
        return own(GEOSGeom_createPointFromXY_r(context_, p.x(), p.y()));
    }
    [[nodiscard]] double area(const Geometry& g) const {
        double area = 0;
        GEOSArea_r(context_, g.get(), &area);
        return area;
    }
    [[nodiscard]] double distance(const Geometry& a, const Geometry& b) const {
        double distance = 0;
        GEOSDistance_r(context_, a.get(), b.get(), &distance);
        return distance;
    }
    [[nodiscard]] bool valid(const Geometry& g) const {
        return GEOSisValid_r(context_, g.get()) == 1;
    }
    [[nodiscard]] bool simple(const Geometry& g) const {
        return GEOSisSimple_r(context_, g.get()) == 1;
    }
    /// True for the version with the buffer fault that the program works around.
    static bool is_3_11() { return std::string_view(GEOSversion()).starts_with("3.11."); }

  private:
    GEOSContextHandle_t context_;
};

} // namespace delimit::test
