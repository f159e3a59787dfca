#include "analysis/depth_field_nearest.h"

#include "delimit/geo/buffer/thin_line.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

constexpr double longest_bit = 2000; ///< m
constexpr double earth_radius = 6.371e6;

/// Lines of fewer pieces have no coarser levels.
constexpr std::size_t dense_line = 20'000;
/// A coarser level has at most this share of the pieces of the finer one.
constexpr double far_fewer = 0.7;

LineBit bit_between(MapPoint from, MapPoint to, const ScaleGrid& scale) {
    const MapPoint way = to - from;
    return {from, way, 1 / (way.x() * way.x() + way.y() * way.y()), 1 / scale(from + way * 0.5)};
}

/// The level above: pieces that follow each other are joined.
LineLevel coarser(const LineLevel& fine, const ScaleGrid& scale, double tolerance) {
    LineLevel level;
    level.step = tolerance;
    level.error = fine.error + tolerance;
    const auto end_of = [&](std::size_t i) { return fine.bits[i].from + fine.bits[i].way; };
    for (std::size_t begin = 0; begin < fine.bits.size();) {
        Polyline line{fine.bits[begin].from};
        std::size_t end = begin;
        do
            line.push_back(end_of(end++));
        while (end < fine.bits.size() && distance(line.back(), fine.bits[end].from) < 1e-3);
        const auto kept = kept_by_thinning(line, tolerance, longest_bit);
        for (std::size_t k = 1; k < kept.size(); ++k) {
            const MapPoint from = line[kept[k - 1]], to = line[kept[k]];
            if (from == to) { // a loop within the tolerance
                for (std::size_t i = begin + kept[k - 1]; i < begin + kept[k]; ++i) {
                    level.first.push_back(static_cast<std::uint32_t>(i));
                    level.bits.push_back(fine.bits[i]);
                }
                continue;
            }
            level.first.push_back(static_cast<std::uint32_t>(begin + kept[k - 1]));
            level.bits.push_back(bit_between(from, to, scale));
        }
        begin = end;
    }
    level.first.push_back(static_cast<std::uint32_t>(fine.bits.size()));
    return level;
}

double weighted_square(const LineBit& bit, MapPoint p) {
    const double x = p.x() - bit.from.x(), y = p.y() - bit.from.y();
    const double t = std::clamp((x * bit.way.x() + y * bit.way.y()) * bit.per_square, 0.0, 1.0);
    const double dx = x - t * bit.way.x(), dy = y - t * bit.way.y();
    return (dx * dx + dy * dy) * bit.weight;
}

} // namespace

std::vector<LineBit> bits_of(const std::vector<Polyline>& lines, const ScaleGrid& scale) {
    std::vector<LineBit> bits;
    for (const Polyline& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const MapPoint way = line[i] - line[i - 1];
            const double length = std::hypot(way.x(), way.y());
            if (length == 0)
                continue;
            const int parts = static_cast<int>(std::ceil(length / longest_bit));
            for (int k = 0; k < parts; ++k) {
                const MapPoint from = line[i - 1] + way * (double(k) / parts);
                bits.push_back(bit_between(from, from + way * (1.0 / parts), scale));
            }
        }
    return bits;
}

double narrow(const std::vector<LineBit>& bits, const Candidates& from, MapPoint centre,
              double radius, Candidates& near, double slack) {
    static thread_local std::vector<double> squares;
    squares.clear();
    double least = 1e300, heaviest = 0;
    for (std::uint32_t i : from) {
        squares.push_back(weighted_square(bits[i], centre));
        least = std::min(least, squares.back());
        heaviest = std::max(heaviest, bits[i].weight);
    }
    // Within the radius the weighted distance changes by `reach` at most.
    const double reach = radius * std::sqrt(heaviest), nearest = std::sqrt(least);
    const double farthest = nearest + 2 * reach + slack, limit = farthest * farthest;
    near.clear();
    for (std::size_t k = 0; k < from.size(); ++k)
        if (squares[k] <= limit)
            near.push_back(from[k]);
    return std::max(0.0, nearest - reach);
}

