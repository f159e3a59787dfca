// Descent of the quadtree in one square of the study area: distances into tiles, areas into curves.
#pragma once

#include "analysis/depth_field_cover.h"
#include "analysis/depth_field_nearest.h"
#include "analysis/depth_field_state.h"

#include <array>
#include <memory>
#include <vector>

namespace delimit {

/// Settings common to all squares.
struct FieldSetting {
    double cell = 0;  ///< map metres
    double limit = 0; ///< ground metres; greater distances are not computed
    double bin = 0;   ///< of the curves, ground metres
    std::size_t bins = 0;
    /// Kinds of area in a Cover, by set of exclusions, then as in DepthField::State. Those of a set
    /// of exclusions are the parts that it subtracts.
    std::size_t kinds = 0;
    std::size_t plain_kinds = 0; ///< without exclusions
    const ScaleGrid* scale = nullptr;
    double greatest_scale = 1;
    std::vector<LineLevel> line;
    double coarsening = 0; ///< share of the distance that coarser levels may err by
};

constexpr std::size_t job_tiles = 4; ///< a side
constexpr std::size_t job_cells = job_tiles * tile_cells;

/// One square of `job_cells` cells a side.
struct FieldJob {
    MapBox square;
    Near near;
    Cover cover;

    // Results.
    std::array<std::unique_ptr<FieldTile>, job_tiles * job_tiles> tiles;
    std::vector<AreaCurve> curves; ///< by kind
};

/// Splits the study area into the jobs that are within reach of the line; stops above `most` of
/// them.
std::vector<FieldJob> jobs_within(const FieldSetting& setting, const MapBox& root,
                                  const Cover& cover, std::size_t most);

/// Working memory of one worker.
class Descent {
  public:
    explicit Descent(const FieldSetting& setting) : setting_(setting) {}
    void run(FieldJob& job);

  private:
    /// State of one level of the tree while those below it are computed.
    struct Level {
        std::array<Cover, 4> quarters;
        std::array<Cover, 2> halves;
        Near near;
    };
    void descend(const MapBox& square, std::size_t cells, const Near& from, const Cover& cover,
                 std::size_t level);
    void store(const MapBox& square, const Block& block, const Cover& cover, std::size_t level);
    void count(const MapBox& square, const Near& near, double nearest, const Block& block,
               const Cover& cover, std::size_t level, int fineness);
    void count_block(const MapBox& square, const Block& block, const Cover& cover, double scale,
                     std::size_t level);
    void count_square(const Block& block, std::size_t i, double side, double area);
    template <class Visit>
    void each_square(const MapBox& square, const Cover& cover, std::size_t level, Visit&& visit);
    void take_shares(const MapBox& square, const Cover& cover);

    const FieldSetting& setting_;
    FieldJob* job_ = nullptr;
    std::array<Level, 16> levels_;
    std::vector<std::pair<Cover::Kind, double>> shares_;
};

} // namespace delimit
