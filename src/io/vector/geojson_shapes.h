// The geometries of a GeoJSON text, taken while it is checked.
#pragma once

#include "io/vector/intake.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

struct GeoJsonShapes {
    std::vector<std::vector<RawPart>> parts; ///< by geometry
    /// The text with a Point in place of each geometry; its x is the index into `parts`.
    std::string hollow_text;
};

/// Told what stands in each geometry of `text`, one after the other. It knows the usual six types;
/// whatever else comes (collections, arrays that hold nothing, coordinates twice), there will be no
/// result.
class GeoJsonShapeBuilder {
  public:
    explicit GeoJsonShapeBuilder(std::string_view text) : text_(text) {}

    /// `at`: the offset of its bracket.
    void begin_geometry(std::size_t at);
    void open_array();
    void number(double value);
    void close_array();
    /// Its arrays are nested as `type` wants. `after`: the offset of what follows it.
    void end_geometry(std::string_view type, std::size_t after);
    void give_up() { usual_ = false; }

    std::optional<GeoJsonShapes> finish();

  private:
    std::string_view text_;
    GeoJsonShapes shapes_;
    std::size_t copied_ = 0; ///< how much of the text is in `hollow_text`, or replaced there
    bool usual_ = true;
    bool in_geometry_ = false;
    // Of the geometry at hand: its numbers at every depth at which arrays have been closed.
    int depth_ = 0;
    int leaf_depth_ = 0; ///< where numbers stand; 0 before the first
    bool just_opened_ = false;
    int axis_ = 0;
    RawPoint position_;
    RawRing positions_;
    std::vector<RawRing> rings_;
    std::vector<std::vector<RawRing>> polygons_;
};

} // namespace delimit::io
