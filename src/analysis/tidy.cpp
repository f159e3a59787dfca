#include "analysis/tidy.h"

#include "analysis/near_edges.h"
#include "analysis/workers.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace delimit {
namespace {

/// Least share of a sliver's outline that is on the study area's edge: with less it reaches into
/// the study area, as the end of a gap or a pocket does. Open areas need less, since a map's
/// outline is smoother than a coast.
constexpr double least_edge = 0.25;
/// Least share of the edge along the other party's area that slivers line, for covered areas to be
/// slivers. On real maps of Ukraine slivers line 30 to 60 % of it; pockets of the other party 1 to
/// 3 %.
constexpr double lined_by_slivers = 0.04;

/// Least share of an open area's outline within the study area for it to be beside one kind alone.
constexpr double alone = 0.9;
/// The same where areas were shrunk, slivers as well: what is left of them is beside the gap.
constexpr double mostly_alone = 0.75;
constexpr std::size_t most_rounds = 6;
/// Greatest share of land of a bay: that a map leaves open, and that its areas cover.
constexpr double some_land = 0.5, hardly_any_land = 0.1;

Result<bool> is_thin(Workbench& bench, const Component& c, const std::vector<ControlFace>& faces,
                     Metres half_width) {
    // A figure's mean width, 2 A ÷ P, is at most twice the radius of its largest circle.
    if (c.area > c.perimeter() * half_width.count())
        return false;
    return vanishes(bench, ground_of(c, faces), half_width);
}

/// Properties of a single component.
struct Surroundings {
    bool thin = false;   ///< narrower than a disagreement of two files
    bool border = false; ///< its part of the study area's edge is coast or international boundary
};

struct Verdict {
    Tidied why = Tidied::noise;
    Kind to = Kind::a;
};

/// The components of one state of the study area, with their verdicts.
class Tidier {
  public:
    Tidier(std::vector<Worker>& workers, const std::vector<Land>& land, const OuterBorder& border,
           const ControlOptions& options, const Evidence& evidence, const Adjacency& adjacency,
           const std::vector<ControlFace>& faces, std::optional<std::array<bool, 2>> slivers)
        : workers_(workers), land_(land), border_(border), options_(options), evidence_(evidence),
          adjacency_(adjacency), faces_(faces),
          components_(components_of(faces, adjacency, OnPath(evidence.cuts))), slivers_(slivers) {}

    [[nodiscard]] const std::vector<Component>& components() const { return components_; }

    Status look() {
        reach_the_edge();
        surroundings_.resize(components_.size());
        std::vector<Result<bool>> thin(components_.size(), false);
        parallel_for(components_.size(), workers_.size(), [&](std::size_t worker, std::size_t i) {
            const Component& c = components_[i];
            if (c.edge == 0)
                return;
            thin[i] = is_thin(workers_[worker].bench, c, faces_, options_.strip_half_width);
            surroundings_[i].border =
                thin[i] && *thin[i] &&
                (is_frame(workers_[worker], c) || (short_of_edge_[i] && c.edge > 0) ||
                 border_.holds(c.faces, faces_, adjacency_));
        });
        for (std::size_t i = 0; i < thin.size(); ++i) {
            if (!thin[i])
                return thin[i].error();
            surroundings_[i].thin = *thin[i];
        }
        if (slivers_)
            return ok();
        std::array<bool, 2> slivers{};
        for (const Side side : both_sides)
            slivers[index(side)] =
                evidence_.remainder[index(side)] || share_lined_by(side) >= lined_by_slivers;
        slivers_ = slivers;
        return ok();
    }

    /// True if covered areas of that party may be slivers.
    [[nodiscard]] bool slivers_of(Side side) const { return (*slivers_)[index(side)]; }
    /// Thin areas of a party on coast or international boundary beside the other party.
    [[nodiscard]] Hugging hugging() const {
        Hugging sum;
        for (std::size_t i = 0; i < components_.size(); ++i) {
            const Component& c = components_[i];
            if (!surroundings_[i].border || index(c.kind) >= 2 || c.beside_parties() == 0)
                continue;
            ++sum.parts;
            sum.line += c.beside_parties();
            for (std::size_t face : c.faces)
                sum.faces.push_back(face);
        }
        return sum;
    }

