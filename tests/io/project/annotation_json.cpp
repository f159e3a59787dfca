// Annotations in files: written ones read back the same, and errors name their position.
#include "delimit/io/project/annotations_text.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Annotations all_kinds() {
    const Anchor ground = GeoPoint::degrees(37.123456789012345, 48.5), frame = FramePoint{0.1, 0.9};
    const std::vector<AnnotationShape> shapes{
        Note{frame, 120},
        Callout{ground, 12.5, -30, 90},
        DrawnLine{{ground, frame}},
        DrawnPolygon{{ground, GeoPoint::degrees(38, 48), GeoPoint::degrees(38, 49)}},
        DrawnCircle{GeoPoint::degrees(37, 48), Metres(12345.678)},
        NumberMarker{ground, 7},
        Highlight{ground, 14}};
    Annotations all;
    for (const AnnotationShape& shape : shapes) {
        Annotation made;
        made.id = std::string(kind_id(shape)) + "-1";
        made.shape = shape;
        all.push_back(made);
    }
    Annotation& full = all[1];
    full.text = {"Heading\nof {length}", "Заголовок"};
    full.style = {Colour{1, 2, 3}, 2.5, true, LineEnds::bars, Colour{4, 5, 6}, 0.25, Hatch::cross,
                  Colour{7, 8, 9}, 11,  false};
    full.group = "group-1";
    full.visible = false;
    full.locked = true;
    full.proposals = {"a", "b"};
    all[2].text = {"", "лише українською"};
    all[2].style.fill_opacity = 0;
    return all;
}

Error error_of(const std::string& annotation) {
    const auto parsed = parse_annotations(R"({"delimit-annotations": [)" + annotation + "]}");
    INFO(annotation);
    REQUIRE_FALSE(parsed);
    CHECK_FALSE(parsed.error().message.empty());
    return parsed.error();
}

} // namespace

TEST_CASE("annotations of all kinds are written and read back the same, byte for byte") {
    CHECK(parse_annotations(annotations_text({})).value().empty());
    const Annotations all = all_kinds();
    const std::string text = annotations_text(all);
    const auto again = parse_annotations(text);
    REQUIRE(again);
    CHECK(*again == all);
    CHECK(annotations_text(*again) == text);
    CHECK(text.find("{length}") != text.npos);
}

TEST_CASE("what no annotation can be is an error that names the place") {
    const auto location = [](const std::string& annotation) {
        const Error error = error_of(annotation);
        return error.location.text();
    };
    const auto names = [&](const std::string& annotation, const std::string& pointer) {
        INFO(annotation);
        CHECK(location(annotation).find("/delimit-annotations/0" + pointer) != std::string::npos);
    };
    names(R"({"id": "a", "kind": "hologram"})", "/kind");
    names(R"({"id": "a"})", "/kind");
    names(R"({"kind": "text", "at": [1, 2]})", "/id");
    names(R"({"id": "a", "kind": "text"})", "/at");
    names(R"({"id": "a", "kind": "text", "at": [1, 200]})", "/at");
    names(R"({"id": "a", "kind": "text", "at": {"frame": [0.5]}})", "/at/frame");
    names(R"({"id": "a", "kind": "text", "at": {"frame": [50, 50]}})", "/at/frame");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "width_pt": -1})", "/width_pt");
    names(R"({"id": "a", "kind": "callout", "target": [1, 2]})", "/offset_pt");
    names(R"({"id": "a", "kind": "line", "points": [[1, 2]]})", "/points");
    names(R"({"id": "a", "kind": "line", "points": [[1, 2], "x"]})", "/points/1");
    names(R"({"id": "a", "kind": "polygon", "points": [[1, 2], [3, 4]]})", "/points");
    names(R"({"id": "a", "kind": "circle", "centre": [1, 2], "radius_km": 0})", "/radius_km");
    names(R"({"id": "a", "kind": "circle", "centre": {"frame": [0, 0]}, "radius_km": 1})",
          "/centre");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "style": {"colour": "red"}})",
          "/style/colour");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "style": {"ends": "x"}})", "/style/ends");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "style": {"hatch": "x"}})", "/style/hatch");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "style": {"text_size": 0}})",
          "/style/text_size");
    names(R"({"id": "a", "kind": "text", "at": [1, 2], "visible": 1})", "/visible");
    const Error twice = error_of(R"({"id": "a", "kind": "text", "at": [1, 2]},
                                    {"id": "a", "kind": "text", "at": [1, 2]})");
    CHECK(twice.location.text().find("/1/id") != std::string::npos);
    CHECK(error_of(R"({"id": "a", "kind": "hologram"})").message.en.find("hologram") !=
          std::string::npos);
}

TEST_CASE("a clipboard that holds something else holds no annotations") {
    CHECK_FALSE(parse_annotations(""));
    CHECK_FALSE(parse_annotations("Hello"));
    CHECK_FALSE(parse_annotations("[1, 2]"));
    CHECK_FALSE(parse_annotations(R"({"format": "delimit-project"})"));
}
