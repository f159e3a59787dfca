#include "delimit/geo/buffer/thin_line.h"

#include "delimit/geo/planar.h"

#include <cmath>
#include <numbers>

namespace delimit {
namespace {

/// The directions from a vertex in which an edge is near enough to all points passed so far.
class Cone {
  public:
    explicit Cone(MapPoint from) : from_(from) {}

    /// True if an edge to `p` may replace all edges since the vertex.
    [[nodiscard]] bool holds(MapPoint p) const {
        if (distance(from_, p) < furthest_) // it turns back: the points beyond would be lost
            return false;
        return !narrowed_ || std::abs(turned(p) - middle_) <= half_;
    }
    /// Adds the passed point `p`.
    void narrow(MapPoint p, double tolerance) {
        const double away = distance(from_, p);
        furthest_ = std::max(furthest_, away);
        if (away <= tolerance)
            return;
        const double half = std::asin(tolerance / away);
        if (!narrowed_) {
            const MapPoint way = p - from_;
            axis_ = std::atan2(way.y(), way.x());
            narrowed_ = true;
            middle_ = 0;
            half_ = half;
            return;
        }
        const double at = turned(p);
        const double low = std::max(middle_ - half_, at - half);
        const double high = std::min(middle_ + half_, at + half);
        middle_ = (low + high) / 2;
        half_ = (high - low) / 2; // below zero: no edge fits
    }

  private:
    /// Direction of `p`, from that of the first point.
    [[nodiscard]] double turned(MapPoint p) const {
        const MapPoint way = p - from_;
        return std::remainder(std::atan2(way.y(), way.x()) - axis_, 2 * std::numbers::pi);
    }

    MapPoint from_;
    double furthest_ = 0;
    bool narrowed_ = false;
    double axis_ = 0, middle_ = 0, half_ = 0;
};

} // namespace

Polyline thinned(const Polyline& line, double tolerance) {
    if (line.size() < 3)
        return line;
    Polyline out;
    for (std::size_t i : kept_by_thinning(line, tolerance))
        out.push_back(line[i]);
    return out;
}

std::vector<std::size_t> kept_by_thinning(const Polyline& line, double tolerance, double longest) {
    if (line.empty())
        return {};
    std::vector<std::size_t> kept{0};
    Cone cone(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const bool too_long = kept.back() + 1 < i && distance(line[kept.back()], line[i]) > longest;
        if (!cone.holds(line[i]) || too_long) {
            kept.push_back(i - 1);
            cone = Cone(line[i - 1]);
        }
        cone.narrow(line[i], tolerance);
    }
    if (line.size() > 1)
        kept.push_back(line.size() - 1);
    return kept;
}

} // namespace delimit
