#include "delimit/analysis/control.h"

#include "analysis/along_edge.h"
#include "analysis/chains.h"
#include "analysis/check_division.h"
#include "analysis/control_diagnostics.h"
#include "analysis/cuts_along.h"
#include "analysis/inset.h"
#include "analysis/open_cuts.h"
#include "analysis/seam_cuts.h"
#include "analysis/sides.h"
#include "analysis/spikes.h"
#include "analysis/tidy.h"
#include "analysis/wide_parts.h"
#include "delimit/base/message.h"
#include "delimit/base/parallel.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <future>
#include <map>
#include <memory>
#include <numeric>
#include <thread>
#include <tuple>

namespace delimit {
namespace {

struct ProjectedControlMap {
    std::variant<ProjectedPolygons, ProjectedLines> form;
    std::vector<Polyline> cuts;
};

ProjectedControlMap project(const Projector& projector, const ControlMap& control_map) {
    ProjectedControlMap out;
    if (const auto* polygons = std::get_if<ControlPolygons>(&control_map.form)) {
        ProjectedPolygons projected{{}, {}, polygons->rest};
        for (const ControlArea& area : polygons->areas) {
            for (Polygon& polygon : projector.project(area.ground).polygons) {
                out.cuts.push_back(polygon.outer);
                out.cuts.insert(out.cuts.end(), polygon.holes.begin(), polygon.holes.end());
                projected.classes.push_back(area.control);
                projected.grounds.push_back(std::move(polygon));
            }
        }
        out.form = std::move(projected);
    } else {
        const auto& lines = std::get<ContactLines>(control_map.form);
        ProjectedLines projected;
        for (const ContactPath& path : lines.paths) {
            projected.paths.push_back({projector.project(path.path), path.left});
            out.cuts.push_back(projected.paths.back().path);
        }
        for (const Seed& seed : lines.seeds)
            projected.seeds.push_back({projector.forward(seed.at), seed.holder});
        out.form = std::move(projected);
    }
    return out;
}

/// The edges between areas of different holders, with party `a` on the left.
std::vector<Polyline> contact_parts(const std::vector<ControlFace>& faces,
                                    const Adjacency& adjacency) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (faces[i].holder == Side::a)
            adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
                if (across != Adjacency::none && faces[across].holder == Side::b)
                    edges.push_back(edge);
            });
    return chains_of(std::move(edges));
}

/// The faces of `candidates` for which the predicate holds, as one region.
template <class Wanted>
Region united(const std::vector<ControlFace>& faces, const Adjacency& adjacency,
              const std::vector<std::size_t>& candidates, const Wanted& wanted) {
    Region apart;
    std::vector<Edge> border;
    bool touch = false;
    for (std::size_t i : candidates) {
        if (!wanted(faces[i]))
            continue;
        apart.polygons.push_back(faces[i].shape);
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            const bool inner = across != Adjacency::none &&
                               faces[across].oblast == faces[i].oblast && wanted(faces[across]);
            touch = touch || inner;
            if (!inner)
                border.push_back(edge);
        });
    }
    return touch ? region_within(std::move(border)) : apart;
}

/// Projectors, one for each thread that works on the division.
std::vector<Projector> projectors_like(const Projector& projector) {
    std::vector<Projector> projectors;
    for (std::size_t i = 0; i < thread_count(2); ++i)
        projectors.emplace_back(projector.projection());
    return projectors;
}

Metres length_of(const std::vector<Projector>& projectors, const std::vector<Polyline>& parts) {
    std::vector<Metres> lengths(parts.size());
    parallel_for(parts.size(), projectors.size(), [&](std::size_t worker, std::size_t i) {
        lengths[i] = geodesic_length(projectors[worker].inverse(parts[i]));
    });
    Metres sum;
    for (Metres length : lengths)
        sum += length;
    return sum;
}

/// The oblasts in the study area's projection, and their areas, whose computation takes as long as
/// all work on the control map: a thread of its own does it meanwhile.
class ProjectedOblasts {
  public:
    ProjectedOblasts(const std::vector<Projector>& projectors, const std::vector<Oblast>& oblasts)
        : regions_(oblasts.size()), areas_(oblasts.size()) {
        std::vector<GeoRegion> grounds(oblasts.size());
        parallel_for(oblasts.size(), projectors.size(), [&](std::size_t worker, std::size_t i) {
            InBothSpaces both = projectors[worker].divided(oblasts[i].ground);
            regions_[i] = std::move(both.map);
            grounds[i] = std::move(both.ground);
        });
        measuring_ =
            std::jthread([this, grounds = std::move(grounds)](const std::stop_token& stop) {
                for (std::size_t i = 0; i < grounds.size() && !stop.stop_requested(); ++i)
                    areas_[i] = geodesic_area(grounds[i]);
            });
    }
    [[nodiscard]] const std::vector<Region>& regions() const { return regions_; }
    /// Waits for the areas.
    [[nodiscard]] const std::vector<SquareMetres>& areas() {
        if (measuring_.joinable())
            measuring_.join();
        return areas_;
    }

