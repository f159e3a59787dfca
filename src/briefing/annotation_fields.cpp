#include "delimit/briefing/annotation_fields.h"

#include "delimit/briefing/figures.h"
#include "delimit/geo/geodesic.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace delimit {
namespace {

/// The point of the line that is nearest to `p` on the map, which is conformal: its distance on the
/// ground is the least within some 1e-4.
std::optional<MapPoint> nearest(const LineOfContact& line, MapPoint p) {
    std::optional<MapPoint> best;
    double least = 1e300;
    for (const Polyline& part : line.parts)
        for (std::size_t i = 1; i < part.size(); ++i) {
            const MapPoint a = part[i - 1], along = part[i] - a, to = p - a;
            const double squared = along.x() * along.x() + along.y() * along.y();
            const double share =
                squared > 0
                    ? std::clamp((to.x() * along.x() + to.y() * along.y()) / squared, 0.0, 1.0)
                    : 0;
            const MapPoint at = a + along * share;
            const double distance = std::hypot(at.x() - p.x(), at.y() - p.y());
            if (distance < least) {
                least = distance;
                best = at;
            }
        }
    return best;
}

std::optional<std::string> distance_to_line(const Annotation& annotation, const Snapshot& snapshot,
                                            const Projector& projector, Locale language) {
    const std::vector<Anchor> points = anchors(annotation.shape);
    const auto* from = points.empty() ? nullptr : std::get_if<GeoPoint>(&points.front());
    if (!from)
        return std::nullopt;
    const auto at = nearest(snapshot.control->line, projector.forward(*from));
    if (!at)
        return std::nullopt;
    return distance_from_line_text(geodesic_distance(*from, projector.inverse(*at)),
                                   snapshot.layers->control_map.provenance, language);
}

bool tells(const Annotation& annotation, const char* field) {
    return annotation.text.en.find(field) != std::string::npos ||
           annotation.text.uk.find(field) != std::string::npos;
}

} // namespace

FieldValues data_fields(const Snapshot& snapshot, std::size_t proposal, Locale language,
                        std::optional<std::size_t> estimated) {
    FieldValues fields;
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    if (control_map.date)
        fields["line-date"] = long_text(*control_map.date, language);
    fields["line-length"] = length_text(snapshot.control->line.length, language);
    if (proposal >= snapshot.proposals.size())
        return fields;
    const ProposalFigures figures = proposal_figures(snapshot, proposal, language, estimated);
    fields["proposal"] = figures.name;
    fields["vacated-a"] = figures.withdrawal[index(Side::a)].area_text;
    fields["vacated-b"] = figures.withdrawal[index(Side::b)].area_text;
    fields["demilitarized"] = figures.demilitarized.empty() ? "–" : figures.demilitarized;
    fields["transferred"] = figures.transferred.empty() ? "–" : figures.transferred;
    fields["reciprocity"] = figures.withdrawal_ratio;
    return fields;
}

std::vector<std::pair<std::string, Text>> annotation_field_names() {
    return {
        {"length", {"Length in km", "Довжина, км"}},
        {"length-mi", {"Length in miles", "Довжина, милі"}},
        {"area", {"Area in km²", "Площа, км²"}},
        {"area-mi", {"Area in square miles", "Площа, кв. милі"}},
        {"radius", {"Radius in km", "Радіус, км"}},
        {"radius-mi", {"Radius in miles", "Радіус, милі"}},
        {"position", {"Coordinates", "Координати"}},
        {"to-line", {"Distance to the line of contact", "Відстань до лінії зіткнення"}},
        {"proposal", {"Name of the proposal", "Назва пропозиції"}},
        {"vacated-a", {"Withdrawal area of the first party", "Площа відведення першої сторони"}},
        {"vacated-b", {"Withdrawal area of the second party", "Площа відведення другої сторони"}},
        {"demilitarized", {"Area of the demilitarized zone", "Площа демілітаризованої зони"}},
        {"transferred", {"Area that changes control", "Площа, над якою змінюється контроль"}},
        {"reciprocity", {"Withdrawal ratio", "Співвідношення відведення"}},
        {"line-date", {"Date of the line of contact", "Дата лінії зіткнення"}},
        {"line-length", {"Length of the line of contact", "Довжина лінії зіткнення"}}};
}

SceneAnnotations scene_annotations(const Annotations& annotations, const Snapshot& snapshot,
                                   const std::vector<std::size_t>& proposals, Locale language,
                                   std::optional<std::size_t> estimated) {
    auto made = std::make_shared<std::vector<SceneAnnotation>>();
    if (annotations.empty())
        return made;
    const Projector projector(snapshot.projection);
    std::optional<FieldValues> data;
    for (const Annotation& annotation : annotations) {
        const bool shown = std::any_of(proposals.begin(), proposals.end(), [&](std::size_t p) {
            return p < snapshot.project->proposals.size() &&
                   annotation.shown_for(snapshot.project->proposals[p].id);
        });
        if (!shown)
            continue;
        FieldValues fields;
        if (tells(annotation, "{")) {
            if (!data)
                data = data_fields(snapshot, proposals.front(), language, estimated);
            fields = *data;
            if (tells(annotation, "{to-line}"))
                if (auto text = distance_to_line(annotation, snapshot, projector, language))
                    fields["to-line"] = std::move(*text);
        }
        made->push_back(scene_annotation(annotation, projector, language, fields));
    }
    return made;
}

} // namespace delimit
