#include "delimit/model/annotation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace delimit {
namespace {

constexpr std::array<std::pair<LineEnds, std::string_view>, 5> ends_ids{
    {{LineEnds::none, "none"},
     {LineEnds::arrow, "arrow"},
     {LineEnds::arrows, "arrows"},
     {LineEnds::bars, "bars"},
     {LineEnds::dots, "dots"}}};

struct KindId {
    std::string_view operator()(const Note&) const { return "text"; }
    std::string_view operator()(const Callout&) const { return "callout"; }
    std::string_view operator()(const DrawnLine&) const { return "line"; }
    std::string_view operator()(const DrawnPolygon&) const { return "polygon"; }
    std::string_view operator()(const DrawnCircle&) const { return "circle"; }
    std::string_view operator()(const NumberMarker&) const { return "marker"; }
    std::string_view operator()(const Highlight&) const { return "highlight"; }
};

struct Points {
    std::vector<Anchor> operator()(const Note& note) const { return {note.at}; }
    std::vector<Anchor> operator()(const Callout& callout) const { return {callout.target}; }
    std::vector<Anchor> operator()(const DrawnLine& line) const { return line.points; }
    std::vector<Anchor> operator()(const DrawnPolygon& polygon) const { return polygon.points; }
    std::vector<Anchor> operator()(const DrawnCircle& circle) const { return {circle.centre}; }
    std::vector<Anchor> operator()(const NumberMarker& marker) const { return {marker.at}; }
    std::vector<Anchor> operator()(const Highlight& highlight) const { return {highlight.at}; }
};

} // namespace

std::string_view kind_id(const AnnotationShape& shape) {
    return std::visit(KindId(), shape);
}

std::string_view id(LineEnds ends) {
    return ends_ids[static_cast<std::size_t>(ends)].second;
}

std::optional<LineEnds> parse_line_ends(std::string_view text) {
    for (const auto& [ends, name] : ends_ids)
        if (name == text)
            return ends;
    return std::nullopt;
}

bool Annotation::shown_for(std::string_view proposal) const {
    return visible && (proposals.empty() ||
                       std::find(proposals.begin(), proposals.end(), proposal) != proposals.end());
}

std::vector<Anchor> anchors(const AnnotationShape& shape) {
    return std::visit(Points(), shape);
}

} // namespace delimit
