#include "analysis/tidy.h"

#include "delimit/geo/overlay.h"
#include "delimit/geo/planar.h"

#include <optional>

namespace delimit {
namespace {

class Tidier {
  public:
    Tidier(Workbench& bench, const Projector& projector, const std::vector<Component>& components,
           const std::vector<Land>& land, const ControlOptions& options,
           const std::vector<Ground>& faces)
        : bench_(bench), projector_(projector), components_(components), land_(land),
          options_(options), faces_(faces) {}

    /// Why this ground should change hands; nothing if it should not.
    Result<std::optional<Tidied>> verdict(const Component& c) {
        const double beside_other = c.beside[index(other(c.holder))];
        const double beside_own = c.beside[index(c.holder)];
        if (c.covered)
            return c.area < options_.noise_limit.count() && beside_other > 0 && beside_own == 0
                       ? std::optional(Tidied::noise)
                       : std::nullopt;
        // Ground that hangs on covered ground of its own holder is that holder's.
        if (beside_own > 0)
            return std::optional<Tidied>();
        if (c.edge > 0) {
            const auto why = beside_other > 0 ? Tidied::strip : Tidied::island;
            auto thin = vanishes(c, options_.strip_half_width);
            if (!thin)
                return thin.error();
            if (*thin)
                return std::optional(why);
            // Administrative borders run out to sea; a control map's polygons follow the coast.
            auto wet = is_sea(c);
            if (!wet)
                return wet.error();
            return *wet && beside_other > 0 ? std::optional(Tidied::sea) : std::nullopt;
        }
        if (c.area < options_.noise_limit.count())
            return std::optional(Tidied::noise);
        auto thin = vanishes(c, options_.seam_half_width);
        if (!thin)
            return thin.error();
        return *thin ? std::optional(Tidied::seam) : std::nullopt;
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

  private:
    [[nodiscard]] Region ground(const Component& c) const {
        Region region;
        for (std::size_t face : c.faces)
            region.polygons.push_back(faces_[face].shape);
        return region;
    }

    Result<bool> vanishes(const Component& c, Metres half_width) {
        // A figure's mean width, 2 A ÷ P, is at most twice the radius of its largest circle.
        if (2 * c.area / c.perimeter() > 2 * half_width.count())
            return false;
        auto whole = union_of_coverage(bench_, {ground(c)});
        if (!whole)
            return whole.error();
        auto left = grown(bench_, *whole, -half_width);
        if (!left)
            return left.error();
        return left->empty();
    }

    Result<bool> is_sea(const Component& c) {
        if (land_.empty())
            return false;
        const Region all = ground(c);
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
    const std::vector<Component>& components_;
    const std::vector<Land>& land_;
    const ControlOptions& options_;
    const std::vector<Ground>& faces_;
};

} // namespace

Result<std::vector<Change>> tidy(Workbench& bench, const Projector& projector,
                                 const std::vector<Land>& land, const ControlOptions& options,
                                 const Adjacency& adjacency, std::vector<Ground>& faces) {
    std::vector<Change> changes;
    for (const bool covered : {false, true}) {
        const auto components = components_of(faces, adjacency);
        Tidier tidier(bench, projector, components, land, options, faces);
        const std::size_t before = changes.size();
        for (const Component& component : components) {
            if (component.covered != covered)
                continue;
            auto why = tidier.verdict(component);
            if (!why)
                return why.error();
            if (!*why ||
                (**why == Tidied::island && tidier.holder_near(component) == component.holder))
                continue;
            for (std::size_t face : component.faces)
                changes.push_back({face, component.holder, **why});
        }
        for (std::size_t i = before; i < changes.size(); ++i) {
            Ground& face = faces[changes[i].face];
            face.holder = other(changes[i].from);
            face.undetermined = face.covered == ControlClass::undetermined;
        }
    }
    return changes;
}

} // namespace delimit
