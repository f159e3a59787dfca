#include "delimit/analysis/likely_left.h"

#include "delimit/analysis/locate.h"

#include <cmath>

namespace delimit {
namespace {

/// Distances of the samples on either side of the line, map metres.
constexpr double looks[] = {1'000, 5'000, 20'000, 60'000, 120'000};
/// Number of sampled points on all lines together.
constexpr int places = 100;

} // namespace

std::optional<Side> likely_left(const Control& control,
                                const std::vector<std::vector<MapPoint>>& lines) {
    double whole = 0;
    for (const auto& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            whole += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    if (!(whole > 0))
        return std::nullopt;
    const Locator locator(control);
    /// Positive: `a` on the left.
    int balance = 0;
    const auto look = [&](MapPoint at, int sign) {
        if (const auto location = locator.locate(at); location && location->holder)
            balance += *location->holder == Side::a ? sign : -sign;
    };
    const double step = whole / places;
    double next = step / 2, gone = 0;
    for (const auto& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const MapPoint along = line[i] - line[i - 1];
            const double length = std::hypot(along.x(), along.y());
            for (; next < gone + length; next += step) {
                const MapPoint at = line[i - 1] + along * ((next - gone) / length);
                const MapPoint left = MapPoint::metres(-along.y(), along.x()) * (1 / length);
                for (double away : looks) {
                    look(at + left * away, 1);
                    look(at - left * away, -1);
                }
            }
            gone += length;
        }
    if (balance == 0)
        return std::nullopt;
    return balance > 0 ? Side::a : Side::b;
}

} // namespace delimit
