#include "delimit/analysis/control.h"

#include "analysis/chains.h"
#include "analysis/components.h"
#include "analysis/sides.h"
#include "analysis/tidy.h"
#include "delimit/base/parallel.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay.h"

#include <map>

namespace delimit {
namespace {

struct ProjectedFront {
    std::variant<ProjectedPolygons, ProjectedLines> form;
    std::vector<Polyline> cuts;
};

ProjectedFront project(const Projector& projector, const Front& front) {
    ProjectedFront out;
    if (const auto* polygons = std::get_if<ControlPolygons>(&front.form)) {
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
        const auto& lines = std::get<ContactLines>(front.form);
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

/// One diagnostic a kind of change, with its count and area.
void report(const std::vector<Change>& changes, const std::vector<SquareMetres>& areas,
            Diagnostics& diagnostics) {
    struct Sum {
        std::size_t count = 0;
        SquareMetres area;
    };
    std::map<Tidied, Sum> sums;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ++sums[changes[i].why].count;
        sums[changes[i].why].area += areas[i];
    }
    const auto texts = [](Tidied why) -> std::pair<const char*, const char*> {
        switch (why) {
        case Tidied::strip:
            return {"strip", "strips along state border or coast, where the control map and the "
                             "oblasts disagree on the edge, were given to the neighbouring party"};
        case Tidied::sea:
            return {"sea", "parts of oblasts out at sea that the control map leaves open were "
                           "given to the neighbouring party"};
        case Tidied::island:
            return {"island", "small islands that the control map does not show were given to the "
                              "party nearest to them"};
        case Tidied::seam:
            return {"seam", "narrow gaps between the control map's own polygons were closed"};
        case Tidied::noise:
            break;
        }
        return {"noise", "parts too small to be a pocket were given to the party around them"};
    };
    for (const auto& [why, sum] : sums) {
        const auto [code, text] = texts(why);
        diagnostics.push_back(
            {Severity::repair, code, std::to_string(sum.count) + " " + text, {}, sum.area});
    }
}

/// The edges between ground of different holders, with party `a` on the left.
std::vector<Polyline> contact_parts(const std::vector<Ground>& faces, const Adjacency& adjacency) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (faces[i].holder == Side::a)
            adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
                if (across != Adjacency::none && faces[across].holder == Side::b)
                    edges.push_back(edge);
            });
    return chains_of(std::move(edges));
}

/// The faces of `candidates` that are wanted, as one region.
template <class Wanted>
Region united(const std::vector<Ground>& faces, const Adjacency& adjacency,
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

/// Unites faces by oblast and holder, and measures them.
std::vector<DividedOblast> divide_oblasts(const Projector& projector,
                                          const std::vector<Oblast>& oblasts,
                                          const Theatre& theatre, const Adjacency& adjacency,
                                          const std::vector<Change>& changes,
                                          std::stop_token stop) {
    std::vector<std::vector<std::size_t>> faces_of(oblasts.size());
    for (std::size_t i = 0; i < theatre.faces.size(); ++i)
        faces_of[theatre.faces[i].oblast].push_back(i);
    std::vector<std::vector<Change>> changes_in(oblasts.size());
    for (const Change& change : changes)
        changes_in[theatre.faces[change.face].oblast].push_back(change);

    std::vector<DividedOblast> divided(oblasts.size());
    const std::size_t threads = thread_count(2);
    std::vector<Projector> projectors;
    for (std::size_t i = 0; i < threads; ++i)
        projectors.emplace_back(projector.projection());
    parallel_for(oblasts.size(), threads, [&](std::size_t worker, std::size_t i) {
        if (stop.stop_requested())
            return;
        DividedOblast& out = divided[i];
        out.iso = oblasts[i].iso;
        out.name = oblasts[i].name;
        out.ground = theatre.oblasts[i];
        const auto area = [&](const Region& region) {
            return geodesic_area(projectors[worker].inverse(region));
        };
        const auto gather = [&](const auto& wanted) {
            return united(theatre.faces, adjacency, faces_of[i], wanted);
        };
        for (Side side : both_sides) {
            out.held[index(side)] = gather([&](const Ground& g) { return g.holder == side; });
            out.held_area[index(side)] = area(out.held[index(side)]);
        }
        out.undetermined = gather([](const Ground& g) { return g.undetermined; });
        out.undetermined_area = area(out.undetermined);
        out.area = out.held_area[0] + out.held_area[1];
        for (const Change& change : changes_in[i])
            out.taken_in[index(other(change.from))] += area({{theatre.faces[change.face].shape}});
    });
    return divided;
}

} // namespace

Result<Control> divide_theatre(Workbench& bench, const Projector& projector,
                               const std::vector<Oblast>& oblasts, const Front& front,
                               const std::vector<Land>& land, const ControlOptions& options,
                               std::stop_token stop) {
    const auto cancelled = [] { return Error{ErrorCode::cancelled, "stopped", "", {}}; };
    std::vector<Region> projected;
    projected.reserve(oblasts.size());
    for (const Oblast& oblast : oblasts)
        projected.push_back(projector.project(oblast.ground));
    const ProjectedFront projected_front = project(projector, front);
    auto theatre = cut_theatre(bench, std::move(projected), projected_front.cuts);
    if (!theatre)
        return theatre.error();
    if (stop.stop_requested())
        return cancelled();

    const Adjacency adjacency(theatre->faces);
    Control control;
    const auto assigned = std::visit(
        [&](const auto& form) -> Status {
            if constexpr (std::is_same_v<std::decay_t<decltype(form)>, ProjectedPolygons>)
                return assign_from_polygons(form, options.undetermined, theatre->faces,
                                            control.diagnostics);
            else
                return assign_from_lines(form, adjacency, theatre->faces, control.diagnostics);
        },
        projected_front.form);
    if (!assigned)
        return assigned.error();

    std::vector<Change> changes;
    // Lines say exactly where the front is; only polygons leave strips.
    if (std::holds_alternative<ProjectedPolygons>(projected_front.form)) {
        auto tidied = tidy(bench, projector, land, options, adjacency, theatre->faces);
        if (!tidied)
            return tidied.error();
        changes = *std::move(tidied);
        std::vector<SquareMetres> areas;
        for (const Change& change : changes)
            areas.push_back(
                geodesic_area(projector.inverse(Region{{theatre->faces[change.face].shape}})));
        report(changes, areas, control.diagnostics);
    }
    if (stop.stop_requested())
        return cancelled();

    control.line.parts = contact_parts(theatre->faces, adjacency);
    for (const Polyline& part : control.line.parts)
        control.line.length += geodesic_length(projector.inverse(part));
    control.oblasts = divide_oblasts(projector, oblasts, *theatre, adjacency, changes, stop);
    if (stop.stop_requested())
        return cancelled();
    return control;
}

} // namespace delimit
