#include "analysis/depth_field_descent.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace delimit {
namespace {

constexpr double half_diagonal = std::numbers::sqrt2 / 2; ///< of a square of side 1

/// Squares within so many cells of the line are counted half and a quarter as wide: depths vary
/// relatively more there, and the line itself runs through squares.
constexpr double halved_within = 8, quartered_within = 2;

/// Share of a square's width that the line's level may err by on the way down.
constexpr double way_down = 0.02;

/// As approach(). `fineness`: map metres, of a square that is not measured.
double approach(const FieldSetting& setting, const MapBox& square, const Near& from,
                double fineness, Near& near) {
    return approach(setting.line, from, square.centre(), square.width() * half_diagonal,
                    setting.coarsening, fineness, near);
}

/// `cells`: of the square's side. They are counted, as the difference of its coordinates is
/// rounded.
void collect(const FieldSetting& setting, const MapBox& square, std::size_t cells, const Near& from,
             const Cover& cover, std::size_t most, std::vector<FieldJob>& jobs) {
    if (jobs.size() > most)
        return;
    Near near;
    const double nearest = approach(setting, square, from, way_down * square.width(), near);
    if (nearest > setting.limit * std::sqrt(setting.greatest_scale))
        return;
    if (cells <= job_cells) {
        FieldJob& job = jobs.emplace_back();
        job.square = square;
        job.near = std::move(near);
        job.cover = cover;
        return;
    }
    std::array<Cover, 4> parts;
    std::array<Cover, 2> tools;
    cover.quarter(square, parts, tools);
    const auto squares = quarters(square);
    for (std::size_t i = 0; i < 4; ++i)
        collect(setting, squares[i], cells / 2, near, parts[i], most, jobs);
}

} // namespace

std::vector<FieldJob> jobs_within(const FieldSetting& setting, const MapBox& root,
                                  const Cover& cover, std::size_t most) {
    std::vector<FieldJob> jobs;
    if (!setting.line.front().bits.empty())
        collect(setting, root, static_cast<std::size_t>(std::lround(root.width() / setting.cell)),
                everything(setting.line), cover, most, jobs);
    return jobs;
}

void Descent::run(FieldJob& job) {
    job_ = &job;
    job.curves.assign(setting_.kinds, AreaCurve(setting_.bin, setting_.bins));
    descend(job.square, job_cells, job.near, job.cover, 0);
}

void Descent::descend(const MapBox& square, std::size_t cells, const Near& from, const Cover& cover,
                      std::size_t level) {
    Level& here = levels_[level];
    const bool measured = cells == block_side;
    const double nearest =
        approach(setting_, square, from, measured ? 0 : way_down * square.width(), here.near);
    if (nearest > setting_.limit * std::sqrt(setting_.greatest_scale))
        return;
    if (measured) {
        Block block;
        measure_block(setting_.line[here.near.level].bits, here.near.bits, square.centre(),
                      setting_.cell, (*setting_.scale)(square.centre()), block);
        store(square, block, cover, level + 1);
        count(square, here.near, nearest, block, cover, level + 1, 1);
        return;
    }
    cover.quarter(square, here.quarters, here.halves);
    const auto squares = quarters(square);
    for (std::size_t i = 0; i < 4; ++i)
        descend(squares[i], cells / 2, here.near, here.quarters[i], level + 1);
}

template <class Visit>
void Descent::each_square(const MapBox& square, const Cover& cover, std::size_t level,
                          Visit&& visit) {
    Level &here = levels_[level], &below = levels_[level + 1];
    cover.quarter(square, here.quarters, here.halves);
    const auto squares = quarters(square);
    for (std::size_t q = 0; q < 4; ++q) {
        here.quarters[q].quarter(squares[q], below.quarters, below.halves);
        const auto smallest = quarters(squares[q]);
        for (std::size_t s = 0; s < 4; ++s) {
            take_shares(smallest[s], below.quarters[s]);
            visit((q / 2 * 2 + s / 2) * block_side + q % 2 * 2 + s % 2);
        }
    }
}

