#include "analysis/sides.h"

#include "delimit/base/message.h"
#include "delimit/geo/planar.h"
#include "delimit/geo/point_locator.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace delimit {
namespace {

PointLocator locator_of(const std::vector<ControlFace>& faces) {
    std::vector<const Polygon*> shapes;
    for (const ControlFace& face : faces)
        shapes.push_back(&face.shape);
    return PointLocator(shapes);
}

/// Groups faces that no path separates: joined across every shared edge that is on no path.
std::vector<std::size_t> parts_of(const std::vector<ControlFace>& faces, const Adjacency& adjacency,
                                  const OnPath& on_path) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> part(faces.size(), none);
    for (std::size_t first = 0; first < faces.size(); ++first) {
        if (part[first] != none)
            continue;
        std::vector<std::size_t> open{first};
        part[first] = first;
        while (!open.empty()) {
            const std::size_t i = open.back();
            open.pop_back();
            adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
                if (across != Adjacency::none && part[across] == none &&
                    !on_path.holds((edge.from + edge.to) * 0.5)) {
                    part[across] = first;
                    open.push_back(across);
                }
            });
        }
    }
    return part;
}

/// Party of each part; none while it is not known.
using Holders = std::vector<std::optional<Side>>;

std::string degrees_text(double degrees) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f°", degrees);
    return text;
}

/// A part without a known party, and the parties across its lines.
struct Undecided {
    double area = 0;             ///< m²
    std::size_t greatest = 0;    ///< index of the largest of its faces
    std::array<bool, 2> sides{}; ///< by Side: true if the party controls a part across a line
    bool undecided = false;      ///< true if another such part is across a line
};

/// Assigns a part to the other party where all known parts across its lines are one party's, with a
/// warning where there are several lines, which need not alternate. A part beside another unknown
/// one stays unknown. Errors: bad_value if an unknown part is larger than a speck.
Status cross_lines(const Projection& projection, const std::vector<ControlFace>& faces,
                   const Adjacency& adjacency, const std::vector<std::size_t>& part, bool one_line,
                   Holders& holders, Diagnostics& diagnostics) {
    constexpr double speck = 1e5;
    std::map<std::size_t, Undecided> undecided; // by part
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (!holders[part[i]]) {
            Undecided& part_state = undecided[part[i]];
            const double area = plane_area(faces[i].shape);
            if (part_state.area == 0 || area > plane_area(faces[part_state.greatest].shape))
                part_state.greatest = i;
            part_state.area += area;
        }
    const auto look_across = [&](std::size_t at, Undecided& part_state) {
        part_state.sides = {};
        part_state.undecided = false;
        for (std::size_t i = 0; i < faces.size(); ++i)
            if (part[i] == at)
                adjacency.for_each_edge(i, [&](const Edge&, std::uint32_t across) {
                    if (across == Adjacency::none || part[across] == at)
                        return;
                    if (const auto holder = holders[part[across]])
                        part_state.sides[index(*holder)] = true;
                    else if (undecided[part[across]].area > speck)
                        part_state.undecided = true;
                });
    };
    // A single line has one party on either side, however often it leaves the study area.
    for (bool found = one_line; found;) {
        found = false;
        for (auto& [at, part_state] : undecided) {
            if (holders[at])
                continue;
            look_across(at, part_state);
            if (part_state.sides[0] == part_state.sides[1])
                continue;
            holders[at] = part_state.sides[0] ? Side::b : Side::a;
            found = true;
        }
    }
    std::erase_if(undecided, [&](const auto& entry) { return holders[entry.first].has_value(); });
    for (auto& [at, part_state] : undecided)
        look_across(at, part_state);
    for (const auto& [at, part_state] : undecided) {
        const GeoPoint location = Projector(projection).inverse(faces[part_state.greatest].inside);
        if (!part_state.undecided && part_state.sides[0] != part_state.sides[1]) {
            holders[at] = part_state.sides[0] ? Side::b : Side::a;
            if (part_state.area > speck)
                diagnostics.push_back(
                    {Severity::warning,
                     "side-inferred",
                     filled(
                         {"nothing says which party controls the area near {0}, {1}; it was "
                          "taken as that of the party that is not across its line: give the "
                          "line an attribute left or right, or name a seed point there",
                          "невідомо, хто контролює територію поблизу {0}, {1}; вважається, що "
                          "не та сторона, яка по другий бік лінії: дайте лінії атрибут left чи "
                          "right або назвіть там точку належності"},
                         {degrees_text(location.longitude()), degrees_text(location.latitude())}),
                     {},
                     SquareMetres(part_state.area)});
            continue;
        }
        if (part_state.area <= speck ||
            (!part_state.undecided && !part_state.sides[0] && !part_state.sides[1]))
            continue;
        return Error{
            ErrorCode::bad_value,
            filled({"several lines: nothing says which party controls the area beside them near "
                    "{0}, {1}",
                    "кілька ліній: невідомо, хто контролює територію біля них поблизу {0}, {1}"},
                   {degrees_text(location.longitude()), degrees_text(location.latitude())}),
            {"name a seed point there, give the lines an attribute left or right with a "
             "party's id, or load the line that counts alone",
             "назвіть там точку належності, дайте лініям атрибут left або right з "
             "ідентифікатором сторони або завантажте лише потрібну лінію"},
            {}};
    }
    return ok();
}

