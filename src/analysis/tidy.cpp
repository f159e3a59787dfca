#include "analysis/tidy.h"

#include "delimit/base/parallel.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace delimit {
namespace {

bool before(MapPoint a, MapPoint b) {
    return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
}

Region ground(const Component& c, const std::vector<Ground>& faces) {
    Region region;
    for (std::size_t face : c.faces)
        region.polygons.push_back(faces[face].shape);
    return region;
}

Result<bool> is_thin(Workbench& bench, const Component& c, const std::vector<Ground>& faces,
                     Metres half_width) {
    // A figure's mean width, 2 A ÷ P, is at most twice the radius of its largest circle.
    if (2 * c.area / c.perimeter() > 2 * half_width.count())
        return false;
    return vanishes(bench, ground(c, faces), half_width);
}

/// Whether ground on the theatre's edge is a strip where two files disagree on that edge.
Result<bool> is_strip(Workbench& bench, const OuterBorder& border, const Component& c,
                      const std::vector<Ground>& faces, const Adjacency& adjacency,
                      Metres half_width) {
    auto thin = is_thin(bench, c, faces, half_width);
    if (thin && *thin)
        return border.holds(c.faces, faces, adjacency);
    return thin;
}

/// One worker's.
struct Tools {
    Workbench bench;
    Projector projector;
    explicit Tools(const Projection& projection) : projector(projection) {}
};

class Tidier {
  public:
    Tidier(Tools& tools, const std::vector<Component>& components, const std::vector<Land>& land,
           const OuterBorder& border, const ControlOptions& options, const Adjacency& adjacency,
           const std::vector<Ground>& faces)
        : bench_(tools.bench), projector_(tools.projector), border_(border),
          components_(components), land_(land), options_(options), adjacency_(adjacency),
          faces_(faces) {}

    /// Why this ground should change hands; nothing if it should not.
    Result<std::optional<Tidied>> verdict(const Component& c) {
        const double beside_other = c.beside[index(other(c.holder))];
        const double beside_own = c.beside[index(c.holder)];
        if (c.covered)
            return c.area < options_.noise_limit.count() && beside_other > 0 && beside_own == 0
                       ? std::optional(Tidied::noise)
                       : std::nullopt;
        if (faces_[c.faces.front()].undetermined)
            return verdict_on_gap(c);
        // Ground that hangs on covered ground of its own holder is that holder's.
        if (beside_own > 0)
            return std::optional<Tidied>();
        if (c.edge > 0) {
            const auto why = beside_other > 0 ? Tidied::strip : Tidied::island;
            auto strip =
                is_strip(bench_, border_, c, faces_, adjacency_, options_.strip_half_width);
            if (!strip)
                return strip.error();
            if (*strip)
                return std::optional(why);
            // Administrative borders run out to sea; a control map's polygons follow the coast.
            auto wet = is_sea(c);
            if (!wet)
                return wet.error();
            if (*wet && beside_other > 0)
                return std::optional(Tidied::sea);
        } else if (c.area < options_.noise_limit.count()) {
            return std::optional(Tidied::noise);
        }
        return verdict_on_seam(c);
    }

    /// Who holds the nearest ground that is no island itself.
    [[nodiscard]] Side holder_near(const Component& island) const {
        MapBox own;
        for (std::size_t face : island.faces)
            own.add(faces_[face].shape.outer);
        const MapPoint at = own.centre();
        double best = 1e300;
        Side holder = island.holder;
        for (const Component& c : components_) {
            if (c.beside[0] + c.beside[1] == 0)
                continue;
            for (std::size_t face : c.faces)
                for (MapPoint p : faces_[face].shape.outer)
                    if (const double d = distance(p, at); d < best) {
                        best = d;
                        holder = c.holder;
                    }
        }
        return holder;
    }

    /// Who should hold a face of ground to be tidied.
    [[nodiscard]] Side new_holder(const Component& c, std::size_t face) const {
        if (c.covered || !faces_[face].undetermined)
            return other(c.holder);
        // The party whose polygons it lies along for most of its way; its part of an oblast may
        // touch none.
        std::array<double, 2> beside{};
        adjacency_.for_each_edge(face, [&](const Edge& edge, std::uint32_t across) {
            if (across != Adjacency::none && faces_[across].covered)
                beside[index(faces_[across].holder)] += distance(edge.from, edge.to);
        });
        if (beside[0] == beside[1])
            beside = c.beside;
        return beside[0] >= beside[1] ? Side::a : Side::b;
    }

  private:
    /// Open ground on a map of both parties: a grey zone, unless it is thin and runs along the
    /// theatre's edge or between polygons.
    Result<std::optional<Tidied>> verdict_on_gap(const Component& c) {
        if (c.beside[0] + c.beside[1] == 0)
            return std::optional<Tidied>();
        // A narrow grey zone from edge to edge has only its ends there.
        if (c.edge > 0 && c.edge < c.perimeter() / 4)
            return std::optional<Tidied>();
        if (c.edge == 0 && c.area < options_.noise_limit.count())
            return std::optional(Tidied::noise);
        if (c.edge > 0) {
            auto strip =
                is_strip(bench_, border_, c, faces_, adjacency_, options_.strip_half_width);
            if (!strip)
                return strip.error();
            if (*strip)
                return std::optional(Tidied::strip);
        }
        return verdict_on_seam(c);
    }

