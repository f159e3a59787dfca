// Marching squares (Lorensen and Cline's marching cubes, 1987, in the plane) on the zone of one
// side: up to the depth on its own side, and up to a margin on the other. Tiles wholly inside or
// outside are skipped.
#include "analysis/depth_field_state.h"

#include <algorithm>
#include <bit>

namespace delimit {
namespace {

/// Crossing of the outline with an edge of the grid, and the next such edge.
struct Crossing {
    std::uint64_t edge, next;
    MapPoint at;
};

/// Crossings by edge: each edge has at most one crossing that starts from it.
class CrossingTable {
  public:
    explicit CrossingTable(const std::vector<Crossing>& crossings)
        : crossings_(crossings), slots_(std::bit_ceil(crossings.size() * 2 + 2), none) {
        for (std::uint32_t i = 0; i < crossings.size(); ++i) {
            std::size_t slot = first(crossings[i].edge);
            while (slots_[slot] != none)
                slot = (slot + 1) % slots_.size();
            slots_[slot] = i;
        }
    }
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t edge) const {
        for (std::size_t slot = first(edge); slots_[slot] != none;
             slot = (slot + 1) % slots_.size())
            if (crossings_[slots_[slot]].edge == edge)
                return slots_[slot];
        return std::nullopt;
    }

  private:
    static constexpr std::uint32_t none = 0xffffffff;
    [[nodiscard]] std::size_t first(std::uint64_t edge) const {
        return (edge * 0x9e3779b97f4a7c15U >> 20) & (slots_.size() - 1);
    }
    const std::vector<Crossing>& crossings_;
    std::vector<std::uint32_t> slots_;
};

class March {
  public:
    March(const DepthField::State& field, Side side, double depth, std::size_t stride)
        : field_(field), side_(side), depth_(static_cast<float>(depth)),
          over_(static_cast<float>(2 * double(stride) * field.cell)), stride_(stride) {}

    std::vector<Polyline> rings() {
        for (std::size_t row = 0; row < field_.rows; ++row)
            for (std::size_t column = 0; column < field_.columns; ++column)
                if (const auto& tile = field_.tiles[row * field_.columns + column])
                    march(*tile, column * tile_cells, row * tile_cells);
        return joined();
    }

  private:
    struct Corner {
        std::size_t x, y; ///< node of the whole grid
        float value;      ///< negative inside
    };

    /// Distance outside of the zone; negative inside.
    [[nodiscard]] float outside(float from) const { return std::max(from - depth_, -from - over_); }

    void march(const FieldTile& tile, std::size_t x0, std::size_t y0) {
        const float least = tile.least[index(side_)], greatest = tile.greatest[index(side_)];
        if (least > depth_ || greatest < -over_ || (greatest < depth_ && least > -over_))
            return;
        const std::size_t n = tile_cells / stride_ + 1;
        for (std::size_t y = 0; y < n; ++y)
            for (std::size_t x = 0; x < n; ++x)
                values_[y * n + x] = outside(tile.from(side_, (y * tile_nodes + x) * stride_));
        for (std::size_t y = 0; y + 1 < n; ++y)
            for (std::size_t x = 0; x + 1 < n; ++x) {
                const float* low = &values_[y * n + x];
                const float* high = low + n;
                const int inside =
                    int(low[0] < 0) + int(low[1] < 0) + int(high[0] < 0) + int(high[1] < 0);
                if (inside == 0 || inside == 4)
                    continue;
                const std::size_t west = x0 + x * stride_, south = y0 + y * stride_;
                cross({{{west, south, low[0]},
                        {west + stride_, south, low[1]},
                        {west + stride_, south + stride_, high[1]},
                        {west, south + stride_, high[0]}}});
            }
    }

    /// Corners counter-clockwise. The outline enters where a walk around them leaves the inside,
    /// and has the inside on its left.
    void cross(const std::array<Corner, 4>& corners) {
        const auto in = [&](std::size_t i) { return corners[i % 4].value < 0; };
        const bool saddle = in(0) == in(2) && in(1) == in(3) && in(0) != in(1);
        const bool middle_in =
            corners[0].value + corners[1].value + corners[2].value + corners[3].value < 0;
        for (std::size_t e = 0; e < 4; ++e) {
            if (!in(e) || in(e + 1))
                continue;
            // Of the two exits of a saddle, the one that has its middle on the right side.
            std::size_t out = e + (saddle && !middle_in ? 3 : 1);
            while (in(out) || !in(out + 1))
                ++out;
            crossings_.push_back({key(corners, e), key(corners, out % 4), point(corners, e)});
        }
    }

    /// An edge's lower-left node and direction.
    [[nodiscard]] std::uint64_t key(const std::array<Corner, 4>& corners, std::size_t e) const {
        const Corner& node = corners[e == 0 || e == 3 ? 0 : e == 1 ? 1 : 3];
        return (std::uint64_t(node.y) << 32 | std::uint64_t(node.x)) * 2 + (e % 2);
    }
    [[nodiscard]] MapPoint point(const std::array<Corner, 4>& corners, std::size_t e) const {
        const Corner &p = corners[e], &q = corners[(e + 1) % 4];
        const double t = double(p.value) / (double(p.value) - double(q.value));
        const double x = double(p.x) + t * (double(q.x) - double(p.x)) + 0.5;
        const double y = double(p.y) + t * (double(q.y) - double(p.y)) + 0.5;
        return field_.origin + MapPoint::from_plane(x * field_.cell, y * field_.cell);
    }

    [[nodiscard]] std::vector<Polyline> joined() const {
        const CrossingTable table(crossings_);
        std::vector<bool> used(crossings_.size());
        std::vector<Polyline> rings;
        for (std::uint32_t start = 0; start < crossings_.size(); ++start) {
            if (used[start])
                continue;
            Polyline ring;
            std::optional<std::uint32_t> at = start;
            for (; at && !used[*at]; at = table.find(crossings_[*at].next)) {
                used[*at] = true;
                ring.push_back(crossings_[*at].at);
            }
            if (ring.size() < 3)
                continue;
            ring.push_back(ring.front());
            rings.push_back(std::move(ring));
        }
        return rings;
    }

    const DepthField::State& field_;
    Side side_;
    float depth_, over_;
    std::size_t stride_;
    std::array<float, tile_nodes * tile_nodes> values_{};
    std::vector<Crossing> crossings_;
};

} // namespace

std::vector<Polyline> DepthField::outline(Side side, Metres depth, double metres_per_pixel) const {
    if (!(depth > Metres(0)) || depth > state_->max_depth)
        return {};
    std::size_t stride = 1; // up to the limit of the margin beyond the greatest depth
    while (stride < 4 && 2 * double(stride) * state_->cell <= metres_per_pixel)
        stride *= 2;
    return March(*state_, side, depth.count(), stride).rings();
}

} // namespace delimit