/// Party of an island, which no line touches: the one that controls all other parts of its oblast;
/// nothing if both or neither do.
std::optional<Side> holder_of_oblast(std::size_t oblast, const std::vector<ControlFace>& faces,
                                     const std::vector<std::size_t>& part, const Holders& holders) {
    std::array<bool, 2> holds{};
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (faces[i].oblast == oblast && holders[part[i]])
            holds[index(*holders[part[i]])] = true;
    if (holds[0] == holds[1])
        return std::nullopt;
    return holds[0] ? Side::a : Side::b;
}

std::string km_text(double metres) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f km", metres / 1e3);
    return text;
}

/// Calls `visit(path, left, right, span)` for each edge of the lines with the faces beside it, if
/// any, and its length.
template <class Visit>
void each_edge(const ProjectedLines& lines, const PointLocator& finder, Visit&& visit) {
    for (const ProjectedPath& path : lines.paths)
        for (std::size_t i = 1; i < path.path.size(); ++i) {
            const MapPoint a = path.path[i - 1], b = path.path[i];
            const double span = distance(a, b);
            if (span == 0)
                continue;
            const MapPoint middle = (a + b) * 0.5;
            const MapPoint left = MapPoint::metres(a.y() - b.y(), b.x() - a.x()) * (1 / span);
            visit(path, finder.holder(middle + left), finder.holder(middle - left), span);
        }
}

/// True if what the lines say about one part is said by different lines, each of which agrees with
/// itself: they contradict each other, while a line that has the part on both sides does not cut.
bool contradict_each_other(const ProjectedLines& lines, std::size_t at,
                           const std::vector<std::size_t>& part, const PointLocator& finder) {
    std::map<const ProjectedPath*, std::array<double, 2>> said;
    each_edge(lines, finder,
              [&](const ProjectedPath& path, std::optional<std::size_t> left,
                  std::optional<std::size_t> right, double span) {
                  const bool on_left = left && part[*left] == at,
                             on_right = right && part[*right] == at;
                  if (!path.left || on_left == on_right)
                      return;
                  said[&path][index(on_left ? *path.left : other(*path.left))] += span;
              });
    std::array<bool, 2> parties{};
    for (const auto& [path, votes] : said) {
        if (std::min(votes[0], votes[1]) > 0.05 * std::max(votes[0], votes[1]))
            return false;
        parties[votes[0] > votes[1] ? 0 : 1] = true;
    }
    return parties[0] && parties[1];
}

Error conflict(const Projection& projection, const std::vector<ControlFace>& faces,
               const std::vector<std::size_t>& part, std::size_t at, bool contradiction) {
    std::size_t greatest = at;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (part[i] == at && plane_area(faces[i].shape) > plane_area(faces[greatest].shape))
            greatest = i;
    const GeoPoint place = Projector(projection).inverse(faces[greatest].inside);
    const std::string longitude = degrees_text(place.longitude()),
                      latitude = degrees_text(place.latitude());
    if (contradiction)
        return {ErrorCode::bad_value,
                filled({"the lines contradict each other: by one, the area near {0}, {1} is "
                        "controlled by one party, by another, by the other",
                        "лінії суперечать одна одній: за однією територію поблизу {0}, {1} "
                        "контролює одна сторона, за іншою – друга"},
                       {longitude, latitude}),
                {"correct their attributes left and right, or load the line that counts alone",
                 "виправте їхні атрибути left і right або завантажте лише потрібну лінію"},
                {}};
    return {ErrorCode::no_match,
            filled({"the line of contact does not cut the oblasts: territory on both of its sides "
                    "is connected near {0}, {1}",
                    "лінія зіткнення не розтинає областей: територія по обидва її боки з’єднана "
                    "поблизу {0}, {1}"},
                   {longitude, latitude}),
            {"extend its ends beyond the international boundary or coast and close its gaps",
             "продовжте її кінці за державний кордон чи узбережжя та закрийте розриви"},
            {}};
}

} // namespace