    /// Reason to reassign this component, and the party; nothing to keep it.
    Result<std::optional<Verdict>> verdict(std::size_t worker, std::size_t i) {
        const Component& c = components_[i];
        const std::optional<Verdict> none;
        if (c.kind == Kind::grey)
            return none;
        if (c.kind == Kind::open)
            return verdict_on_open_ground(worker, i);
        const Side holder = c.kind == Kind::a ? Side::a : Side::b;
        const Kind other_party = kind_of(other(holder));
        const bool weak = evidence_.remainder[index(holder)] && !c.covered;
        const double beside_other = c.beside[index(other_party)] + beside_across_gap(i);
        if (c.edge > 0 && surroundings_[i].border) {
            if (beside_other > 0 && (weak || (slivers_of(holder) && kept_beside(i) > 0)))
                return std::optional(Verdict{Tidied::sliver, other_party});
            if (weak && beside_other == 0 && c.perimeter() == c.edge && lies_off(i, other(holder)))
                return std::optional(Verdict{Tidied::island, other_party});
        }
        // Administrative boundaries include sea; a control map's areas follow the coast, and what
        // is left of the oblasts without them is no party's sea either. A bay that was parted from
        // a frame no longer touches the edge.
        const double within = c.perimeter() - c.edge;
        if ((c.edge > 0 || evidence_.inset) && beside_other > 0 &&
            (weak || kept_beside(i) > within / 2)) {
            const auto wet = is_sea(workers_[worker], c, weak ? some_land : hardly_any_land);
            if (!wet)
                return wet.error();
            if (*wet)
                return std::optional(Verdict{Tidied::sea, other_party});
        }
        return verdict_on_seam(worker, i);
    }

    /// Hair left by rounding between two outlines of one line, written or divided in two ways.
    [[nodiscard]] std::optional<Verdict> verdict_on_hair(std::size_t i) const {
        const Component& c = components_[i];
        if (c.perimeter() == c.edge || 2 * c.area > hair_width * c.perimeter())
            return std::nullopt;
        const auto most = std::max_element(c.beside.begin(), c.beside.begin() + 3);
        if (*most == 0)
            return std::nullopt;
        return Verdict{Tidied::hair, static_cast<Kind>(most - c.beside.begin())};
    }

  private:
    /// Open area of a map of both parties. Between the two it is a gap, however narrow.
    Result<std::optional<Verdict>> verdict_on_open_ground(std::size_t worker, std::size_t i) {
        const Component& c = components_[i];
        const auto most = std::max_element(c.beside.begin(), c.beside.end());
        // An end at an area of another kind is as wide as the area itself.
        if (*most <= (evidence_.inset ? mostly_alone : alone) * (c.perimeter() - c.edge))
            return std::optional<Verdict>();
        const auto around = static_cast<Kind>(most - c.beside.begin());
        if (c.edge > 0 && surroundings_[i].border && c.edge >= least_edge * c.perimeter())
            return std::optional(Verdict{Tidied::sliver, around});
        return verdict_on_seam(worker, i);
    }

    /// Digitizing artefacts: specks, and narrow gaps between areas of one party.
    Result<std::optional<Verdict>> verdict_on_seam(std::size_t worker, std::size_t i) {
        const Component& c = components_[i];
        if (c.perimeter() == c.edge)
            return std::optional<Verdict>();
        if (c.area < options_.minimum_area.count()) {
            const auto to = most_beside(c);
            return to ? std::optional(Verdict{Tidied::noise, *to}) : std::nullopt;
        }
        const auto most = std::max_element(c.beside.begin(), c.beside.end());
        const auto to = static_cast<Kind>(most - c.beside.begin());
        if (evidence_.lines || c.covered || index(to) >= 2 ||
            *most < c.perimeter() - c.edge - hair_width)
            return std::optional<Verdict>();
        const auto thin = is_thin(workers_[worker].bench, c, faces_, options_.seam_half_width);
        if (!thin)
            return thin.error();
        return *thin ? std::optional(Verdict{Tidied::seam, to}) : std::nullopt;
    }

    /// True if areas that stop short of the study area's edge left the thin component, whatever
    /// edge it is. What a map of both parties leaves open may hold slivers wider than that.
    [[nodiscard]] bool is_frame(Worker& worker, const Component& c) const {
        if (!evidence_.inset || c.covered || c.edge < least_edge * c.perimeter())
            return false;
        if (c.kind == Kind::open)
            return true;
        const auto thin =
            is_thin(worker.bench, c, faces_, Metres(half_width_of_frame * *evidence_.inset));
        return thin && *thin;
    }

