#include "delimit/model/edit_annotations.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Annotation note(const std::string& id, double longitude = 30) {
    Annotation made;
    made.id = id;
    made.shape = Note{GeoPoint::degrees(longitude, 50)};
    return made;
}

std::string ids(const Annotations& annotations) {
    std::string all;
    for (const Annotation& a : annotations)
        all += a.id + " ";
    return all;
}

Anchor one_east(const Anchor& anchor) {
    const GeoPoint p = std::get<GeoPoint>(anchor);
    return GeoPoint::degrees(p.longitude() + 1, p.latitude());
}

double longitude(const Annotation& annotation) {
    return std::get<GeoPoint>(anchors(annotation.shape).front()).longitude();
}

} // namespace

TEST_CASE("edits of annotations that are not there change nothing") {
    Annotations all{note("a")};
    const Annotations before = all;
    const AnnotationIds none{"x"};
    remove_annotations(all, none);
    move_annotations(all, none, one_east);
    reshape_annotation(all, "x", Note{});
    restyle_annotations(all, none, [](AnnotationStyle& s) { s.width = 2; });
    group_annotations(all, none);
    bring_to_front(all, none);
    move_annotation_to(all, "x", 0);
    lock_annotations(all, none, true);
    show_annotations(all, none, false);
    CHECK(all == before);
    Annotations empty;
    bring_to_front(empty, {"a"});
    CHECK(with_groups(empty, {"a"}).empty());
    CHECK(aligned({}, Alignment::left).empty());
}

TEST_CASE("a new annotation lies on top under an id of its kind, and is free to be so again") {
    Annotations all;
    CHECK(add_annotation(all, note("")) == "text-1");
    CHECK(add_annotation(all, note("")) == "text-2");
    Annotation marker;
    marker.shape = NumberMarker{GeoPoint(), next_number(all)};
    CHECK(add_annotation(all, marker) == "marker-1");
    CHECK(next_number(all) == 2);
    remove_annotations(all, {"text-1"});
    CHECK(add_annotation(all, note("")) == "text-1");
    CHECK(ids(all) == "text-2 marker-1 text-1 ");
}

TEST_CASE("what is locked is neither moved nor changed nor removed, but can be unlocked") {
    Annotations all{note("a"), note("b")};
    lock_annotations(all, {"a"}, true);
    move_annotations(all, {"a", "b"}, one_east);
    CHECK(longitude(all[0]) == 30);
    CHECK(longitude(all[1]) == 31);
    reshape_annotation(all, "a", Note{GeoPoint(), 80});
    restyle_annotations(all, {"a"}, [](AnnotationStyle& s) { s.width = 2; });
    CHECK(std::get<Note>(all[0].shape).width == 0);
    CHECK(all[0].style == AnnotationStyle());
    CHECK(unlocked(all, {"b", "a"}) == AnnotationIds{"b"});
    remove_annotations(all, {"a", "b"});
    CHECK(ids(all) == "a ");
    lock_annotations(all, {"a"}, false);
    remove_annotations(all, {"a"});
    CHECK(all.empty());
}

TEST_CASE("a shape is replaced by one of its kind only") {
    Annotations all{note("a")};
    reshape_annotation(all, "a", Highlight{});
    CHECK(all == Annotations{note("a")});
    reshape_annotation(all, "a", Note{GeoPoint(), 80});
    CHECK(std::get<Note>(all[0].shape).width == 80);
}

TEST_CASE("all points of a shape move, and a circle stays on the ground") {
    const AnnotationShape line =
        moved(DrawnLine{{GeoPoint::degrees(1, 2), GeoPoint::degrees(3, 4)}}, one_east);
    CHECK(std::get<DrawnLine>(line).points ==
          std::vector<Anchor>{GeoPoint::degrees(2, 2), GeoPoint::degrees(4, 4)});
    const DrawnCircle circle{GeoPoint::degrees(1, 2), Metres(10)};
    CHECK(std::get<DrawnCircle>(moved(circle, [](const Anchor&) {
              return FramePoint{0, 0};
          })) == circle);
    CHECK(std::get<DrawnCircle>(moved(circle, one_east)).centre == GeoPoint::degrees(2, 2));
}

TEST_CASE("a vertex is added to lines and polygons, and to nothing else") {
    const Anchor a = FramePoint{0, 0}, b = FramePoint{1, 0}, c = FramePoint{1, 1},
                 d = FramePoint{0, 1};
    CHECK(std::get<DrawnLine>(with_vertex(DrawnLine{{a, b}}, 0, c)).points ==
          std::vector<Anchor>{a, c, b});
    // The edge that closes a polygon.
    CHECK(std::get<DrawnPolygon>(with_vertex(DrawnPolygon{{a, b, c}}, 2, d)).points ==
          std::vector<Anchor>{a, b, c, d});
    CHECK(with_vertex(Note{a}, 0, b) == AnnotationShape(Note{a}));
}

TEST_CASE("a group is selected as one, and of one alone there is none") {
    Annotations all{note("a"), note("b"), note("c")};
    group_annotations(all, {"c"});
    CHECK(all[2].group.empty());
    group_annotations(all, {"c", "a"});
    CHECK(with_groups(all, {"a"}) == AnnotationIds{"a", "c"});
    CHECK(with_groups(all, {"b"}) == AnnotationIds{"b"});
    // Removing one of a pair dissolves the group.
    group_annotations(all, {"a", "b"});
    CHECK(all[2].group.empty());
    CHECK(with_groups(all, {"b"}) == AnnotationIds{"a", "b"});
    ungroup_annotations(all, {"a"});
    CHECK(with_groups(all, {"b"}) == AnnotationIds{"b"});
    CHECK(all[1].group.empty());
}

TEST_CASE("copies lie on top, unlocked, with ids and groups of their own") {
    Annotations all{note("text-1"), note("text-2"), note("text-3")};
    group_annotations(all, {"text-1", "text-2"});
    lock_annotations(all, {"text-1", "text-2"}, true);
    const Annotations copied = copied_annotations(all, {"text-2", "text-1"});
    CHECK(paste_annotations(all, copied, one_east) == AnnotationIds{"text-4", "text-5"});
    CHECK(longitude(all[3]) == 31);
    CHECK_FALSE(all[3].locked);
    CHECK(with_groups(all, {"text-4"}) == AnnotationIds{"text-4", "text-5"});
    CHECK(with_groups(all, {"text-1"}) == AnnotationIds{"text-1", "text-2"});
    // One of a group alone is in no group.
    paste_annotations(all, copied_annotations(all, {"text-1"}), one_east);
    CHECK(all.back().group.empty());
}

TEST_CASE("what is brought to the front or sent to the back keeps its order") {
    Annotations all{note("a"), note("b"), note("c"), note("d")};
    bring_to_front(all, {"c", "a"});
    CHECK(ids(all) == "b d a c ");
    send_to_back(all, {"c", "d"});
    CHECK(ids(all) == "d c b a ");
    move_annotation_to(all, "d", 9);
    CHECK(ids(all) == "c b a d ");
    move_annotation_to(all, "a", 0);
    CHECK(ids(all) == "a c b d ");
}
