#include "map/annotation_lines.h"

#include "support/catch.h"
#include "support/placed_annotation.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a path without length has its middle where it is, and makes no line") {
    CHECK(length_of({}) == 0);
    CHECK(length_of({{3, 4}}) == 0);
    CHECK(middle_of({{3, 4}}) == ScreenPoint{3, 4});
    CHECK(middle_of({{3, 4}, {3, 4}}) == ScreenPoint{3, 4});
    for (const ScreenPath& path : {ScreenPath{}, {{400, 300}}, {{400, 300}, {400, 300}}}) {
        PlacedAnnotation placed;
        add_line(placed, path, {}, view, 1);
        CHECK(placed.parts.empty());
        CHECK(placed.lines.empty());
    }
}

TEST_CASE("the middle of a path is half way along it, whatever its edges are") {
    const ScreenPath path{{0, 0}, {30, 0}, {30, 10}};
    CHECK(length_of(path) == Approx(40));
    CHECK(middle_of(path).x == Approx(20));
    CHECK(middle_of(path).y == Approx(0).margin(1e-9));
}

TEST_CASE("an arrow ends at its last point, and its line does not show beyond the head") {
    AnnotationStyle arrow;
    arrow.ends = LineEnds::arrow;
    const PlacedAnnotation one = placed(DrawnLine{{off(-20, 0), off(20, 0)}}, {}, arrow);
    const auto heads = parts<AnnotationArea>(one);
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].rings[0].front().x == Approx(600).margin(0.5));
    for (const AnnotationStroke& stroke : parts<AnnotationStroke>(one))
        if (stroke.style.colour == heads[0].style.colour)
            for (const ScreenPoint p : stroke.path)
                CHECK(p.x < 598);
    arrow.ends = LineEnds::arrows;
    CHECK(parts<AnnotationArea>(placed(DrawnLine{{off(-20, 0), off(20, 0)}}, {}, arrow)).size() ==
          2);
    arrow.ends = LineEnds::bars;
    const auto barred = placed(DrawnLine{{off(-20, 0), off(20, 0)}}, "20 km", arrow);
    CHECK(parts<AnnotationStroke>(barred).size() == 6);
    CHECK(barred.text->centre().x == Approx(400).margin(1));
    arrow.ends = LineEnds::dots;
    CHECK(parts<AnnotationDisc>(placed(DrawnLine{{off(-20, 0), off(20, 0)}}, {}, arrow)).size() ==
          2);
}

TEST_CASE("what is far outside the frame is left out of a line") {
    PlacedAnnotation placed;
    AnnotationAppearance appearance;
    add_line(placed, {{-1e6, 300}, {1e6, 300}}, appearance, view, 1);
    REQUIRE(placed.lines.size() == 1);
    CHECK(placed.lines[0].front().x > -100);
    CHECK(placed.lines[0].back().x < 900);
}