    /// Counts borders along the study area's edge within rounding, or within what all areas stop
    /// short of it, as on it: an outline that repeats
    /// the edge with other vertices leaves a hair of another kind between.
    void reach_the_edge() {
        const NearEdges near(edges_of_study_area(faces_, adjacency_), evidence_.at_the_edge);
        short_of_edge_.resize(components_.size());
        for (std::size_t i = 0; i < components_.size(); ++i) {
            Component& c = components_[i];
            short_of_edge_[i] = evidence_.inset && c.edge == 0;
            if (c.area > c.perimeter() * options_.strip_half_width.count() ||
                c.area < 2 * hair_width * c.perimeter())
                continue;
            // What lies between the edge and areas short of it touches the edge.
            const double reach = c.edge > 0 ? hair_width : evidence_.at_the_edge;
            const auto on_edge = [&](MapPoint p) {
                const auto nearest = near.nearest(p);
                return nearest && distance(p, nearest->at) <= reach;
            };
            for (std::size_t face : c.faces)
                adjacency_.for_each_edge(face, [&](const Edge& edge, std::uint32_t across) {
                    if (across == Adjacency::none || kind_of(faces_[across]) == c.kind)
                        return;
                    if (!on_edge(edge.from) || !on_edge(edge.to) ||
                        !on_edge((edge.from + edge.to) * 0.5))
                        return;
                    const double length = distance(edge.from, edge.to);
                    c.edge += length;
                    c.beside[index(kind_of(faces_[across]))] -= length;
                });
            // Differences of sums leave rounding errors.
            for (double& beside : c.beside)
                beside = beside < hair_width ? 0 : beside;
        }
    }

    /// The kind with the longest border with a speck, other specks aside.
    [[nodiscard]] std::optional<Kind> most_beside(const Component& speck) const {
        std::array<double, kinds> beside{};
        for (const auto& [at, length] : speck.neighbours)
            if (components_[at].area >= options_.minimum_area.count() &&
                components_[at].kind != Kind::open)
                beside[index(components_[at].kind)] += length;
        const auto most = std::max_element(beside.begin(), beside.end());
        return *most > 0 ? std::optional(static_cast<Kind>(most - beside.begin())) : std::nullopt;
    }

    /// Length beside areas of the other party that are not slivers themselves.
    [[nodiscard]] double kept_beside(std::size_t i) const {
        double sum = 0;
        for (const auto& [at, length] : components_[i].neighbours)
            if (const std::size_t party = index(components_[at].kind);
                party < 2 && (!surroundings_[at].thin || (slivers_ && !(*slivers_)[party])))
                sum += length;
        return sum + beside_across_gap(i);
    }
    /// Length beside the other party's areas across the gap that shrinking both parties' areas
    /// left.
    [[nodiscard]] double beside_across_gap(std::size_t i) const {
        const Component& c = components_[i];
        if (!evidence_.inset || index(c.kind) >= 2)
            return 0;
        const Kind other_party = kind_of(other(c.kind == Kind::a ? Side::a : Side::b));
        double sum = 0;
        for (const auto& [at, length] : components_[i].neighbours) {
            const Component& gap = components_[at];
            if (gap.kind == Kind::open && gap.area <= evidence_.at_the_edge * gap.perimeter())
                sum += std::min(length, gap.beside[index(other_party)]);
        }
        return sum;
    }
    [[nodiscard]] bool may_be_sliver(std::size_t i) const {
        const Component& c = components_[i];
        return surroundings_[i].border && kept_beside(i) > 0 &&
               c.edge >= least_edge * c.perimeter();
    }
    /// Share of the edge along the other party's area that possible slivers of this party line.
    [[nodiscard]] double share_lined_by(Side side) const {
        double lined = 0, bare = 0;
        for (std::size_t i = 0; i < components_.size(); ++i) {
            const Component& c = components_[i];
            if (c.kind == kind_of(side) && may_be_sliver(i))
                lined += c.edge;
            else if (c.kind == kind_of(other(side)) && !surroundings_[i].thin)
                bare += c.edge;
        }
        return lined > 0 ? lined / (lined + bare) : 0;
    }

