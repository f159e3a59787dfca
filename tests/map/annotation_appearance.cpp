#include "delimit/map/placed_annotations.h"

#include "support/catch.h"
#include "support/placed_annotation.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE(
    "a style that knows no annotations gives what an annotation says of itself, and no more") {
    Annotation annotation;
    annotation.shape = DrawnLine{};
    CHECK(appearance_of(annotation, {}).stroke.colour == StrokeStyle().colour);
    CHECK(appearance_of(annotation, {}).ends == LineEnds::none);
    annotation.style.colour = Colour{1, 2, 3};
    annotation.style.width = 7;
    annotation.style.dashed = true;
    annotation.style.text_size = 20;
    const AnnotationAppearance own = appearance_of(annotation, {});
    CHECK(own.stroke.colour == Colour{1, 2, 3});
    CHECK(own.fill.colour == Colour{1, 2, 3});
    CHECK(own.stroke.width == 7);
    CHECK(own.stroke.dash == std::vector<double>{21, 14});
    CHECK(own.text.size == 20);
    annotation.style.dashed = false;
    CHECK(appearance_of(annotation, {}).stroke.dash.empty());
}

TEST_CASE("words on a filled panel are legible on it, unless they have a colour of their own") {
    Annotation annotation;
    annotation.shape = Note{centre};
    for (const Colour fill : {Colour{255, 255, 255}, Colour{0, 0, 0}, Colour{200, 30, 30}}) {
        annotation.style.fill = fill;
        annotation.style.text_colour.reset();
        const AnnotationAppearance panel = appearance_of(annotation, default_style());
        CHECK(panel.fill.colour == fill);
        CHECK(panel.fill.opacity > 0.5);
        CHECK(panel.text.colour == legible_on(fill));
        annotation.style.text_colour = Colour{1, 2, 3};
        CHECK(appearance_of(annotation, default_style()).text.colour == Colour{1, 2, 3});
    }
}

TEST_CASE("words are white on dark and middling colours, and dark on light ones") {
    const Colour white{255, 255, 255};
    for (const Colour fill :
         {Colour{0, 0, 0}, Colour{90, 90, 90}, Colour{200, 30, 30}, Colour{30, 90, 200}})
        CHECK(legible_on(fill) == white);
    for (const Colour fill : {white, Colour{190, 190, 190}, Colour{255, 220, 0}})
        CHECK(legible_on(fill) != white);
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