Status assign_from_lines(const Projection& projection, const ProjectedLines& lines, Side counts_to,
                         const Adjacency& adjacency, std::vector<ControlFace>& faces,
                         Diagnostics& diagnostics) {
    std::vector<Polyline> paths;
    for (const ProjectedPath& path : lines.paths)
        paths.push_back(path.path);
    const auto part = parts_of(faces, adjacency, OnPath(paths));
    const PointLocator finder = locator_of(faces);
    std::vector<std::array<double, 2>> votes(faces.size(), {0, 0}); // by part
    const auto vote = [&](MapPoint at, Side holder, double weight) {
        const auto face = finder.holder(at);
        if (face)
            votes[part[*face]][index(holder)] += weight;
        return face ? std::optional(part[*face]) : std::nullopt;
    };

    double idle = 0; // length of path inside the study area that separates nothing
    bool meets = false;
    each_edge(lines, finder,
              [&](const ProjectedPath& path, std::optional<std::size_t> on_left,
                  std::optional<std::size_t> on_right, double span) {
                  meets = meets || on_left || on_right;
                  if (on_left && on_right && part[*on_left] == part[*on_right]) {
                      idle += span;
                      return;
                  }
                  if (!path.left)
                      return;
                  if (on_left)
                      votes[part[*on_left]][index(*path.left)] += span;
                  if (on_right)
                      votes[part[*on_right]][index(other(*path.left))] += span;
              });
    const bool sides_stated =
        std::any_of(lines.paths.begin(), lines.paths.end(),
                    [](const ProjectedPath& path) { return path.left.has_value(); });
    if (!meets)
        return Error{
            ErrorCode::no_match,
            {"the line of contact does not meet the oblasts",
             "лінія зіткнення не перетинає областей"},
            {"check that both files show the same country, and that coordinates are in "
             "longitude, latitude order",
             "перевірте, чи обидва файли стосуються тієї самої країни і чи довгота стоїть у "
             "координатах перед широтою"},
            {}};
    if (!sides_stated && lines.seeds.empty())
        return Error{ErrorCode::bad_value,
                     {"the file does not say which party is on which side of the line",
                      "файл не вказує, котра сторона з якого боку лінії"},
                     {"give its lines an attribute left or right with a party's id, or name a seed "
                      "point: a place of known control",
                      "дайте його лініям атрибут left або right з ідентифікатором сторони або "
                      "назвіть точку належності: місце, контроль над яким відомий"},
                     {}};
    double total = 0;
    for (const ProjectedPath& path : lines.paths)
        total += length(path.path);
    // A seed point is certain: it outweighs every line.
    std::string outside;
    std::size_t inside = 0;
    for (const ProjectedSeed& seed : lines.seeds)
        if (vote(seed.at, seed.holder, total + 1)) {
            ++inside;
        } else {
            const GeoPoint at = Projector(projection).inverse(seed.at);
            outside += (outside.empty() ? "" : "; ") + degrees_text(at.longitude()) + ", " +
                       degrees_text(at.latitude());
        }
    if (inside == 0 && !sides_stated)
        return Error{ErrorCode::no_match,
                     filled({"the seed points lie outside the oblasts: {0}",
                             "точки належності лежать поза областями: {0}"},
                            {outside}),
                     {"choose a point inside one", "виберіть точку всередині області"},
                     {}};
    if (!outside.empty())
        diagnostics.push_back({Severity::warning,
                               "seed-outside",
                               filled({"seed points outside the oblasts were skipped: {0}",
                                       "пропущено точки належності поза областями: {0}"},
                                      {outside}),
                               {},
                               std::nullopt});

    Holders holders(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto& v = votes[i];
        if (std::min(v[0], v[1]) > 0.05 * std::max(v[0], v[1]))
            return conflict(projection, faces, part, i,
                            contradict_each_other(lines, i, part, finder));
        if (v[0] != v[1])
            holders[i] = v[0] > v[1] ? Side::a : Side::b;
    }
    if (const auto crossed = cross_lines(projection, faces, adjacency, part,
                                         lines.paths.size() == 1, holders, diagnostics);
        !crossed)
        return crossed.error();
    if (std::find(holders.begin(), holders.end(), Side::a) == holders.end() ||
        std::find(holders.begin(), holders.end(), Side::b) == holders.end())
        return Error{
            ErrorCode::no_match,
            {"the line of contact does not cut the oblasts: all territory falls to one party",
             "лінія зіткнення не розтинає областей: уся територія дістається одній стороні"},
            {"extend its ends beyond the international boundary or coast and close its gaps",
             "продовжте її кінці за державний кордон чи узбережжя та закрийте розриви"},
            {}};
    if (idle > 1000)
        diagnostics.push_back({Severity::warning,
                               "line-parts-nothing",
                               filled({"{0} of the line of contact end inside the study area "
                                       "without cutting it and were skipped",
                                       "{0} лінії зіткнення закінчуються всередині території "
                                       "розгляду, не розтинаючи її; їх пропущено"},
                                      {km_text(idle)}),
                               {},
                               std::nullopt});

    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto holder = holders[part[i]]
                                ? holders[part[i]]
                                : holder_of_oblast(faces[i].oblast, faces, part, holders);
        faces[i].holder = holder.value_or(counts_to);
        faces[i].undetermined = !holder;
    }
    return ok();
}

} // namespace delimit
