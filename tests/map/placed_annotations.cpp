// Where annotations stand on the screen, and what the hand meets of them.
#include "delimit/map/placed_annotations.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/labels.h"
#include "support/catch.h"
#include "support/half_measurer.h"

#include <cmath>

using namespace delimit;
using delimit::test::HalfMeasurer;

namespace {

const Viewport view(MapPoint(), 100, {800, 600});
const GeoPoint centre = GeoPoint::degrees(37, 48.5);

GeoPoint off(double east_km, double north_km) {
    const double distance = std::hypot(east_km, north_km);
    return distance == 0
               ? centre
               : geodesic_circle(
                     centre, kilometres(distance),
                     360)[std::size_t(std::lround(std::fmod(
                              450 - std::atan2(north_km, east_km) * 180 / 3.14159265358979, 360))) %
                          360];
}

PlacedAnnotation placed(AnnotationShape shape, const std::string& text = {},
                        AnnotationStyle style = {}, double unit = 1) {
    Annotation annotation;
    annotation.shape = std::move(shape);
    annotation.text = {text, {}};
    annotation.style = style;
    const Projector projector(Projection{centre});
    const auto all =
        place_annotations({scene_annotation(annotation, projector, Language::english, {})},
                          default_style(), view, unit, HalfMeasurer());
    REQUIRE(all.size() == 1);
    return all.front();
}

template <class Part>
std::vector<Part> parts(const PlacedAnnotation& placed) {
    std::vector<Part> found;
    for (const AnnotationPart& part : placed.parts)
        if (const auto* one = std::get_if<Part>(&part))
            found.push_back(*one);
    return found;
}

} // namespace

TEST_CASE("no annotations take no place, and a text without words takes none") {
    CHECK(place_annotations({}, default_style(), view, 1, HalfMeasurer()).empty());
    CHECK(placed(Note{centre}).parts.empty());
    CHECK(placed(Callout{centre}).parts.empty());
    CHECK_FALSE(placed(Note{centre}).text);
    // Points in one place are no line.
    CHECK(parts<AnnotationStroke>(placed(DrawnLine{{centre, centre}})).empty());
    CHECK(obstacles({}, 1).texts.empty());
}

TEST_CASE("a text stands in the middle of its place, and wraps at its width") {
    const PlacedAnnotation one = placed(Note{centre}, "mmmm mmmm");
    REQUIRE(one.text);
    CHECK(one.text->centre().x == Approx(400));
    CHECK(one.text->centre().y == Approx(300));
    CHECK(parts<AnnotationWords>(one).size() == 1);
    const PlacedAnnotation two = placed(Note{centre, 30}, "mmmm mmmm");
    CHECK(parts<AnnotationWords>(two).size() == 2);
    CHECK(two.text->height == Approx(2 * one.text->height));
    CHECK(parts<AnnotationWords>(placed(Note{centre}, "a\nb\nc")).size() == 3);
    // Twice the units, twice the size.
    CHECK(placed(Note{centre}, "mmmm mmmm", {}, 2).text->width == Approx(2 * one.text->width));
}

TEST_CASE("a text near the frame's edge stays inside, and wraps where the frame is narrower") {
    const double km = view.size().width * view.metres_per_pixel() / 2000;
    const PlacedAnnotation at_edge =
        placed(Note{off(-0.98 * km, 0)}, "Held in reserve until it is verified");
    REQUIRE(at_edge.text);
    CHECK(at_edge.text->left > 0);
    CHECK(at_edge.text->right() < view.size().width / 2);
    // Fastened outside, it goes out with its place.
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

TEST_CASE("nothing is placed outside the frame") {
    CHECK(placed(Note{off(500, 0)}, "far").parts.empty());
    CHECK(placed(DrawnCircle{centre, kilometres(400)}).lines.empty());
    for (const AnnotationStroke& stroke :
         parts<AnnotationStroke>(placed(DrawnLine{{off(-200, 0), off(200, 0)}})))
        for (const ScreenPoint p : stroke.path)
            CHECK(view.frame().grown(1e-6).contains(p));
    // What is written at a line is written where the line is seen.
    const PlacedAnnotation long_line = placed(DrawnLine{{off(-10, 0), off(200, 0)}}, "long");
    REQUIRE(long_line.text);
    CHECK(long_line.text->centre().x == Approx(550).margin(5));
}

TEST_CASE("a marker's disc grows with its number, in the colour chosen, with legible digits") {
    AnnotationStyle yellow;
    yellow.colour = Colour{255, 220, 0};
    const PlacedAnnotation one = placed(NumberMarker{centre, 3}, "Town", yellow);
    const auto discs = parts<AnnotationDisc>(one);
    REQUIRE(discs.size() == 1);
    CHECK(discs[0].fill->colour == *yellow.colour);
    CHECK(parts<AnnotationWords>(one)[0].style.colour == legible_on(*yellow.colour));
    CHECK(one.text->left > discs[0].centre.x + discs[0].radius);
    CHECK(parts<AnnotationDisc>(placed(NumberMarker{centre, 12345}))[0].radius > discs[0].radius);
    CHECK(legible_on({0, 0, 0}) == Colour{255, 255, 255});
}

TEST_CASE("a text beside a sign at the right edge stands left of it") {
    const PlacedAnnotation one = placed(Highlight{FramePoint{0.99, 0.5}}, "Bakhmut");
    REQUIRE(one.text);
    CHECK(one.text->right() < 0.99 * 800);
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
