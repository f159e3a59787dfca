#include "support/annotation_tool.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("handles resize: a circle's radius, a line's vertices, a callout's target") {
    need_application();
    Annotating open;
    open.make(AnnotationPreset::circle);
    open.drag({200, 150}, {240, 150});
    const Metres before = std::get<DrawnCircle>(open.last().shape).radius;
    open.drag({240, 150}, {280, 150});
    const auto& circle = std::get<DrawnCircle>(open.last().shape);
    CHECK(circle.radius / before == Approx(2).epsilon(0.03));
    CHECK(circle.radius.count() ==
          Approx(geodesic_distance(circle.centre, open.ground({280, 150})).count()).epsilon(0.02));

    open.make(AnnotationPreset::arrow);
    open.drag({100, 250}, {200, 250});
    open.drag({200, 250}, {200, 300});
    CHECK(geodesic_distance(std::get<GeoPoint>(anchors(open.last().shape)[1]),
                            open.ground({200, 300})) < Metres(2000));
    // From between two points a third is drawn out.
    open.drag({150, 275}, {120, 300});
    CHECK(anchors(open.last().shape).size() == 3);

    open.make(AnnotationPreset::callout);
    open.drag({300, 200}, {360, 120});
    const Callout callout = std::get<Callout>(open.last().shape);
    open.map(0).setFocus();
    open.drag({300, 200}, {280, 210});
    const Callout moved = std::get<Callout>(open.last().shape);
    CHECK(moved.dx == Approx(callout.dx + 15).margin(1));
    CHECK(moved.dy == Approx(callout.dy - 7.5).margin(1));
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}
