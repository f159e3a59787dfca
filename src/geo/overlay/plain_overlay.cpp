#include "geo/overlay/plain_overlay.h"

#include "geo/overlay/outlines.h"
#include "geo/overlay/rings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace delimit {
namespace {

/// Shares of an edge; crossings nearer to each other might be in the wrong order because of
/// rounding.
constexpr double nearest_crossings = 1e-9;

/// Finds the border of the area that at least `wanted` regions cover. Along each ring the number of
/// regions that cover the area to its right is known: one more or less after each crossing. Where
/// that is one too few, the ring is border, and at a crossing the border changes from one ring to
/// the other.
class Overlay {
  public:
    /// `reversed`: a region, if any, whose rings are so; it covers the area outside them.
    Overlay(Outlines outlines, int wanted, std::optional<std::uint32_t> reversed = {})
        : outlines_(std::move(outlines)), wanted_(wanted), reversed_(reversed) {
        outlines_.arrange();
    }

    std::optional<Region> result() {
        auto crossings = outlines_.crossings();
        if (!crossings)
            return std::nullopt;
        crossings_ = *std::move(crossings);
        if (!sort_stops() || !find_border())
            return std::nullopt;
        for (std::uint32_t stop = 0; stop < stops_.size(); ++stop)
            if (stops_[stop].border && !stops_[stop].walked && !walk(stop))
                return std::nullopt;
        return region_of(std::move(border_));
    }

  private:
    /// A crossing seen from one of its two rings.
    struct Stop {
        std::uint32_t edge;
        double along;
        std::uint32_t crossing;
        std::uint32_t which;    ///< of the crossing's edges
        std::uint32_t next = 0; ///< on the same ring
        bool border = false;    ///< true if the ring from here to the next is border of the result
        bool walked = false;
    };

    /// Sorts by ring and position; false if the order is in doubt.
    bool sort_stops() {
        stops_.reserve(2 * crossings_.size());
        for (std::uint32_t i = 0; i < crossings_.size(); ++i)
            for (const std::uint32_t which : {0U, 1U})
                stops_.push_back(
                    {crossings_[i].edges[which], crossings_[i].along[which], i, which});
        std::ranges::sort(stops_, [](const Stop& a, const Stop& b) {
            return std::pair(a.edge, a.along) < std::pair(b.edge, b.along);
        });
        at_crossing_.resize(crossings_.size());
        for (std::uint32_t i = 0; i < stops_.size(); ++i) {
            at_crossing_[stops_[i].crossing][stops_[i].which] = i;
            if (i > 0 && stops_[i].edge == stops_[i - 1].edge &&
                stops_[i].along - stops_[i - 1].along < nearest_crossings)
                return false;
        }
        return true;
    }

    bool find_border() {
        std::uint32_t stop = 0;
        for (std::uint32_t r = 0; r < outlines_.rings().size(); ++r) {
            const OutlineRing& ring = outlines_.rings()[r];
            const std::uint32_t first = stop;
            while (stop < stops_.size() && stops_[stop].edge < ring.end)
                ++stop;
            auto covered = covered_at_start(r, first);
            if (!covered)
                return false;
            if (first == stop && *covered == wanted_ - 1)
                border_.push_back(whole(ring));
            for (std::uint32_t i = first; i < stop; ++i) {
                const Crossing& crossing = crossings_[stops_[i].crossing];
                // A ring that crosses to the left leaves its region behind the crossing.
                *covered += crossing.to_the_left == (stops_[i].which == 0) ? -1 : 1;
                stops_[i].border = *covered == wanted_ - 1;
                stops_[i].next = i + 1 < stop ? i + 1 : first;
            }
        }
        return true;
    }

    /// Number of regions that cover the area to the right of a ring at its start; `stop` is its
    /// first crossing.
    [[nodiscard]] std::optional<int> covered_at_start(std::uint32_t r, std::uint32_t stop) const {
        const OutlineRing& ring = outlines_.rings()[r];
        const OutlineEdge& edge = outlines_.edges()[ring.first];
        const bool ends_early = stop < stops_.size() && stops_[stop].edge == ring.first;
        const double middle = ends_early ? stops_[stop].along / 2 : 0.5;
        const auto times =
            outlines_.winding(edge.from + (edge.to - edge.from) * middle, ring.region);
        if (!times)
            return std::nullopt;
        // A reversed region is everywhere but inside its rings. To the right of a ring its own
        // region is absent.
        return *times + (reversed_ && *reversed_ != ring.region ? 1 : 0);
    }

    [[nodiscard]] Polyline whole(const OutlineRing& ring) const {
        Polyline line;
        line.reserve(ring.end - ring.first + 1);
        for (std::uint32_t i = ring.first; i < ring.end; ++i)
            line.push_back(outlines_.edges()[i].from);
        line.push_back(line.front());
        return line;
    }

    /// Follows the border until it is back; false if it does not continue.
    bool walk(std::uint32_t start) {
        Polyline line;
        std::uint32_t at = start;
        do {
            Stop& stop = stops_[at];
            if (!stop.border || stop.walked)
                return false;
            stop.walked = true;
            line.push_back(crossings_[stop.crossing].at);
            add_vertices(at, line);
            const Stop& next = stops_[stop.next];
            at = at_crossing_[next.crossing][1 - next.which];
        } while (at != start);
        line.push_back(line.front());
        line.erase(std::unique(line.begin(), line.end()), line.end());
        border_.push_back(std::move(line));
        return true;
    }

    /// Adds the vertices of the ring from one stop to the next.
    void add_vertices(std::uint32_t from, Polyline& line) const {
        const Stop& stop = stops_[from];
        const OutlineRing& ring = outlines_.rings()[outlines_.edges()[stop.edge].ring];
        const std::uint32_t last = stops_[stop.next].edge;
        std::uint32_t edge = stop.edge;
        if (stop.next > from && edge == last)
            return;
        do {
            edge = edge + 1 < ring.end ? edge + 1 : ring.first;
            line.push_back(outlines_.edges()[edge].from);
        } while (edge != last);
    }

    Outlines outlines_;
    int wanted_;
    std::optional<std::uint32_t> reversed_;
    std::vector<Crossing> crossings_;
    std::vector<Stop> stops_;
    std::vector<std::array<std::uint32_t, 2>> at_crossing_; ///< the stops
    std::vector<Polyline> border_;
};

} // namespace

std::optional<Region> plain_union(const std::vector<Region>& regions) {
    MapBox all;
    for (const Region& region : regions)
        all.add(region);
    Outlines outlines;
    for (const Region& region : regions)
        outlines.add(region, false, all);
    return Overlay(std::move(outlines), 1).result();
}

std::optional<Region> plain_intersection(const Region& a, const Region& b) {
    Outlines outlines;
    outlines.add(a, false, box_of<MapPoint>(b));
    outlines.add(b, false, box_of<MapPoint>(a));
    return Overlay(std::move(outlines), 2).result();
}

std::optional<Region> plain_difference(const Region& a, const Region& b) {
    Outlines outlines;
    outlines.add(a, false, box_of<MapPoint>(a));
    outlines.add(b, true, box_of<MapPoint>(a));
    return Overlay(std::move(outlines), 2, 1).result();
}

} // namespace delimit
