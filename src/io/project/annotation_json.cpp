#include "io/project/annotation_json.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "delimit/io/project/annotations_text.h"
#include "io/project/annotation_style_json.h"
#include "io/project/provision_json.h"
#include "io/project/shape_json.h"
#include "io/project/text_json.h"

#include <algorithm>
#include <set>

namespace delimit {
namespace io {
namespace {

using Json = nlohmann::ordered_json;

constexpr double widest = 2000;     // points
constexpr double farthest = 5000;   // points
constexpr double largest_km = 5000; // of a radius
constexpr double largest_number = 1e6;

std::optional<Anchor> parse_anchor(JsonText& text, const nlohmann::json& value,
                                   const std::string& pointer) {
    if (!value.is_object()) {
        const auto point = parse_point(text, value, pointer);
        return point ? std::optional<Anchor>(*point) : std::nullopt;
    }
    JsonObject in(text, value, pointer);
    const std::vector<double> frame = in.numbers("frame");
    const bool good = frame.size() == 2 && std::all_of(frame.begin(), frame.end(),
                                                       [](double v) { return v >= -1 && v <= 2; });
    if (good)
        return FramePoint{frame[0], frame[1]};
    in.fail("frame",
            {"must be two shares of the frame, right and down",
             "має бути двома частками рамки, праворуч і вниз"},
            {"write the upper left corner as [0, 0], the lower right one as [1, 1]",
             "верхній лівий кут пишіть як [0, 0], нижній правий – як [1, 1]"});
    return std::nullopt;
}

Anchor anchor(JsonObject& in, const char* key) {
    if (const auto* value = in.member(key))
        return parse_anchor(in.source(), *value, in.pointer_to(key)).value_or(GeoPoint());
    in.fail(key, {"is missing", "відсутнє"},
            {"write [longitude, latitude], or {\"frame\": [0.5, 0.1]}",
             "пишіть [довгота, широта] або {\"frame\": [0.5, 0.1]}"});
    return GeoPoint();
}

std::vector<Anchor> anchors_of(JsonObject& in, const char* key, std::size_t fewest) {
    std::vector<Anchor> points;
    in.for_each(key, [&](const nlohmann::json& value, const std::string& pointer) {
        if (const auto point = parse_anchor(in.source(), value, pointer))
            points.push_back(*point);
    });
    if (points.size() < fewest)
        in.fail(key,
                filled({"needs at least {0} points", "потребує щонайменше {0} точок"}, {fewest}));
    return points;
}

AnnotationShape parse_shape(JsonObject& in) {
    const std::string kind = in.text("kind", true);
    const auto width = [&] { return in.number("width_pt", 0, widest).value_or(0); };
    if (kind == "text")
        return Note{anchor(in, "at"), width()};
    if (kind == "callout") {
        Callout callout{anchor(in, "target"), 0, 0, width()};
        const std::vector<double> offset = in.numbers("offset_pt");
        if (offset.size() == 2 && std::abs(offset[0]) <= farthest &&
            std::abs(offset[1]) <= farthest) {
            callout.dx = offset[0];
            callout.dy = offset[1];
        } else {
            in.fail("offset_pt", {"must be two numbers: points to the right and down",
                                  "має бути двома числами: пункти праворуч і вниз"});
        }
        return callout;
    }
    if (kind == "line")
        return DrawnLine{anchors_of(in, "points", 2)};
    if (kind == "polygon")
        return DrawnPolygon{anchors_of(in, "points", 3)};
    if (kind == "circle") {
        DrawnCircle circle;
        const Anchor centre = anchor(in, "centre");
        if (const auto* point = std::get_if<GeoPoint>(&centre))
            circle.centre = *point;
        else
            in.fail(
                "centre",
                {"a circle is anchored to a map position", "коло прив’язують до місця на карті"},
                {"write [longitude, latitude]", "запишіть [довгота, широта]"});
        const auto radius = in.number("radius_km", 0, largest_km);
        if (!radius || *radius <= 0)
            in.fail("radius_km", {"must be above 0", "має бути більше 0"});
        circle.radius = metres_from_km(radius.value_or(1));
        return circle;
    }
    if (kind == "marker")
        return NumberMarker{anchor(in, "at"),
                            static_cast<int>(in.number("number", 0, largest_number).value_or(1))};
    if (kind == "highlight")
        return Highlight{anchor(in, "at"),
                         in.number("radius_pt", 1, widest).value_or(Highlight().radius)};
    if (!kind.empty())
        in.fail("kind",
                filled({"there are no annotations of the kind '{0}'", "анотацій виду «{0}» немає"},
                       {kind}),
                {"the kinds are text, callout, line, polygon, circle, marker and highlight",
                 "є такі види: text, callout, line, polygon, circle, marker і highlight"});
    return Note{};
}

Annotation parse_annotation(JsonObject& in) {
    Annotation made;
    made.id = in.text("id", true);
    made.shape = parse_shape(in);
    made.text = in.text_in_both("text");
    in.object("style", [&](JsonObject& style) { made.style = parse_annotation_style(style); });
    made.group = in.text("group");
    made.visible = in.boolean("visible").value_or(true);
    made.locked = in.boolean("locked").value_or(false);
    made.proposals = in.texts("proposals");
    return made;
}

Json anchor_json(const Anchor& anchor) {
    if (const auto* point = std::get_if<GeoPoint>(&anchor))
        return json_of(*point);
    const auto& frame = std::get<FramePoint>(anchor);
    Json out;
    out["frame"] = {frame.x, frame.y};
    return out;
}

Json anchors_json(const std::vector<Anchor>& anchors) {
    Json out = Json::array();
    for (const Anchor& anchor : anchors)
        out.push_back(anchor_json(anchor));
    return out;
}

struct WriteShape {
    Json& out;

