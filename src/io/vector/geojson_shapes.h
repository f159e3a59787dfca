// The geometries of a GeoJSON text, taken while it is checked.
#pragma once

#include "io/vector/intake.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace delimit::io {

/// By feature; nothing where it has none.
using GeoJsonShapes = std::vector<std::vector<RawPart>>;

/// Collector of the geometries of a collection's features, fed one after the other. It supports the
/// usual six types; anything else (collections, empty arrays, coordinates twice) gives no result.
class GeoJsonShapeBuilder {
  public:
    void begin_geometry();
    void open_array();
    void number(double value);
    void close_array();
    /// `type`: gives the nesting of its arrays.
    void end_geometry(std::string_view type);
    void end_feature();
    void give_up() { usual_ = false; }

    std::optional<GeoJsonShapes> finish();

  private:
    GeoJsonShapes shapes_;
    std::size_t features_ = 0; ///< that are complete
    bool usual_ = true;
    bool in_geometry_ = false;
    // Of the current geometry: its numbers at every depth at which arrays have been closed.
    int depth_ = 0;
    int leaf_depth_ = 0; ///< depth of the numbers; 0 before the first
    bool just_opened_ = false;
    int axis_ = 0;
    RawPoint position_;
    RawRing positions_;
    std::vector<RawRing> rings_;
    std::vector<std::vector<RawRing>> polygons_;
};

} // namespace delimit::io
