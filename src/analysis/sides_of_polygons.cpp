#include "analysis/sides.h"

#include "analysis/near_edges.h"
#include "delimit/base/message.h"
#include "delimit/geo/planar.h"
#include "delimit/geo/point_locator.h"

#include <array>
#include <utility>

namespace delimit {
namespace {

/// The class that counts where several polygons cover one face (see ControlPolygons).
ControlClass foremost(ControlClass a, ControlClass b) {
    const auto rank = [](ControlClass c) {
        switch (c) {
        case ControlClass::undetermined:
            return 2;
        case ControlClass::controlled_by_b:
            return 1;
        case ControlClass::controlled_by_a:
            break;
        }
        return 0;
    };
    return rank(a) >= rank(b) ? a : b;
}

/// Length of the study area's edge that areas drawn to it reach, in lengths of the edge that they
/// come near to but do not reach. On a control map that was cut to the oblasts it is 2 to 3.
constexpr double least_drawn = 4;

/// Length (m) of the study area's edge beside uncovered ground that areas of one party come near
/// to, by kilometres, but do not reach.
template <class IsOfParty>
double missed_edge(const std::vector<ControlFace>& faces, const Adjacency& adjacency,
                   const IsOfParty& of_party) {
    constexpr double nearby = 2000; // m
    std::vector<Edge> outline;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (of_party(faces[i]))
            adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
                if (across != Adjacency::none && !faces[across].covered)
                    outline.push_back(edge);
            });
    const NearEdges near(std::move(outline), nearby);
    double missed = 0;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (!faces[i].covered)
            adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
                MapBox middle;
                middle.add((edge.from + edge.to) * 0.5);
                if (across == Adjacency::none &&
                    near.any_near(middle, [](std::size_t) { return true; }))
                    missed += distance(edge.from, edge.to);
            });
    return missed;
}

} // namespace

ControlClass rest_of(const ProjectedPolygons& polygons) {
    if (polygons.rest)
        return *polygons.rest;
    bool a = false, b = false;
    for (ControlClass c : polygons.classes) {
        a = a || c == ControlClass::controlled_by_a;
        b = b || c == ControlClass::controlled_by_b;
    }
    if (a && b)
        return ControlClass::undetermined;
    return a ? ControlClass::controlled_by_b : ControlClass::controlled_by_a;
}

std::array<bool, 2> drawn_to_the_edge(const ProjectedPolygons& polygons,
                                      const StudyArea& study_area, const Adjacency& adjacency) {
    std::array<double, 2> along{}, within{}, beyond{}; // m, m², m²
    const auto party = [](ControlClass c) -> std::optional<Side> {
        if (c == ControlClass::undetermined)
            return std::nullopt;
        return c == ControlClass::controlled_by_a ? Side::a : Side::b;
    };
    for (std::size_t i = 0; i < study_area.faces.size(); ++i) {
        const ControlFace& face = study_area.faces[i];
        const auto side = face.covered ? party(*face.covered) : std::nullopt;
        if (!side)
            continue;
        within[index(*side)] += plane_area(face.shape);
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            if (across == Adjacency::none)
                along[index(*side)] += distance(edge.from, edge.to);
        });
    }
    std::vector<const Polygon*> shapes;
    for (const Polygon& polygon : polygons.grounds)
        shapes.push_back(&polygon);
    const PointLocator locator(shapes);
    for (const Face& face : study_area.outside)
        for (std::size_t polygon : locator.holders(face.inside))
            if (const auto side = party(polygons.classes[polygon]))
                beyond[index(*side)] += plane_area(face.shape);
    std::array<bool, 2> out{};
    for (const Side side : both_sides)
        out[index(side)] =
            along[index(side)] > 0 && beyond[index(side)] <= 1e-6 * within[index(side)] &&
            along[index(side)] >
                least_drawn *
                    missed_edge(study_area.faces, adjacency, [&](const ControlFace& face) {
                        return face.covered && party(*face.covered) == side;
                    });
    return out;
}