    /// A seam may lead to where the theatre ends and the map goes on.
    Result<std::optional<Tidied>> verdict_on_seam(const Component& c) {
        auto thin = is_thin(bench_, c, faces_, options_.seam_half_width);
        if (!thin)
            return thin.error();
        return *thin ? std::optional(Tidied::seam) : std::nullopt;
    }

    Result<bool> is_sea(const Component& c) {
        // A land layer without the theatre's own country would drown it all: what makes up a good
        // part of the theatre is no bay.
        double theatre = 0;
        for (const Component& any : components_)
            theatre += any.area;
        if (land_.empty() || c.area > theatre / 10)
            return false;
        const Region all = ground(c, faces_);
        double on_land = 0;
        for (const Land& land : land_) {
            // Whether it is land or sea is asked of whole bays: 100 m are near enough.
            auto part = intersection(bench_, all, projector_.project(land.ground, Metres(100)));
            if (!part)
                return part.error();
            for (const Polygon& polygon : part->polygons)
                on_land += plane_area(polygon);
        }
        return on_land < c.area / 2;
    }

    Workbench& bench_;
    const Projector& projector_;
    const OuterBorder& border_;
    const std::vector<Component>& components_;
    const std::vector<Land>& land_;
    const ControlOptions& options_;
    const Adjacency& adjacency_;
    const std::vector<Ground>& faces_;
};

} // namespace

Result<std::vector<Polyline>> cuts_across_strips(Workbench& bench, const OuterBorder& border,
                                                 const ControlOptions& options,
                                                 const Adjacency& adjacency,
                                                 const std::vector<Ground>& faces) {
    std::vector<Polyline> cuts;
    for (const Component& c : components_of(faces, adjacency)) {
        if (c.covered || !faces[c.faces.front()].undetermined || c.edge < c.perimeter() / 4 ||
            c.beside[0] == 0 || c.beside[1] == 0)
            continue;
        auto strip = is_strip(bench, border, c, faces, adjacency, options.strip_half_width);
        if (!strip)
            return strip.error();
        if (!*strip)
            continue;
        std::vector<Edge> edge_of_theatre;
        std::array<std::vector<MapPoint>, 2> beside;
        for (std::size_t face : c.faces)
            adjacency.for_each_edge(face, [&](const Edge& edge, std::uint32_t across) {
                if (across == Adjacency::none)
                    edge_of_theatre.push_back(edge);
                else if (faces[across].covered)
                    for (MapPoint p : {edge.from, edge.to})
                        beside[index(faces[across].holder)].push_back(p);
            });
        for (auto& points : beside) {
            std::sort(points.begin(), points.end(), before);
            points.erase(std::unique(points.begin(), points.end()), points.end());
        }
        std::vector<MapPoint> meetings;
        std::set_intersection(beside[0].begin(), beside[0].end(), beside[1].begin(),
                              beside[1].end(), std::back_inserter(meetings), before);
        for (MapPoint p : meetings) {
            MapPoint nearest = edge_of_theatre.front().from;
            for (const Edge& edge : edge_of_theatre)
                if (const MapPoint q = nearest_on_segment(p, edge.from, edge.to);
                    distance(p, q) < distance(p, nearest))
                    nearest = q;
            // A little beyond, so that it surely cuts.
            if (const double d = distance(p, nearest); d > 0)
                cuts.push_back({p, nearest + (nearest - p) * (1 / d)});
        }
    }
    return cuts;
}

Result<std::vector<Change>> tidy(const Projection& projection, const std::vector<Land>& land,
                                 const OuterBorder& border, const ControlOptions& options,
                                 const Adjacency& adjacency, std::vector<Ground>& faces) {
    std::vector<Change> changes;
    std::vector<Tools> workers;
    for (std::size_t i = 0; i < thread_count(2); ++i)
        workers.emplace_back(projection);
    for (const bool covered : {false, true}) {
        const auto components = components_of(faces, adjacency);
        std::vector<Tidier> tidiers;
        for (Tools& tools : workers)
            tidiers.emplace_back(tools, components, land, border, options, adjacency, faces);
        std::vector<Result<std::optional<Tidied>>> verdicts(components.size(),
                                                            std::optional<Tidied>());
        parallel_for(components.size(), workers.size(), [&](std::size_t worker, std::size_t i) {
            if (components[i].covered == covered)
                verdicts[i] = tidiers[worker].verdict(components[i]);
        });
        const Tidier& tidier = tidiers.front();
        const std::size_t before = changes.size();
        for (std::size_t i = 0; i < components.size(); ++i) {
            const Component& component = components[i];
            const auto& why = verdicts[i];
            if (!why)
                return why.error();
            if (!*why ||
                (**why == Tidied::island && tidier.holder_near(component) == component.holder))
                continue;
            for (std::size_t face : component.faces)
                changes.push_back(
                    {face, component.holder, tidier.new_holder(component, face), **why});
        }
        for (std::size_t i = before; i < changes.size(); ++i) {
            Ground& face = faces[changes[i].face];
            face.holder = changes[i].to;
            face.undetermined = face.covered == ControlClass::undetermined;
        }
    }
    return changes;
}

} // namespace delimit
