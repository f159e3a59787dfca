#include "io/raster/base_map_warp.h"

#include <algorithm>
#include <cmath>

namespace delimit::io {
namespace {

/// Pixels of the picture between nodes of the first grid; each further grid halves it.
constexpr int widest_step = 32;
/// In pixels of the picture.
constexpr double tolerance = 0.1;
/// Side of the part of the picture that is made at once, which limits the memory.
constexpr int tile = 512;

/// Positions of the picture's pixels in the raster.
class Grid {
  public:
    Grid(const WarpRequest& request, const ToRaster& to_raster, int step)
        : request_(request), step_(step), columns_((request.width + step - 1) / step + 1),
          rows_((request.height + step - 1) / step + 1) {
        std::vector<MapPoint> at;
        for (int row = 0; row < rows_; ++row)
            for (int column = 0; column < columns_; ++column)
                at.push_back(map_point(column * step, row * step));
        nodes_ = to_raster(at);
    }

    /// True if interpolation is precise enough in the middle of each cell, where its error is
    /// largest.
    [[nodiscard]] bool precise(const ToRaster& to_raster) const {
        if (step_ == 1)
            return true;
        std::vector<MapPoint> middles;
        for (int row = 0; row + 1 < rows_; ++row)
            for (int column = 0; column + 1 < columns_; ++column)
                middles.push_back(map_point((column + 0.5) * step_, (row + 0.5) * step_));
        const auto exact = to_raster(middles);
        std::size_t next = 0;
        for (int row = 0; row + 1 < rows_; ++row)
            for (int column = 0; column + 1 < columns_; ++column) {
                const auto& wanted = exact[next++];
                const auto got = at((column + 0.5) * step_, (row + 0.5) * step_);
                if (wanted.has_value() != got.has_value())
                    return false;
                if (!got)
                    continue;
                const double off = std::hypot(got->column - wanted->column, got->row - wanted->row);
                // Beyond the raster nothing is drawn that could be displaced.
                if (touches(*wanted) && off > tolerance * scale(column, row))
                    return false;
            }
        return true;
    }

    /// Raster position of a point of the picture; its first pixel's centre is at 0.5, 0.5.
    [[nodiscard]] std::optional<RasterPoint> at(double x, double y) const {
        const int column = std::clamp(int(x / step_), 0, columns_ - 2);
        const int row = std::clamp(int(y / step_), 0, rows_ - 2);
        const auto &a = node(column, row), &b = node(column + 1, row), &c = node(column, row + 1),
                   &d = node(column + 1, row + 1);
        if (!a || !b || !c || !d)
            return std::nullopt;
        const double u = x / step_ - column, v = y / step_ - row;
        const auto between = [&](double RasterPoint::*m) {
            return (1 - v) * ((1 - u) * (*a).*m + u * (*b).*m) +
                   v * ((1 - u) * (*c).*m + u * (*d).*m);
        };
        return RasterPoint{between(&RasterPoint::column), between(&RasterPoint::row)};
    }

    /// Window of the raster for a part of the picture, with a margin; empty if there is none.
    [[nodiscard]] RasterWindow window(int left, int top, int width, int height,
                                      double margin) const {
        double min_x = 1e300, min_y = 1e300, max_x = -1e300, max_y = -1e300;
        for (int row = top / step_; row <= std::min(rows_ - 1, (top + height) / step_ + 1); ++row)
            for (int column = left / step_;
                 column <= std::min(columns_ - 1, (left + width) / step_ + 1); ++column)
                if (const auto& p = node(column, row)) {
                    min_x = std::min(min_x, p->column);
                    max_x = std::max(max_x, p->column);
                    min_y = std::min(min_y, p->row);
                    max_y = std::max(max_y, p->row);
                }
        const auto within = [](double value, int most) {
            return int(std::clamp(value, 0.0, double(most)));
        };
        RasterWindow out;
        out.left = within(std::floor(min_x - margin), request_.raster_width);
        out.top = within(std::floor(min_y - margin), request_.raster_height);
        out.width = within(std::ceil(max_x + margin), request_.raster_width) - out.left;
        out.height = within(std::ceil(max_y + margin), request_.raster_height) - out.top;
        return out;
    }

    /// Pixels of the raster to one of the picture, by area; 0 if nothing of the raster is visible.
    [[nodiscard]] double typical_scale() const {
        std::vector<double> scales;
        for (int row = 0; row + 1 < rows_; ++row)
            for (int column = 0; column + 1 < columns_; ++column)
                if (const auto& p = node(column, row); p && touches(*p))
                    scales.push_back(scale(column, row));
        // The raster may lie within one cell.
        if (scales.empty())
            for (int row = 0; row + 1 < rows_; ++row)
                for (int column = 0; column + 1 < columns_; ++column)
                    scales.push_back(scale(column, row));
        if (scales.empty())
            return 0;
        const auto middle = scales.begin() + std::ptrdiff_t(scales.size() / 2);
        std::nth_element(scales.begin(), middle, scales.end());
        return *middle;
    }