    /// True if an island that the map does not show is near an area of that party, within a
    /// disagreement of files, in oblasts that the party otherwise controls.
    [[nodiscard]] bool lies_off(std::size_t island, Side side) const {
        std::vector<bool> oblasts;
        for (std::size_t face : components_[island].faces) {
            oblasts.resize(std::max(oblasts.size(), faces_[face].oblast + 1));
            oblasts[faces_[face].oblast] = true;
        }
        const double reach = 2 * options_.strip_half_width.count();
        bool near = false;
        for (std::size_t i = 0; i < components_.size(); ++i) {
            const Component& c = components_[i];
            for (std::size_t face : c.faces) {
                const ControlFace& ground = faces_[face];
                if (ground.oblast >= oblasts.size() || !oblasts[ground.oblast])
                    continue;
                if (c.kind != kind_of(side)) {
                    if (!surroundings_[i].thin)
                        return false;
                    continue;
                }
                near = near || apart(island, ground.shape.outer) <= reach;
            }
        }
        return near;
    }
    [[nodiscard]] double apart(std::size_t island, const Polyline& outline) const {
        double least = 1e300;
        for (std::size_t face : components_[island].faces)
            for (MapPoint p : faces_[face].shape.outer)
                least = std::min(least, distance(p, nearest_on_line(p, outline)));
        return least;
    }

    Result<bool> is_sea(Worker& worker, const Component& c, double most_land) const {
        // A land layer without the study area's own country would make all of it sea: a large part
        // of the study area is no bay.
        double study_area = 0;
        for (const Component& any : components_)
            study_area += any.area;
        if (land_.empty() || c.area > study_area / 10)
            return false;
        const Region all = ground_of(c, faces_);
        double on_land = 0;
        for (const Land& land : land_) {
            // Sea is tested for whole bays: 100 m are precise enough.
            auto part =
                intersection(worker.bench, all, worker.projector.project(land.ground, Metres(100)));
            if (!part)
                return part.error();
            for (const Polygon& polygon : part->polygons)
                on_land += plane_area(polygon);
        }
        return on_land < most_land * c.area;
    }

    std::vector<Worker>& workers_;
    const std::vector<Land>& land_;
    const OuterBorder& border_;
    const ControlOptions& options_;
    const Evidence& evidence_;
    const Adjacency& adjacency_;
    const std::vector<ControlFace>& faces_;
    std::vector<Component> components_;
    std::vector<Surroundings> surroundings_;
    std::vector<bool> short_of_edge_; ///< of a map whose areas stop short of the study area's edge
    std::optional<std::array<bool, 2>> slivers_; ///< see slivers_of
};

} // namespace

Result<Tidying> tidy(const Projection& projection, const std::vector<Land>& land,
                     const OuterBorder& border, const ControlOptions& options,
                     const Evidence& evidence, const Adjacency& adjacency,
                     std::vector<ControlFace>& faces) {
    const Side counts_to = options.undetermined == UndeterminedCounts::to_a ? Side::a : Side::b;
    Tidying out;
    std::vector<Worker> workers = make_workers(projection);
    // Hairs would separate areas that touch. Slivers come next: specks and seams are judged by
    // their neighbours, which must be final.
    bool more = true;
    std::optional<std::array<bool, 2>> slivers;
    for (std::size_t round = 0; round < most_rounds && more; ++round) {
        const bool hairs_alone = round == 0, slivers_alone = round == 1;
        const std::size_t before = out.changes.size();
        more = hairs_alone || slivers_alone;
        Tidier tidier(workers, land, border, options, evidence, adjacency, faces, slivers);
        if (const auto looked = hairs_alone ? ok() : tidier.look(); !looked)
            return looked.error();
        const auto& components = tidier.components();
        if (slivers_alone) {
            for (const Side side : both_sides)
                out.slivers[index(side)] = tidier.slivers_of(side);
            slivers = out.slivers;
        }
        std::vector<Result<std::optional<Verdict>>> verdicts(components.size(),
                                                             std::optional<Verdict>());
        parallel_for(components.size(), workers.size(), [&](std::size_t worker, std::size_t i) {
            verdicts[i] = hairs_alone ? tidier.verdict_on_hair(i) : tidier.verdict(worker, i);
        });
        for (std::size_t i = 0; i < components.size(); ++i) {
            if (!verdicts[i])
                return verdicts[i].error();
            const auto& verdict = *verdicts[i];
            if (!verdict ||
                (slivers_alone && (verdict->why == Tidied::noise || verdict->why == Tidied::seam)))
                continue;
            for (std::size_t at : components[i].faces) {
                ControlFace& face = faces[at];
                Change change{at, face.holder, counts_to, verdict->why};
                face.undetermined = index(verdict->to) >= 2;
                if (!face.undetermined)
                    change.to = verdict->to == Kind::a ? Side::a : Side::b;
                face.holder = change.to;
                out.changes.push_back(change);
            }
        }
        if (!hairs_alone)
            out.hugging = tidier.hugging();
        more = more || out.changes.size() > before;
    }
    return out;
}

} // namespace delimit
