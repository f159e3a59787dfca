#include "analysis/depth_field_nearest.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

constexpr double longest_bit = 2000; ///< m
constexpr double earth_radius = 6.371e6;

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
                const MapPoint bit = way * (1.0 / parts);
                bits.push_back({from, bit, 1 / (bit.x() * bit.x() + bit.y() * bit.y()),
                                1 / scale(from + bit * 0.5)});
            }
        }
    return bits;
}

double narrow(const std::vector<LineBit>& bits, const Candidates& from, MapPoint centre,
              double radius, Candidates& near) {
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
    const double limit = (nearest + 2 * reach) * (nearest + 2 * reach);
    near.clear();
    for (std::size_t k = 0; k < from.size(); ++k)
        if (squares[k] <= limit)
            near.push_back(from[k]);
    return std::max(0.0, nearest - reach);
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
