#include "delimit/base/trapezoid.h"

#include "support/catch.h"

#include <numbers>

using namespace delimit;

TEST_CASE("of a square nothing lies below a line beyond it, half below one through its middle") {
    for (double narrow : {1e-9, 0.3, 1.0}) {
        CHECK(trapezoid_below(-1.1, 1, narrow) == 0);
        CHECK(trapezoid_below(1.1, 1, narrow) == 1);
        CHECK(trapezoid_below(0, 1, narrow) == Approx(0.5));
    }
    // An upright line cuts off a rectangle, one at half a right angle a triangle.
    CHECK(trapezoid_below(-0.25, 1, 1e-9) == Approx(0.25));
    const double side = std::numbers::sqrt2 / 2;
    CHECK(trapezoid_below(-side / 2, side, side) == Approx(0.125));
    CHECK(trapezoid_below(side / 2, side, side) == Approx(0.875));
}
