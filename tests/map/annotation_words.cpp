#include "map/annotation_words.h"

#include "support/catch.h"
#include "support/placed_annotation.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("no words make no block, and add nothing") {
    const WordBlock none = word_block("", {}, 0, 1, HalfMeasurer());
    CHECK(none.empty());
    CHECK(none.size.height == 0);
    std::vector<AnnotationPart> added;
    add_words(added, none, {0, 0, 10, 10}, WordAlignment::centre);
    // A line between two others that has no words keeps its height.
    const WordBlock gap = word_block("a\n\nb", {}, 0, 1, HalfMeasurer());
    CHECK(gap.lines.size() == 3);
    CHECK(added.empty());
    add_words(added, gap, {0, 0, 10, 10}, WordAlignment::left);
    CHECK(added.size() == 2);
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

TEST_CASE("lines begin at the left of their box, or have as much free on either side") {
    AnnotationAppearance appearance;
    appearance.text.size = 10; // a letter is 5 wide
    const WordBlock block = word_block("mmmm\nmm", appearance, 0, 1, HalfMeasurer());
    CHECK(block.size.width == Approx(20));
    for (const auto& [alignment, second] :
         {std::pair(WordAlignment::left, 100.0), {WordAlignment::centre, 105.0}}) {
        std::vector<AnnotationPart> added;
        add_words(added, block, {100, 50, 20, block.size.height}, alignment);
        REQUIRE(added.size() == 2);
        CHECK(std::get<AnnotationWords>(added[0]).baseline.x == Approx(100));
        CHECK(std::get<AnnotationWords>(added[1]).baseline.x == Approx(second));
        CHECK(std::get<AnnotationWords>(added[1]).baseline.y > 50 + block.size.height / 2);
    }
}

TEST_CASE("the first of several lines is bold where there is a heading, one alone is none") {
    AnnotationAppearance appearance;
    appearance.heading = true;
    const WordBlock two = word_block("Town\n3,000 people", appearance, 0, 1, HalfMeasurer());
    REQUIRE(two.lines.size() == 2);
    CHECK(two.lines[0].style.bold);
    CHECK_FALSE(two.lines[1].style.bold);
    CHECK_FALSE(word_block("Town", appearance, 0, 1, HalfMeasurer()).lines[0].style.bold);
}