  private:
    std::vector<Region> regions_;
    std::vector<SquareMetres> areas_;
    std::jthread measuring_;
};

/// Order of the oblasts that does not depend on their order in the file.
std::vector<std::size_t> order_of(const std::vector<Oblast>& oblasts) {
    std::vector<std::size_t> sorted(oblasts.size()), order(oblasts.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::sort(sorted.begin(), sorted.end(), [&](std::size_t i, std::size_t k) {
        const auto key = [&](std::size_t at) {
            const Oblast& oblast = oblasts[at];
            return std::tuple(oblast.iso, oblast.name.en, oblast.ground.vertex_count(), at);
        };
        return key(i) < key(k);
    });
    for (std::size_t i = 0; i < sorted.size(); ++i)
        order[sorted[i]] = i;
    return order;
}

/// Reports overlaps of oblasts, and removes from the second oblast the part that counts to the
/// first.
void settle_overlaps(const StudyArea& study_area, const Projector& projector, Control& control) {
    struct Sum {
        double area = 0, perimeter = 0; // m², m
        SquareMetres on_ground;
    };
    std::map<std::pair<std::size_t, std::size_t>, Sum> sums;
    for (const StudyArea::Overlap& overlap : study_area.overlaps) {
        Sum& sum = sums[{overlap.oblast, overlap.other}];
        sum.area += plane_area(overlap.shape);
        sum.perimeter += length(overlap.shape.outer);
        sum.on_ground += geodesic_area(projector.inverse(Region{{overlap.shape}}));
    }
    // Neighbours' borders that cross by metres are not reported as an overlap.
    constexpr double hair = 20;
    for (const auto& [which, sum] : sums)
        if (2 * sum.area > hair * sum.perimeter)
            control.diagnostics.push_back(
                {Severity::warning,
                 "overlap",
                 filled({"{0} and {1} overlap: the ground is counted once, to {0}",
                         "{0} і {1} перекриваються: територію враховано один раз, до «{0}»"},
                        {control.oblasts[which.first].name, control.oblasts[which.second].name}),
                 {},
                 sum.on_ground});
}

/// Unites faces by oblast and holder, and measures them.
std::vector<DividedOblast>
divide_oblasts(const std::vector<Projector>& projectors, const std::vector<Oblast>& oblasts,
               ProjectedOblasts& projected, const std::vector<ControlFace>& faces,
               const Adjacency& adjacency, const std::vector<Change>& changes,
               const std::vector<SquareMetres>& changed_areas,
               const std::vector<StudyArea::Overlap>& overlaps, const std::stop_token& stop) {
    std::vector<bool> shrunk(oblasts.size());
    for (const StudyArea::Overlap& overlap : overlaps)
        shrunk[overlap.other] = true;
    std::vector<std::vector<std::size_t>> faces_of(oblasts.size());
    for (std::size_t i = 0; i < faces.size(); ++i)
        faces_of[faces[i].oblast].push_back(i);

    const auto& areas = projected.areas();
    std::vector<DividedOblast> divided(oblasts.size());
    parallel_for(oblasts.size(), projectors.size(), [&](std::size_t worker, std::size_t i) {
        if (stop.stop_requested())
            return;
        const auto area = [&](const Region& region) {
            return geodesic_area(projectors[worker].inverse(region));
        };
        const auto gather = [&](const auto& wanted) {
            return united(faces, adjacency, faces_of[i], wanted);
        };
        DividedOblast& out = divided[i];
        out.iso = oblasts[i].iso;
        out.name = oblasts[i].name;
        out.ground = projected.regions()[i];
        out.area = areas[i];
        if (shrunk[i]) {
            out.ground = gather([](const ControlFace&) { return true; });
            out.area = area(out.ground);
        }
        for (Side side : both_sides)
            out.controlled[index(side)] =
                gather([&](const ControlFace& g) { return g.holder == side; });
        // The party with fewer vertices is measured, the other has the rest.
        const Side small =
            out.controlled[0].vertex_count() < out.controlled[1].vertex_count() ? Side::a : Side::b;
        out.area_of_control[index(small)] = area(out.controlled[index(small)]);
        out.area_of_control[index(other(small))] = out.area - out.area_of_control[index(small)];
        out.undetermined = gather([](const ControlFace& g) { return g.undetermined; });
        out.undetermined_area = area(out.undetermined);
    });
    std::map<std::size_t, Side> first; // party of each face before its first change
    for (const Change& change : changes)
        first.emplace(change.face, change.from);
    for (std::size_t i = changes.size(); i-- > 0;) {
        const Change& change = changes[i];
        const auto before = first.find(change.face);
        if (before == first.end())
            continue;
        if (before->second != change.to)
            divided[faces[change.face].oblast].taken_in[index(change.to)] += changed_areas[i];
        first.erase(before);
    }
    return divided;
}

/// Of the frame that areas leave which stop short of the study area's edge by one distance, in such
/// distances: how far outlines may be from the edge; and how far an outline would be worth nothing
/// (Alongside).
constexpr double greatest_of_inset = 1.15, worthless_of_frame = 6;
/// Cost of a cut (Alongside) where the distance from the edge is known.
constexpr double cost_at_inset = 3;
/// m: in a narrower frame no party's strip along the border could be.
constexpr double remarked_inset = 500;

/// What the map says besides the party of each face. The cuts are made for its seams, and between
/// open ground and what the map leaves open along the study area's edge.
Evidence evidence_of(const ProjectedControlMap& control_map, const StudyArea& study_area,
                     const Adjacency& adjacency, const ControlOptions& options) {
    Evidence evidence;
    const auto* polygons = std::get_if<ProjectedPolygons>(&control_map.form);
    evidence.lines = !polygons;
    auto& open = evidence.open;
    if (polygons) {
        const ControlClass rest = rest_of(*polygons);
        const auto drawn = drawn_to_the_edge(*polygons, study_area, adjacency);
        open[index(Kind::open)] = rest == ControlClass::undetermined;
        if (rest != ControlClass::undetermined) {
            const Side left = rest == ControlClass::controlled_by_a ? Side::a : Side::b;
            evidence.remainder[index(left)] = !drawn[index(other(left))];
            open[index(kind_of(left))] = evidence.remainder[index(left)];
        }
        evidence.cuts = cuts_of_seams(*polygons, 2 * options.seam_half_width.count());
    } else {
        open[index(Kind::a)] = open[index(Kind::b)] = true;
    }
    evidence.inset = inset_of(study_area.faces, adjacency, open);
    const double inset = evidence.inset.value_or(0);
    evidence.at_the_edge = std::max(evidence.at_the_edge, greatest_of_inset * inset);
    const double widest = 2 * options.strip_half_width.count();
    const auto cut_within = [&](double reach, double worthless, double cost) {
        auto ends = cuts_of_open_ground(study_area.faces, adjacency, open, reach, worthless, cost);
        evidence.cuts.insert(evidence.cuts.end(), std::make_move_iterator(ends.begin()),
                             std::make_move_iterator(ends.end()));
    };
    cut_within(std::max(widest, greatest_of_inset * inset),
               std::max(widest / 3, worthless_of_frame * inset), usual_cost_of_cut);
    // A front across a narrow part of the study area is nowhere far from its edge, but farther than
    // the frame is wide.
    if (evidence.inset)
        cut_within(greatest_of_inset * inset, worthless_of_frame * inset, cost_at_inset);
    if (polygons && 2 * greatest_of_inset * inset > 2 * options.seam_half_width.count()) {
        auto seams = cuts_of_seams(*polygons, 2 * greatest_of_inset * inset);
        evidence.cuts.insert(evidence.cuts.end(), std::make_move_iterator(seams.begin()),
                             std::make_move_iterator(seams.end()));
    }
    return evidence;
}

} // namespace

