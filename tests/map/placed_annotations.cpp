// Positions of annotations on the screen, and hit tests.
#include "delimit/map/placed_annotations.h"

#include "delimit/map/labels.h"
#include "support/catch.h"
#include "support/placed_annotation.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("no annotations take no place, and a text without words takes none") {
    CHECK(place_annotations({}, default_style(), view, 1, HalfMeasurer()).empty());
    CHECK(placed(Note{centre}).parts.empty());
    CHECK(placed(Callout{centre}).parts.empty());
    CHECK_FALSE(placed(Note{centre}).text);
    // Points in one place are no line.
    CHECK(parts<AnnotationStroke>(placed(DrawnLine{{centre, centre}})).empty());
    CHECK(obstacles({}, 1).texts.empty());
}

TEST_CASE("a text near the frame's edge stays inside, and wraps where the frame is narrower") {
    const double km = view.size().width * view.metres_per_pixel() / 2000;
    const PlacedAnnotation at_edge =
        placed(Note{off(-0.98 * km, 0)}, "Held in reserve until it is verified");
    REQUIRE(at_edge.text);
    CHECK(at_edge.text->left > 0);
    CHECK(at_edge.text->right() < view.size().width / 2);
    // With its anchor outside, it is outside, too.
    const PlacedAnnotation outside = placed(Note{off(-1.02 * km, 0)}, "Held in reserve");
    CHECK((!outside.text || outside.text->left < 0));
    const PlacedAnnotation callout =
        placed(Callout{off(0, 0.7 * km), 0, -5000, 0}, "Held in reserve");
    REQUIRE(callout.text);
    CHECK(callout.text->top > 0);
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "reserve ";
    const PlacedAnnotation wide = placed(Note{centre}, words);
    REQUIRE(wide.text);
    CHECK(wide.text->left > 0);
    CHECK(wide.text->right() < view.size().width);
    CHECK(parts<AnnotationWords>(wide).size() > 1);
}

TEST_CASE("a text in the frame stays there, whatever the map shows") {
    const PlacedAnnotation one = placed(Note{FramePoint{0.5, 0.1}}, "Heading");
    CHECK(one.text->centre().y == Approx(60));
}

TEST_CASE("a callout's leader goes from its target to its panel, and is none inside it") {
    const PlacedAnnotation one = placed(Callout{centre, 100, -50}, "First\nsecond");
    const auto panel = parts<AnnotationPanel>(one);
    REQUIRE(panel.size() == 1);
    CHECK(panel[0].box.centre().x == Approx(500));
    CHECK(panel[0].box.centre().y == Approx(250));
    const auto strokes = parts<AnnotationStroke>(one);
    REQUIRE(strokes.size() == 2); // casing and core
    CHECK(strokes[1].path.front().x == Approx(400));
    CHECK(strokes[1].path.back().x == Approx(panel[0].box.left));
    CHECK(parts<AnnotationDisc>(one).size() == 1);
    // The first of several lines is a heading.
    const auto words = parts<AnnotationWords>(one);
    REQUIRE(words.size() == 2);
    CHECK(words[0].style.bold);
    CHECK_FALSE(words[1].style.bold);
    CHECK(parts<AnnotationStroke>(placed(Callout{centre, 0, 0}, "Text")).empty());
}

TEST_CASE("nothing is placed outside the frame") {
    CHECK(placed(Note{off(500, 0)}, "far").parts.empty());
    CHECK(placed(DrawnCircle{centre, kilometres(400)}).lines.empty());
    for (const AnnotationStroke& stroke :
         parts<AnnotationStroke>(placed(DrawnLine{{off(-200, 0), off(200, 0)}})))
        for (const ScreenPoint p : stroke.path)
            CHECK(view.frame().grown(1e-6).contains(p));
    // The text of a line is at its visible part.
    const PlacedAnnotation long_line = placed(DrawnLine{{off(-10, 0), off(200, 0)}}, "long");
    REQUIRE(long_line.text);
    CHECK(long_line.text->centre().x == Approx(550).margin(5));
}

TEST_CASE("a text beside a sign at the right edge stands left of it") {
    const PlacedAnnotation one = placed(Highlight{FramePoint{0.99, 0.5}}, "Bakhmut");
    REQUIRE(one.text);
    CHECK(one.text->right() < 0.99 * 800);
}

TEST_CASE("names keep off what annotations write, and leave lines free if they can") {
    auto scene = std::make_shared<Scene>();
    scene->style = default_style();
    scene->places.push_back({MapPoint(), "mmmmmm", 2, 0});
    const Labels labels(scene, HalfMeasurer());
    const ScreenBox before = labels.place(view, 1).labels.at(0).box;
    const auto text = placed(Note{off(3, 0)}, "mmmmmm");
    REQUIRE(text.text->meets(before));
    const auto moved = labels.place(view, 1, obstacles({text}, 1).texts).labels;
    REQUIRE(moved.size() == 1);
    CHECK_FALSE(moved[0].box.meets(*text.text));
    const auto line = placed(DrawnLine{{off(2, 5), off(2, -5)}});
    const auto beside = labels.place(view, 1, {}, {}, obstacles({line}, 1).lines).labels;
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].box.right() < 400);
}
