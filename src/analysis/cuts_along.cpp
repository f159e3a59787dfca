#include "analysis/cuts_along.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {
namespace {

constexpr double together = 0.01; ///< m: outline and edge are one

Polyline with_steps(const Polyline& line, const Alongside& edges) {
    Polyline out{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto pieces =
            edges.may_meet(line[i - 1], line[i])
                ? std::max(1.0, std::ceil(distance(line[i - 1], line[i]) / edges.step))
                : 1.0;
        for (double k = 1; k < pieces; ++k)
            out.push_back(line[i - 1] + (line[i] - line[i - 1]) * (k / pieces));
        out.push_back(line[i]);
    }
    return out;
}

/// Outline of a party's area beside open area.
class Outline {
  public:
    Outline(Polyline line, const Alongside& edges) : line_(std::move(line)), edges_(edges) {
        if (closed()) // begins where it is farthest from the edge, inside a gap if there is one
            begin_farthest();
        line_ = with_steps(line_, edges);
        for (MapPoint p : line_)
            nearest_.push_back(edges.nearest(p));
    }

    void add_cuts(std::vector<Polyline>& cuts) const {
        const std::size_t n = line_.size();
        // Best gain up to each point, beside the edge (in) or not, for either state at the start.
        double best = -1e300;
        std::vector<bool> taken;
        for (const bool begins_in : {false, true}) {
            std::vector<std::array<double, 2>> gain(n, {-1e300, -1e300});
            std::vector<std::array<bool, 2>> came_in(n);
            if (begins_in && !nearest_[0])
                continue;
            gain[0][begins_in] = begins_in && !closed() ? -cost(0) : 0;
            for (std::size_t i = 1; i < n; ++i) {
                const double way = distance(line_[i - 1], line_[i]);
                const bool may = nearest_[i - 1] && nearest_[i];
                const auto consider = [&](bool in, bool from_in, double value) {
                    if (value > gain[i][in]) {
                        gain[i][in] = value;
                        came_in[i][in] = from_in;
                    }
                };
                // The state changes at the point before the step.
                consider(false, false, gain[i - 1][0]);
                consider(false, true, gain[i - 1][1] - cost(i - 1));
                if (may) {
                    const double won = way * worth(i);
                    consider(true, true, gain[i - 1][1] + won);
                    consider(true, false, gain[i - 1][0] - cost(i - 1) + won);
                }
            }
            const std::size_t last = n - 1;
            for (const bool ends_in : {false, true}) {
                if (closed() && ends_in != begins_in)
                    continue;
                const double value =
                    gain[last][ends_in] - (ends_in && !closed() ? cost(last) : 0.0);
                if (value <= best)
                    continue;
                best = value;
                taken.assign(n, false); // of the step that ends at each point: true beside the edge
                bool in = ends_in;
                for (std::size_t i = last; i > 0; --i) {
                    taken[i] = in;
                    in = came_in[i][in];
                }
                taken[0] = closed() ? taken[last] : false;
            }
        }
        if (taken.empty())
            return;
        for (std::size_t i = 0; i + 1 < n; ++i)
            if (taken[i] != taken[i + 1])
                cut(i, cuts);
        if (!closed() && taken.back())
            cut(n - 1, cuts);
    }

  private:
    [[nodiscard]] bool closed() const { return line_.front() == line_.back(); }
    [[nodiscard]] double cost(std::size_t i) const {
        return nearest_[i] ? edges_.cost_of_cut * distance(line_[i], nearest_[i]->at) : 1e200;
    }
    /// Weight of a metre of outline beside the edge: less where it is far from it.
    [[nodiscard]] double worth(std::size_t i) const {
        return 1 - distance(line_[i], nearest_[i]->at) / edges_.worthless;
    }
    void begin_farthest() {
        line_.pop_back();
        std::size_t farthest = 0;
        double most = -1;
        for (std::size_t i = 0; i < line_.size(); ++i) {
            const auto q = edges_.nearest(line_[i]);
            if (const double d = q ? distance(line_[i], q->at) : 1e300; d > most) {
                most = d;
                farthest = i;
            }
        }
        std::rotate(line_.begin(), line_.begin() + static_cast<std::ptrdiff_t>(farthest),
                    line_.end());
        line_.push_back(MapPoint(line_.front()));
    }
    void cut(std::size_t i, std::vector<Polyline>& cuts) const {
        const MapPoint p = line_[i];
        if (!nearest_[i])
            return;
        const auto& [at, across] = *nearest_[i];
        // Extended a little, to be certain to cut.
        if (const double d = distance(p, at); d > together)
            cuts.push_back({p, at + (at - p) * (1 / d)});
        else if (edges_.cut_where_together)
            cuts.push_back({at - across, at + across});
    }

    Polyline line_;
    const Alongside& edges_;
    std::vector<std::optional<NearEdges::Nearest>> nearest_; ///< of each point, on the edge
};

} // namespace

void add_cuts_along(Polyline outline, const Alongside& edges, std::vector<Polyline>& cuts) {
    const auto meets = [&] {
        for (std::size_t i = 1; i < outline.size(); ++i)
            if (edges.may_meet(outline[i - 1], outline[i]))
                return true;
        return false;
    };
    if (meets())
        Outline(std::move(outline), edges).add_cuts(cuts);
}

} // namespace delimit
