#include "delimit/map/placed_annotations.h"

#include "support/catch.h"
#include "support/placed_annotation.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("nothing placed is touched nowhere, and is in nobody's way") {
    CHECK_FALSE(touches({}, {0, 0}, 100));
    const AnnotationObstacles none = obstacles({PlacedAnnotation()}, 1);
    CHECK(none.texts.empty());
    CHECK(none.lines.empty());
}

TEST_CASE("the hand meets lines, filled grounds, discs and texts, and not what is between") {
    const PlacedAnnotation line = placed(DrawnLine{{off(-20, 0), off(20, 0)}});
    CHECK(touches(line, {400, 303}, 4));
    CHECK_FALSE(touches(line, {400, 310}, 4));
    const PlacedAnnotation circle = placed(DrawnCircle{centre, kilometres(10)});
    CHECK(touches(circle, {500, 300}, 4));
    CHECK_FALSE(touches(circle, {450, 320}, 4));
    AnnotationStyle filled;
    filled.fill_opacity = 0.2;
    CHECK(touches(placed(DrawnCircle{centre, kilometres(10)}, {}, filled), {450, 320}, 4));
    CHECK(touches(placed(Note{centre}, "mmmm"), {402, 301}, 4));
    CHECK(touches(placed(NumberMarker{centre, 1}), {404, 300}, 4));
}

TEST_CASE("names keep off the whole of a line, in boxes without a gap, and off texts") {
    const PlacedAnnotation line = placed(DrawnLine{{off(-20, 0), off(20, 0)}}, "20 km");
    REQUIRE(line.text);
    const AnnotationObstacles found = obstacles({line}, 1);
    CHECK(found.texts.size() == 1);
    for (double x = 205; x < 600; x += 1.7) {
        INFO(x);
        bool kept = false;
        for (const ScreenBox& box : found.lines)
            kept |= box.contains({x, 300});
        CHECK(kept);
    }
}
