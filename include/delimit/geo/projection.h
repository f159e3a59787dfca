// The study area's computing and drawing projection: oblique stereographic on WGS 84 (EPSG method
// 9809, PROJ `sterea`). Conformal, defined anywhere on Earth, and re-centred exactly by a Möbius
// map, on which the accuracy of zone edges to the metre depends (geo/buffer/zone_buffer.h).
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"

#include <memory>
#include <string>

namespace delimit {

/// Definition of the projection; a plain value. Scale 1 at the centre.
struct Projection {
    GeoPoint centre;

    /// The one for data within `box`, centred on it (rounded to half a degree, for legibility).
    static Projection for_box(const GeoBox& box);
    /// "Oblique stereographic, centre 48.5° N 32.0° E, WGS 84".
    [[nodiscard]] std::string text() const;
    /// The PROJ definition.
    [[nodiscard]] std::string proj_string() const;
    friend bool operator==(const Projection&, const Projection&) = default;
};

/// The box around regions on the circle of longitude: the widest gap between them is left out, so
/// that a study area across 180° has a box that ends beyond 180°.
GeoBox box_on_circle(const std::vector<const GeoRegion*>& grounds);

/// A region in both spaces, vertex by vertex.
struct InBothSpaces {
    GeoRegion ground;
    Region map;
};

/// A working transformation. It does not change: threads may share one.
class Projector {
  public:
    explicit Projector(const Projection& projection);
    ~Projector();
    Projector(Projector&&) noexcept;
    Projector& operator=(Projector&&) noexcept;

    [[nodiscard]] const Projection& projection() const;
    [[nodiscard]] MapPoint forward(GeoPoint p) const;
    [[nodiscard]] GeoPoint inverse(MapPoint p) const;
    /// Point by point: for positions. Shapes with edges go through `project` below.
    [[nodiscard]] std::vector<MapPoint> forward(const std::vector<GeoPoint>& points) const;
    [[nodiscard]] std::vector<GeoPoint> inverse(const std::vector<MapPoint>& points) const;
    [[nodiscard]] GeoRegion inverse(const Region& region) const;

    /// Projects shapes whose edges are straight in longitude and latitude (RFC 7946 §3.1.1):
    /// edges are divided until the straight edge on the map is within `tolerance` of them.
    [[nodiscard]] Polyline project(const GeoPolyline& line, Metres tolerance = Metres(0.1)) const;
    [[nodiscard]] Region project(const GeoRegion& region, Metres tolerance = Metres(0.1)) const;
    /// As `project`, with the longitude and latitude of each vertex: saves the inverse projection.
    [[nodiscard]] InBothSpaces divided(const GeoRegion& region,
                                       Metres tolerance = Metres(0.1)) const;

    /// Map metres per ground metre at `p` (the same in all directions).
    [[nodiscard]] double scale(MapPoint p) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace delimit
