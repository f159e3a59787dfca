#include "render/line_raster.h"

#include "delimit/base/trapezoid.h"
#include "render/device_pixels.h"
#include "render/pens.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <numbers>
#include <numeric>

namespace delimit {
namespace {

/// Coverage of each pixel, in tiles that exist only where touched: lines touch few of a picture's
/// tiles.
class Coverage {
  public:
    static constexpr int side = 64;
    using Tile = std::array<std::uint8_t, side * side>;

    explicit Coverage(QSize size)
        : size_(size), columns_((size.width() + side - 1) / side),
          tiles_(static_cast<std::size_t>(columns_) *
                 static_cast<std::size_t>((size.height() + side - 1) / side)) {}

    [[nodiscard]] QSize size() const { return size_; }

    /// Row `y` from `x` to the end of the tile there.
    std::uint8_t* row(int x, int y) {
        auto& tile =
            tiles_[static_cast<std::size_t>(y / side) * static_cast<std::size_t>(columns_) +
                   static_cast<std::size_t>(x / side)];
        if (!tile)
            tile = std::make_unique<Tile>();
        return tile->data() + (y % side) * side + x % side;
    }
    /// Calls `take(x, y, tile)` with the corner of each tile that is touched.
    template <class Take>
    void each(const Take& take) const {
        for (std::size_t i = 0; i < tiles_.size(); ++i)
            if (tiles_[i])
                take(static_cast<int>(i) % columns_ * side, static_cast<int>(i) / columns_ * side,
                     *tiles_[i]);
    }

  private:
    QSize size_;
    int columns_;
    std::vector<std::unique_ptr<Tile>> tiles_;
};

/// Coverage of a pixel by a line of some width, as a function of its distance, for lines of about
/// one direction: exact but at ends and joins, where the distance alone does not suffice.
class Profile {
  public:
    Profile(double width, double angle) {
        const double wide = std::cos(angle), narrow = std::max(std::sin(angle), 1e-9);
        const double reach = (width + wide + narrow) / 2;
        for (int i = 0; i <= reach * steps; ++i) {
            const double away = double(i) / steps;
            const double share = trapezoid_below(width / 2 - away, wide, narrow) -
                                 trapezoid_below(-width / 2 - away, wide, narrow);
            shares_.push_back(static_cast<std::uint8_t>(std::lround(255 * share)));
        }
        shares_.push_back(0);
    }
    [[nodiscard]] float reach() const {
        return static_cast<float>(shares_.size()) / static_cast<float>(steps);
    }
    [[nodiscard]] std::uint8_t at(float distance) const {
        const auto step = static_cast<std::size_t>(distance * static_cast<float>(steps) + 0.5F);
        return shares_[std::min(step, shares_.size() - 1)];
    }

  private:
    static constexpr int steps = 64; // a pixel
    std::vector<std::uint8_t> shares_;
};

/// Draws segments of lines of one width.
class LinePen {
  public:
    LinePen(Coverage& coverage, double width) : coverage_(coverage) {
        profiles_.reserve(directions);
        for (int i = 0; i < directions; ++i)
            profiles_.emplace_back(width, i * std::numbers::pi / 4 / (directions - 1));
    }

    /// Ends are round, or straight if so requested.
    void line(const std::vector<QPointF>& points, bool straight_ends) {
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            segment(points[i], points[i + 1], straight_ends && i == 0,
                    straight_ends && i + 2 == points.size());
    }

  private:
    struct Segment {
        float x, y;        ///< its start
        float east, south; ///< direction
        float length;
        bool straight_begin, straight_end;
        const Profile& profile;
    };

    void segment(QPointF a, QPointF b, bool straight_begin, bool straight_end) {
        const QPointF along = b - a;
        const double length = std::hypot(along.x(), along.y());
        const QPointF direction = length > 0 ? along / length : QPointF(1, 0);
        const Profile& profile = profile_along(direction);
        const double reach = profile.reach(), width = coverage_.size().width(),
                     height = coverage_.size().height();
        const double top = std::max(std::min(a.y(), b.y()) - reach, 0.0);
        const double bottom = std::min(std::max(a.y(), b.y()) + reach, height);
        const double left = std::max(std::min(a.x(), b.x()) - reach, 0.0);
        const double right = std::min(std::max(a.x(), b.x()) + reach, width);
        for (int y = static_cast<int>(top); y < bottom; ++y) {
            double from = left, to = right;
            // Pixels of the row within reach of the straight line through the segment.
            if (std::abs(direction.y()) > 1e-9) {
                const double middle = a.x() + (y + 0.5 - a.y()) * direction.x() / direction.y();
                const double aside = reach / std::abs(direction.y());
                from = std::max(from, middle - aside - 0.5);
                to = std::min(to, middle + aside + 0.5);
            }
            if (from < to)
                // From the first pixel's corner: floats are exact only near it.
                run({static_cast<float>(a.x() - std::floor(from)), static_cast<float>(a.y() - y),
                     static_cast<float>(direction.x()), static_cast<float>(direction.y()),
                     static_cast<float>(length), straight_begin, straight_end, profile},
                    static_cast<int>(from), static_cast<int>(std::ceil(to)), y);
        }
    }

