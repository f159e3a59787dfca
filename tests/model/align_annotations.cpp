// Alignment and spreading of annotations by their extents on the map.
#include "delimit/model/edit_annotations.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("extents line up at the edge or middle of all of them together") {
    const std::vector<AnnotationExtent> extents{{0, 0, 10, 4}, {20, 10, 24, 20}};
    using Shifts = std::vector<AnnotationShift>;
    CHECK(aligned(extents, Alignment::left) == Shifts{{0, 0}, {-20, 0}});
    CHECK(aligned(extents, Alignment::right) == Shifts{{14, 0}, {0, 0}});
    CHECK(aligned(extents, Alignment::centre) == Shifts{{7, 0}, {-10, 0}});
    CHECK(aligned(extents, Alignment::top) == Shifts{{0, 0}, {0, -10}});
    CHECK(aligned(extents, Alignment::middle) == Shifts{{0, 8}, {0, -5}});
    CHECK(aligned(extents, Alignment::bottom) == Shifts{{0, 16}, {0, 0}});
    CHECK(aligned({extents[0]}, Alignment::right) == Shifts{{0, 0}});
}

TEST_CASE("three are spread with equal gaps, two are not") {
    const std::vector<AnnotationExtent> extents{{40, 0, 50, 1}, {0, 0, 10, 1}, {12, 0, 16, 1}};
    using Shifts = std::vector<AnnotationShift>;
    CHECK(aligned(extents, Alignment::spread_across) == Shifts{{0, 0}, {0, 0}, {11, 0}});
    CHECK(aligned({extents[0], extents[1]}, Alignment::spread_across) == Shifts{{0, 0}, {0, 0}});
    CHECK(aligned({{0, 0, 1, 10}, {0, 12, 1, 14}, {0, 30, 1, 40}}, Alignment::spread_down) ==
          Shifts{{0, 0}, {0, 7}, {0, 0}});
}