    void operator()(const Note& note) const {
        out["at"] = anchor_json(note.at);
        put_width(note.width);
    }
    void operator()(const Callout& callout) const {
        out["target"] = anchor_json(callout.target);
        out["offset_pt"] = {callout.dx, callout.dy};
        put_width(callout.width);
    }
    void operator()(const DrawnLine& line) const { out["points"] = anchors_json(line.points); }
    void operator()(const DrawnPolygon& polygon) const {
        out["points"] = anchors_json(polygon.points);
    }
    void operator()(const DrawnCircle& circle) const {
        out["centre"] = json_of(circle.centre);
        out["radius_km"] = in_km(circle.radius);
    }
    void operator()(const NumberMarker& marker) const {
        out["at"] = anchor_json(marker.at);
        out["number"] = marker.number;
    }
    void operator()(const Highlight& highlight) const {
        out["at"] = anchor_json(highlight.at);
        out["radius_pt"] = highlight.radius;
    }

  private:
    void put_width(double width) const {
        if (width > 0)
            out["width_pt"] = width;
    }
};

Json annotation_json(const Annotation& annotation) {
    Json out;
    out["id"] = annotation.id;
    out["kind"] = kind_id(annotation.shape);
    std::visit(WriteShape{out}, annotation.shape);
    if (!annotation.text.empty()) {
        out["text"]["en"] = annotation.text.en;
        if (!annotation.text.uk.empty())
            out["text"]["uk"] = annotation.text.uk;
    }
    if (const Json style = json_of(annotation.style); !style.is_null())
        out["style"] = style;
    if (!annotation.group.empty())
        out["group"] = annotation.group;
    if (!annotation.visible)
        out["visible"] = false;
    if (annotation.locked)
        out["locked"] = true;
    if (!annotation.proposals.empty())
        out["proposals"] = annotation.proposals;
    return out;
}

} // namespace

Annotations parse_annotations(JsonObject& in, const char* key) {
    check_count(in, key, limits::annotations);
    Annotations annotations;
    std::set<std::string> ids;
    in.objects(key, [&](JsonObject& annotation) {
        annotations.push_back(parse_annotation(annotation));
        if (!ids.insert(annotations.back().id).second)
            annotation.fail("id", {"another annotation has this id",
                                   "цей ідентифікатор уже має інша анотація"});
    });
    return annotations;
}

Json json_of(const Annotations& annotations) {
    Json out = Json::array();
    for (const Annotation& annotation : annotations)
        out.push_back(annotation_json(annotation));
    return out;
}

} // namespace io

namespace {
constexpr const char* member = "delimit-annotations";
}

std::string annotations_text(const Annotations& annotations) {
    nlohmann::ordered_json out;
    out[member] = io::json_of(annotations);
    return io::canonical_text(out);
}

Result<Annotations> parse_annotations(std::string_view json) {
    const auto text = io::JsonText::parse(json, {});
    if (!text)
        return text.error();
    Annotations annotations;
    {
        io::JsonObject root(**text);
        if (!root.has(member))
            root.fail(member, {"is missing", "відсутнє"},
                      {"copy annotations in Delimit first", "спершу скопіюйте анотації в Delimit"});
        annotations = io::parse_annotations(root, member);
    }
    if ((*text)->error())
        return *(*text)->error();
    return annotations;
}

} // namespace delimit
