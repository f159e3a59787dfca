// Geodesic distance from lines for four by four points at once.
//
// On the sphere a stereographic map shortens the chord between p and q by √(k(p) k(q)) exactly,
// k being its scale; sterea does the same on the conformal sphere. So the nearest of several
// points q of the line is the one of least |p − q|² ÷ k(q), and its distance is 2R asin(chord/2R).
#pragma once

#include "analysis/depth_field_scale.h"

#include "delimit/geo/shapes.h"

#include <array>
#include <cstdint>
#include <vector>

namespace delimit {

/// A piece of the line, at most 2 km long, so that one scale suffices for it (0.2 m at 45 km).
struct LineBit {
    MapPoint from, way;
    double per_square; ///< 1 ÷ |way|²
    double weight;     ///< 1 ÷ scale
};

std::vector<LineBit> bits_of(const std::vector<Polyline>& lines, const ScaleGrid& scale);

/// Indices of pieces.
using Candidates = std::vector<std::uint32_t>;

/// Leaves in `near` those of `from` that can be the nearest to any point within `radius` (map
/// metres) of the centre, or nearest but for `slack` (the same). Returns a lower bound of those
/// points' distance, in map metres weighted as above (ground distance × √k(p)).
double narrow(const std::vector<LineBit>& bits, const Candidates& from, MapPoint centre,
              double radius, Candidates& near, double slack = 0);

/// The line in pieces, each of which takes the place of one or several of the finer level.
struct LineLevel {
    std::vector<LineBit> bits;
    std::vector<std::uint32_t> first; ///< of the finer pieces, by piece; one more at the end
    double step = 0;                  ///< greatest distance from the finer pieces, map metres
    double error = 0;                 ///< from those of the finest level
};

/// The finest level first, and coarser ones of a line that is dense: each has far fewer pieces.
/// `tolerance`: map metres, of the first coarser level; doubled with each.
std::vector<LineLevel> levels_of(std::vector<LineBit> bits, const ScaleGrid& scale,
                                 double tolerance);

/// Candidates of one level.
struct Near {
    std::size_t level = 0;
    Candidates bits;
};

/// All pieces of the coarsest level.
Near everything(const std::vector<LineLevel>& levels);

/// As narrow(), into finer levels, until the pieces are within `share` of their distance, or within
/// `fineness` map metres, of the finest ones.
double approach(const std::vector<LineLevel>& levels, const Near& from, MapPoint centre,
                double radius, double share, double fineness, Near& near);

constexpr std::size_t block_side = 4;
constexpr std::size_t block_size = block_side * block_side;

/// Row by row from the south-west.
struct Block {
    std::array<float, block_size> distance; ///< ground metres
    std::array<float, block_size> dx, dy;   ///< from the nearest point of the line, map metres
    std::array<bool, block_size> round;     ///< nearest is a vertex: depth contours are arcs
};

/// Distances at the middles of 4 × 4 squares of `step` map metres around `centre`.
void measure_block(const std::vector<LineBit>& bits, const Candidates& near, MapPoint centre,
                   double step, double scale, Block& out);

} // namespace delimit