Result<Control> divide_study_area(Workbench& bench, const Projector& projector,
                                  const std::vector<Oblast>& oblasts, const ControlMap& control_map,
                                  const std::vector<Land>& land, const ControlOptions& asked,
                                  std::stop_token stop) {
    ControlOptions options = asked;
    const auto cancelled = [] {
        return Error{ErrorCode::cancelled, {"stopped", "зупинено"}, {}, {}};
    };
    const std::vector<Projector> projectors = projectors_like(projector);
    ProjectedOblasts projected(projectors, oblasts);
    std::future<std::unique_ptr<OuterBorder>> border_made = std::async(std::launch::async, [&] {
        return std::make_unique<OuterBorder>(Projector(projector.projection()), land, oblasts,
                                             projected.regions(), 2 * options.strip_half_width);
    });
    ProjectedControlMap projected_control_map = project(projector, control_map);
    const std::vector<std::size_t> order = order_of(oblasts);
    auto study_area = cut_study_area(bench, projected.regions(), order, projected_control_map.cuts);
    if (!study_area)
        return study_area.error();
    if (stop.stop_requested())
        return cancelled();

    Adjacency adjacency(study_area->faces);
    const std::unique_ptr<OuterBorder> border = border_made.get();
    Control control;
    const auto assign = [&]() -> Status {
        control.diagnostics.clear();
        if (const auto* polygons = std::get_if<ProjectedPolygons>(&projected_control_map.form))
            return assign_from_polygons(bench, *polygons, options, *border, adjacency,
                                        study_area->faces, control.diagnostics);
        const Side counts_to = options.undetermined == UndeterminedCounts::to_a ? Side::a : Side::b;
        return assign_from_lines(projector.projection(),
                                 std::get<ProjectedLines>(projected_control_map.form), counts_to,
                                 adjacency, study_area->faces, control.diagnostics);
    };
    if (const auto assigned = assign(); !assigned)
        return assigned.error();
    Evidence evidence = evidence_of(projected_control_map, *study_area, adjacency, options);
    const auto divide_again_along = [&](const std::vector<Polyline>& more) -> Status {
        auto& cuts = projected_control_map.cuts;
        cuts.insert(cuts.end(), more.begin(), more.end());
        study_area = cut_study_area(bench, projected.regions(), order, cuts);
        if (!study_area)
            return study_area.error();
        adjacency = Adjacency(study_area->faces);
        return assign();
    };
    if (evidence.inset) {
        options.strip_half_width =
            std::max(options.strip_half_width, Metres(half_width_of_frame * *evidence.inset));
        // So far from one another are areas of one party that were shrunk each by itself.
        options.seam_half_width =
            std::max(options.seam_half_width, Metres(greatest_of_inset * *evidence.inset));
    }
    if (!evidence.cuts.empty())
        if (const auto divided = divide_again_along(evidence.cuts); !divided)
            return divided.error();
    if (evidence.inset) {
        const auto around = cuts_of_wide_parts(bench, study_area->faces, adjacency, evidence.open,
                                               evidence.cuts, options.strip_half_width);
        if (!around)
            return around.error();
        if (!around->empty())
            if (const auto divided = divide_again_along(*around); !divided)
                return divided.error();
        evidence.cuts.insert(evidence.cuts.end(), around->begin(), around->end());
    }

    auto tidied = tidy(projector.projection(), land, *border, options, evidence, adjacency,
                       study_area->faces);
    if (!tidied)
        return tidied.error();
    std::vector<Change> changes = std::move(tidied->changes);
    // Spikes are part of a main area and may be half as wide as a separate sliver.
    const auto spikes = cut_spikes(options.strip_half_width.count(), *border, tidied->slivers,
                                   adjacency, study_area->faces);
    if (!spikes.empty()) {
        adjacency = Adjacency(study_area->faces);
        changes.insert(changes.end(), spikes.begin(), spikes.end());
    }
    const auto area_of = [&](std::size_t worker, std::size_t face) {
        return geodesic_area(projectors[worker].inverse(Region{{study_area->faces[face].shape}}));
    };
    std::vector<SquareMetres> changed_areas(changes.size());
    parallel_for(changes.size(), projectors.size(), [&](std::size_t worker, std::size_t i) {
        changed_areas[i] = area_of(worker, changes[i].face);
    });
    report_changes(changes, changed_areas, study_area->faces, evidence.lines, control.diagnostics);
    if (evidence.inset && *evidence.inset >= remarked_inset)
        report_inset(*evidence.inset, control.diagnostics);
    report_open_ground(projector, study_area->faces, adjacency, control.diagnostics);
    if (stop.stop_requested())
        return cancelled();

    SquareMetres closed;
    for (const Polygon& gap : study_area->filled)
        closed += geodesic_area(projector.inverse(Region{{gap}}));
    if (closed > SquareMetres(1))
        control.diagnostics.push_back(
            {Severity::repair,
             "gap",
             filled({"gaps of a few metres between oblasts were closed: {0}",
                     "прогалини в кілька метрів між областями закрито: {0}"},
                    {study_area->filled.size()}),
             {},
             closed});

    control.line.parts = contact_parts(study_area->faces, adjacency);
    control.line.length = length_of(projectors, control.line.parts);
    report_hugging(tidied->hugging,
                   length_along_edge(control.line.parts, study_area->faces, adjacency), projector,
                   study_area->faces, control.diagnostics);
    control.oblasts = divide_oblasts(projectors, oblasts, projected, study_area->faces, adjacency,
                                     changes, changed_areas, study_area->overlaps, stop);
    if (stop.stop_requested())
        return cancelled();
    settle_overlaps(*study_area, projector, control);
    if (const auto sound = check_division(control, projected.regions(), study_area->overlaps);
        !sound)
        return sound.error();
    measure_line(control);
    return control;
}

} // namespace delimit