    void run(const Segment& segment, int from, int to, int y) {
        for (int x = from; x < to;) {
            const int end = std::min(to, (x / Coverage::side + 1) * Coverage::side);
            cover(segment, coverage_.row(x, y), x - from, end - x);
            x = end;
        }
    }

    /// `count` pixels of a row, from the one `first` pixels right of the origin of the segment's
    /// start.
    void cover(const Segment& s, std::uint8_t* row, int first, int count) const {
        for (int i = 0; i < count; ++i) {
            const float x = static_cast<float>(first + i) + 0.5F - s.x, y = 0.5F - s.y;
            const float along = x * s.east + y * s.south, aside = x * s.south - y * s.east;
            const float before = s.straight_begin ? 0 : -along;
            const float after = s.straight_end ? 0 : along - s.length;
            const float beyond = std::max(std::max(before, after), 0.0F);
            std::uint8_t covered = s.profile.at(std::sqrt(aside * aside + beyond * beyond));
            if (s.straight_begin || s.straight_end) {
                const float from = s.straight_begin ? along : 1,
                            to = s.straight_end ? s.length - along : 1;
                const float share = std::clamp(std::min(from, to) + 0.5F, 0.0F, 1.0F);
                covered = static_cast<std::uint8_t>(static_cast<float>(covered) * share + 0.5F);
            }
            row[i] = std::max(row[i], covered);
        }
    }

    [[nodiscard]] const Profile& profile_along(QPointF direction) const {
        // Directions at the same angle to the nearest axis have one profile.
        const double steep = std::min(std::abs(direction.x()), std::abs(direction.y()));
        const double part = std::asin(steep) / (std::numbers::pi / 4);
        return profiles_[static_cast<std::size_t>(std::lround(part * (directions - 1)))];
    }

    static constexpr int directions = 17; // within half a right angle
    Coverage& coverage_;
    std::vector<Profile> profiles_;
};

/// Passes on the parts of a line that dashes leave. `pattern`: lengths drawn and left out in turn.
template <class Take>
void each_dash(const std::vector<QPointF>& line, const std::vector<double>& pattern,
               const Take& take) {
    std::size_t step = 0;
    double left = pattern[0];
    std::vector<QPointF> dash{line.front()};
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        QPointF at = line[i];
        double rest = std::hypot(line[i + 1].x() - at.x(), line[i + 1].y() - at.y());
        while (rest > left) {
            at += (line[i + 1] - at) * (left / rest);
            rest -= left;
            dash.push_back(at);
            if (step % 2 == 0)
                take(dash);
            left = pattern[++step % pattern.size()];
            dash.assign(1, at);
        }
        left -= rest;
        dash.push_back(line[i + 1]);
    }
    if (step % 2 == 0)
        take(dash);
}

/// Lengths in pixels; none if dashes are too fine to be distinguishable.
std::vector<double> dashes_of(const StrokeStyle& style, double scale) {
    std::vector<double> pattern;
    for (double length : style.dash)
        pattern.push_back(length * scale);
    if (pattern.size() % 2 == 1)
        pattern.insert(pattern.end(), pattern.begin(), pattern.end());
    const bool fine = std::accumulate(pattern.begin(), pattern.end(), 0.0) < 1;
    return fine ? std::vector<double>() : pattern;
}

void paint(QPainter& painter, const Coverage& coverage, const QColor& colour) {
    std::array<QRgb, 256> shades{};
    for (int covered = 0; covered < 256; ++covered)
        shades[static_cast<std::size_t>(covered)] =
            qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(),
                               static_cast<int>(std::lround(colour.alpha() * covered / 255.0))));
    const DevicePixels pixels(painter);
    coverage.each([&](int x, int y, const Coverage::Tile& tile) {
        QImage picture(Coverage::side, Coverage::side, QImage::Format_ARGB32_Premultiplied);
        std::transform(tile.begin(), tile.end(), reinterpret_cast<QRgb*>(picture.bits()),
                       [&](std::uint8_t covered) { return shades[covered]; });
        pixels.draw({x, y}, picture);
    });
}

} // namespace

bool takes_line_raster(const QPainter& painter) {
    return painter.device()->devType() == QInternal::Image &&
           painter.testRenderHint(QPainter::Antialiasing) &&
           painter.deviceTransform().type() <= QTransform::TxScale;
}

void draw_lines(QPainter& painter, const std::vector<ScreenPath>& lines, const StrokeStyle& style,
                double unit) {
    if (!draws(style))
        return;
    const QTransform device = painter.deviceTransform();
    const double scale = unit * device.m11();
    const std::vector<double> dashes = dashes_of(style, scale);
    Coverage coverage(QSize(painter.device()->width(), painter.device()->height()));
    LinePen pen(coverage, style.width * scale);
    std::vector<QPointF> points;
    for (const ScreenPath& line : lines) {
        if (line.size() < 2)
            continue;
        points.clear();
        for (ScreenPoint p : line)
            points.push_back(device.map(qt(p)));
        if (dashes.empty())
            pen.line(points, false);
        else
            each_dash(points, dashes, [&](const auto& dash) { pen.line(dash, true); });
    }
    paint(painter, coverage, colour(style.colour, style.opacity));
}

} // namespace delimit