  private:
    [[nodiscard]] MapPoint map_point(double x, double y) const {
        const MapBox& box = request_.box;
        return MapPoint::from_plane(box.min_x + x / request_.width * box.width(),
                                    box.max_y - y / request_.height * box.height());
    }
    [[nodiscard]] const std::optional<RasterPoint>& node(int column, int row) const {
        return nodes_[std::size_t(row) * std::size_t(columns_) + std::size_t(column)];
    }
    [[nodiscard]] double scale(int column, int row) const {
        const auto &a = node(column, row), &b = node(column + 1, row), &c = node(column, row + 1);
        if (!a || !b || !c)
            return 0;
        const double area = (b->column - a->column) * (c->row - a->row) -
                            (c->column - a->column) * (b->row - a->row);
        return std::sqrt(std::abs(area)) / step_;
    }
    /// True if the point is in the raster or within a tenth of its size.
    [[nodiscard]] bool touches(const RasterPoint& p) const {
        const double w = request_.raster_width, h = request_.raster_height;
        return p.column > -0.1 * w && p.column < 1.1 * w && p.row > -0.1 * h && p.row < 1.1 * h;
    }

    const WarpRequest& request_;
    int step_, columns_, rows_;
    std::vector<std::optional<RasterPoint>> nodes_;
};

/// A window of the raster that was read, in fewer pixels.
struct Piece {
    RasterWindow window;
    int width = 0, height = 0;
    std::vector<Rgba> pixels;

    /// Interpolates bilinearly between the four pixels around; transparent beyond the raster.
    void sample(const RasterPoint& at, const WarpRequest& of, std::uint8_t* to) const {
        if (at.column < 0 || at.row < 0 || at.column > of.raster_width || at.row > of.raster_height)
            return;
        const double x =
            std::clamp((at.column - window.left) * width / window.width - 0.5, 0.0, width - 1.0);
        const double y =
            std::clamp((at.row - window.top) * height / window.height - 0.5, 0.0, height - 1.0);
        const int column = std::min(int(x), std::max(0, width - 2));
        const int row = std::min(int(y), std::max(0, height - 2));
        const int right = std::min(column + 1, width - 1), below = std::min(row + 1, height - 1);
        const auto u = float(x - column), v = float(y - row);
        const auto pixel = [&](int px, int py) -> const Rgba& {
            return pixels[std::size_t(py) * std::size_t(width) + std::size_t(px)];
        };
        const Rgba &a = pixel(column, row), &b = pixel(right, row), &c = pixel(column, below),
                   &d = pixel(right, below);
        for (std::size_t i = 0; i < 4; ++i)
            to[i] = static_cast<std::uint8_t>((1 - v) * ((1 - u) * a[i] + u * b[i]) +
                                              v * ((1 - u) * c[i] + u * d[i]) + 0.5F);
    }
};

/// A power of two, as overviews mostly are: pixels of the raster to one that is read.
int decimation(double scale) {
    return 1 << std::clamp(int(std::lround(std::log2(std::max(1.0, scale)))), 0, 24);
}

} // namespace

std::shared_ptr<const BaseMapPicture> warped(const WarpRequest& request, const ToRaster& to_raster,
                                             const ReadRaster& read, const PictureWatch& watch) {
    auto picture = std::make_shared<BaseMapPicture>();
    picture->width = request.width;
    picture->height = request.height;
    picture->rgba.resize(std::size_t(request.width) * std::size_t(request.height) * 4);
    std::optional<Grid> grid;
    for (int step = widest_step; step >= 1; step /= 2) {
        if (watch.stop.stop_requested())
            return nullptr;
        grid.emplace(request, to_raster, step);
        if (grid->precise(to_raster))
            break;
    }
    const int coarser = decimation(grid->typical_scale());
    const auto tiles = [](int length) { return (length + tile - 1) / tile; };
    const double all = double(tiles(request.width)) * tiles(request.height);
    double done = -1; // tiles before this one
    const PictureWatch of_tile{watch.stop, [&](double share) { watch.tell((done + share) / all); }};
    for (int top = 0; top < request.height; top += tile)
        for (int left = 0; left < request.width; left += tile) {
            if (watch.stop.stop_requested())
                return nullptr;
            done += 1;
            of_tile.tell(0);
            const int width = std::min(tile, request.width - left);
            const int height = std::min(tile, request.height - top);
            Piece piece;
            piece.window = grid->window(left, top, width, height, 2.0 * coarser);
            if (piece.window.width <= 0 || piece.window.height <= 0)
                continue;
            // Limits the pixels read if the scale differs much within the picture.
            const int least = std::max(piece.window.width, piece.window.height) / (4 * tile) + 1;
            const int by = std::max(coarser, least);
            piece.width = (piece.window.width + by - 1) / by;
            piece.height = (piece.window.height + by - 1) / by;
            piece.pixels = read(piece.window, piece.width, piece.height, of_tile);
            if (piece.pixels.empty())
                return nullptr;
            for (int y = top; y < top + height; ++y) {
                std::uint8_t* to =
                    &picture
                         ->rgba[(std::size_t(y) * std::size_t(request.width) + std::size_t(left)) *
                                4];
                for (int x = left; x < left + width; ++x, to += 4)
                    if (const auto at = grid->at(x + 0.5, y + 0.5))
                        piece.sample(*at, request, to);
            }
        }
    watch.tell(1);
    return picture;
}

} // namespace delimit::io