void Descent::take_shares(const MapBox& square, const Cover& cover) {
    shares_.clear();
    cover.shares(square, [&](Cover::Kind kind, double share) {
        const auto known = std::find_if(shares_.begin(), shares_.end(),
                                        [&](const auto& entry) { return entry.first == kind; });
        if (known == shares_.end())
            shares_.emplace_back(kind, share);
        else
            known->second += share;
    });
}

void Descent::store(const MapBox& square, const Block& block, const Cover& cover,
                    std::size_t level) {
    const auto column =
        static_cast<std::size_t>(std::lround((square.min_x - job_->square.min_x) / setting_.cell));
    const auto row =
        static_cast<std::size_t>(std::lround((square.min_y - job_->square.min_y) / setting_.cell));
    auto& tile = job_->tiles[row / tile_cells * job_tiles + column / tile_cells];
    if (!tile)
        tile = std::make_unique<FieldTile>();
    const auto node = [&](std::size_t i) {
        return (row % tile_cells + i / block_side) * tile_nodes + column % tile_cells +
               i % block_side;
    };
    for (std::size_t i = 0; i < block_size; ++i)
        tile->distance[node(i)] = block.distance[i];

    const auto holder = [&] { // the party with more of the cell
        std::array<double, 2> controlled{};
        for (const auto& [kind, share] : shares_)
            if (kind < setting_.plain_kinds && kind % DepthField::State::kinds < 2)
                controlled[kind % DepthField::State::kinds] += share;
        if (controlled[0] + controlled[1] < 0.5)
            return FieldTile::by_nobody;
        return controlled[0] >= controlled[1] ? FieldTile::by_a : FieldTile::by_b;
    };
    if (cover.uniform()) {
        take_shares(square, cover);
        const auto everywhere = holder();
        for (std::size_t i = 0; i < block_size; ++i)
            tile->holder[node(i)] = everywhere;
    } else {
        each_square(square, cover, level, [&](std::size_t i) { tile->holder[node(i)] = holder(); });
    }
}

void Descent::count(const MapBox& square, const Near& near, double nearest, const Block& block,
                    const Cover& cover, std::size_t level, int fineness) {
    if (cover.empty())
        return;
    const int wanted = nearest < quartered_within * setting_.cell ? 4
                       : nearest < halved_within * setting_.cell  ? 2
                                                                  : 1;
    if (wanted <= fineness) {
        count_block(square, block, cover, (*setting_.scale)(square.centre()), level);
        return;
    }
    Level& here = levels_[level];
    cover.quarter(square, here.quarters, here.halves);
    const auto squares = quarters(square);
    for (std::size_t i = 0; i < 4; ++i) {
        const MapBox& part = squares[i];
        const double part_nearest = approach(setting_, part, near, 0, here.near);
        Block finer;
        measure_block(setting_.line[here.near.level].bits, here.near.bits, part.centre(),
                      part.width() / block_side, (*setting_.scale)(part.centre()), finer);
        count(part, here.near, part_nearest, finer, here.quarters[i], level + 1, fineness * 2);
    }
}

void Descent::count_block(const MapBox& square, const Block& block, const Cover& cover,
                          double scale, std::size_t level) {
    const double side = square.width() / block_side / scale, area = side * side;
    if (cover.uniform()) {
        take_shares(square, cover);
        for (std::size_t i = 0; i < block_size; ++i)
            count_square(block, i, side, area);
    } else {
        each_square(square, cover, level,
                    [&](std::size_t i) { count_square(block, i, side, area); });
    }
}

void Descent::count_square(const Block& block, std::size_t i, double side, double area) {
    constexpr double nothing = 1e-9;
    double depth = block.distance[i];
    const double length = std::hypot(block.dx[i], block.dy[i]);
    // Depth grows by a metre per metre away from the nearest point.
    const double wide = length > 0 ? side * std::abs(block.dx[i]) / length : side;
    const double narrow = length > 0 ? side * std::abs(block.dy[i]) / length : 0;
    // Around a vertex depth bends up to both sides: its mean over the square is its Laplacian,
    // 1 ÷ depth, times side² ÷ 24 more than in the middle.
    if (block.round[i] && depth > side)
        depth += area / (24 * depth);
    for (const auto& [kind, share] : shares_)
        if (share > nothing)
            job_->curves[kind].add(depth, wide, narrow, share * area);
}

} // namespace delimit