Status assign_from_polygons(Workbench& bench, const ProjectedPolygons& polygons,
                            const ControlOptions& options, const OuterBorder& border,
                            const Adjacency& adjacency, std::vector<ControlFace>& faces,
                            Diagnostics& diagnostics) {
    std::vector<const Polygon*> shapes;
    for (const Polygon& polygon : polygons.grounds)
        shapes.push_back(&polygon);
    const PointLocator locator(shapes);
    std::vector<std::vector<std::size_t>> over(faces.size());
    std::vector<std::vector<std::size_t>> reach(polygons.grounds.size()); // faces that it covers
    std::vector<double> inside(polygons.grounds.size(), 0);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        over[i] = locator.holders(faces[i].inside);
        for (std::size_t polygon : over[i]) {
            inside[polygon] += plane_area(faces[i].shape);
            reach[polygon].push_back(i);
        }
    }
    // On maps of Ukraine, of 15 dates and three publishers, a foreign polygon has at most 14 % of
    // its area inside, one of the control map at least 37 %. If only some oblasts are loaded the
    // control map's share is less, but it reaches further inside than boundary files differ.
    constexpr double foreign_share = 0.2;
    std::vector<bool> foreign(polygons.grounds.size());
    SquareMetres left_out;
    for (std::size_t i = 0; i < foreign.size(); ++i) {
        if (reach[i].empty() || inside[i] >= foreign_share * plane_area(polygons.grounds[i]))
            continue;
        Region part_state;
        for (std::size_t face : reach[i])
            part_state.polygons.push_back(faces[face].shape);
        const auto thin = vanishes(bench, part_state, options.strip_half_width);
        if (!thin)
            return thin.error();
        foreign[i] = *thin && border.holds(reach[i], faces, adjacency);
        if (foreign[i])
            left_out += SquareMetres(inside[i]);
    }
    if (left_out > SquareMetres(0))
        diagnostics.push_back({Severity::repair,
                               "foreign",
                               {"polygons that lie almost wholly outside the oblasts were skipped "
                                "where they reach across the boundary",
                                "полігони, що майже цілком лежать поза областями, не враховано "
                                "там, де вони заходять за межу"},
                               {},
                               left_out});

    const ControlClass rest = rest_of(polygons);
    const Side counts_to = options.undetermined == UndeterminedCounts::to_a ? Side::a : Side::b;
    bool any_covered = false;
    // Ground of two classes, and the outline of its faces.
    struct Shared {
        double area = 0, outline = 0; // m², m
        void add(const Polygon& shape) {
            area += plane_area(shape);
            outline += length(shape.outer);
        }
        // Outlines of one line that two areas have by metres differ are no overlap.
        [[nodiscard]] bool matters(SquareMetres least) const {
            constexpr double hair = 20;
            return 2 * area > hair * outline && area > least.count();
        }
    };
    Shared twice, contested;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        ControlFace& face = faces[i];
        std::array<bool, 2> claimed{};
        bool grey = false;
        for (std::size_t polygon : over[i]) {
            const ControlClass c = polygons.classes[polygon];
            if (foreign[polygon])
                continue;
            face.covered = face.covered ? foremost(*face.covered, c) : c;
            if (c == ControlClass::undetermined)
                grey = true;
            else
                claimed[c == ControlClass::controlled_by_a ? 0 : 1] = true;
        }
        if (grey && (claimed[0] || claimed[1]))
            contested.add(face.shape);
        else if (claimed[0] && claimed[1])
            twice.add(face.shape);
        any_covered = any_covered || face.covered;
        const ControlClass c = face.covered.value_or(rest);
        face.undetermined = c == ControlClass::undetermined;
        face.holder = face.undetermined ? counts_to
                                        : (c == ControlClass::controlled_by_a ? Side::a : Side::b);
    }
    if (contested.matters(options.minimum_area))
        diagnostics.push_back(
            {Severity::note,
             "contested-overlap",
             {"undetermined areas lie over areas of a party; what they share is undetermined",
              "сірі зони накладаються на території сторін; спільну частину вважають сірою зоною"},
             {},
             SquareMetres(contested.area)});
    if (twice.matters(options.minimum_area))
        diagnostics.push_back(
            {Severity::warning,
             "claimed-twice",
             {"areas of both parties cover the same ground; it was counted to the party that the "
              "project names second: check whose it is",
              "території обох сторін накладаються; спільну частину зараховано стороні, яку проєкт "
              "називає другою: перевірте, чия вона"},
             {},
             SquareMetres(twice.area)});
    if (!any_covered)
        return Error{ErrorCode::no_match,
                     {"the line of contact does not meet the oblasts",
                      "лінія зіткнення не перетинає областей"},
                     {"check that both files show the same country, and that coordinates are in "
                      "longitude, latitude order",
                      "перевірте, чи обидва файли стосуються тієї самої країни і чи довгота стоїть "
                      "у координатах перед широтою"},
                     {}};
    return ok();
}

} // namespace delimit