std::vector<LineLevel> levels_of(std::vector<LineBit> bits, const ScaleGrid& scale,
                                 double tolerance) {
    std::vector<LineLevel> levels(1);
    levels[0].bits = std::move(bits);
    for (; levels.back().bits.size() > dense_line; tolerance *= 2) {
        LineLevel next = coarser(levels.back(), scale, tolerance);
        if (double(next.bits.size()) > far_fewer * double(levels.back().bits.size()))
            break;
        levels.push_back(std::move(next));
    }
    return levels;
}

Near everything(const std::vector<LineLevel>& levels) {
    Near all{levels.size() - 1, {}};
    for (std::uint32_t i = 0; i < levels.back().bits.size(); ++i)
        all.bits.push_back(i);
    return all;
}

double approach(const std::vector<LineLevel>& levels, const Near& from, MapPoint centre,
                double radius, double share, double fineness, Near& near) {
    // The nearest of the finer pieces belong to pieces that are nearest but for twice their step;
    // a tenth more for weights.
    const auto narrowed = [&](const Candidates& candidates) {
        const LineLevel& level = levels[near.level];
        const double nearest =
            narrow(level.bits, candidates, centre, radius, near.bits, 2.2 * level.step);
        return std::max(0.0, nearest - 1.1 * level.error);
    };
    near.level = from.level;
    double nearest = narrowed(from.bits);
    static thread_local Candidates finer;
    while (near.level > 0 && levels[near.level].error > std::max(fineness, share * nearest)) {
        const auto& first = levels[near.level].first;
        finer.clear();
        for (std::uint32_t i : near.bits)
            for (std::uint32_t k = first[i]; k < first[i + 1]; ++k)
                finer.push_back(k);
        --near.level;
        nearest = narrowed(finer);
    }
    return nearest;
}

void measure_block(const std::vector<LineBit>& bits, const Candidates& near, MapPoint centre,
                   double step, double scale, Block& out) {
    // Floats relative to the centre: millimetres at 45 km. All sixteen at once, in vectors.
    std::array<float, block_size> x, y, best, bx, by, bt;
    for (std::size_t i = 0; i < block_size; ++i) {
        const std::size_t row = i / block_side, column = i % block_side;
        x[i] = static_cast<float>((double(column) - 1.5) * step);
        y[i] = static_cast<float>((double(row) - 1.5) * step);
        best[i] = 1e30F;
        bx[i] = by[i] = bt[i] = 0;
    }
    for (std::uint32_t k : near) {
        const LineBit& bit = bits[k];
        const auto ax = static_cast<float>(bit.from.x() - centre.x());
        const auto ay = static_cast<float>(bit.from.y() - centre.y());
        const auto ux = static_cast<float>(bit.way.x()), uy = static_cast<float>(bit.way.y());
        const auto per_square = static_cast<float>(bit.per_square);
        const auto weight = static_cast<float>(bit.weight);
        for (std::size_t i = 0; i < block_size; ++i) {
            const float px = x[i] - ax, py = y[i] - ay;
            float t = (px * ux + py * uy) * per_square;
            t = t > 0 ? t : 0;
            t = t < 1 ? t : 1;
            const float dx = px - t * ux, dy = py - t * uy;
            const float square = (dx * dx + dy * dy) * weight;
            const bool nearer = square < best[i];
            best[i] = nearer ? square : best[i];
            bx[i] = nearer ? dx : bx[i];
            by[i] = nearer ? dy : by[i];
            bt[i] = nearer ? t : bt[i];
        }
    }
    const auto per_scale = static_cast<float>(1 / scale);
    constexpr auto bow = static_cast<float>(1 / (24 * earth_radius * earth_radius));
    for (std::size_t i = 0; i < block_size; ++i) {
        const float square = best[i] * per_scale; // of the chord, on the ground
        out.distance[i] = std::sqrt(square) * (1 + square * bow);
        out.round[i] = bt[i] == 0 || bt[i] == 1;
    }
    out.dx = bx;
    out.dy = by;
}

} // namespace delimit
