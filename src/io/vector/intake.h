// Transformation and check of every coordinate: from bare numbers of a file to WGS 84 shapes.
#pragma once

#include "delimit/base/result.h"
#include "io/files/findings.h"
#include "io/vector/features.h"
#include "io/vector/reference_system.h"

#include <stop_token>
#include <vector>

namespace delimit::io {

/// A bare coordinate pair in the file's own reference system.
struct RawPoint {
    double x = 0, y = 0;
};
using RawRing = std::vector<RawPoint>;

/// One piece of a geometry, with collections and multi-geometries already taken apart.
struct RawPart {
    enum class Kind { point, line, polygon };
    Kind kind = Kind::point;
    std::vector<RawRing> rings; ///< a point or line has one
};

/// Receiver of the features of one file.
class Intake {
  public:
    /// `swap_axes`: the file has y before x.
    Intake(FeatureTable& table, Diagnostics& diagnostics, bool swap_axes, std::stop_token stop)
        : table_(table), findings_(diagnostics), swap_axes_(swap_axes), stop_(std::move(stop)) {}
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// Transforms and checks `parts` and adds them to the feature, the feature to the table.
    /// Longitudes may be up to ±360°; shapes across 180° are cut there (geo/longitudes.h). Errors
    /// name the feature: coordinates that are no numbers or out of range, too many vertices, a
    /// stop.
    Status take(Feature feature, const std::vector<RawPart>& parts, const ReferenceSystem& from);

  private:
    [[nodiscard]] Result<std::vector<GeoPoint>>
    points(const RawRing& raw, const ReferenceSystem& from, const DataLocation& location) const;
    Status take_polygon(Feature& feature, const std::vector<RawRing>& rings,
                        const ReferenceSystem& from, const DataLocation& location);
    /// Adds a polygon that leaves ±180° to the ground, cut there.
    Status turn(GeoRegion& ground, const GeoPolygon& polygon, const DataLocation& location);
    void note_turn(const std::vector<GeoPoint>& path, bool across, const DataLocation& location);

    /// Shapes of a kind, with the place of the first.
    struct Noted {
        std::size_t count = 0;
        DataLocation first;
        void add(const DataLocation& location) {
            if (count++ == 0)
                first = location;
        }
    };

    FeatureTable& table_;
    Findings findings_;
    bool swap_axes_;
    std::stop_token stop_;
    Noted beyond_, across_;
};

} // namespace delimit::io
