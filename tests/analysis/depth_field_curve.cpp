#include "analysis/depth_field_curve.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a curve of nothing has no area at any depth") {
    AreaCurve curve(10, 100);
    curve.sum_up();
    for (const double depth : {-5.0, 0.0, 10.0, 1e9})
        CHECK(curve.at(depth) == 0);
    CHECK(curve.memory() == 0);
}

TEST_CASE("a square counts in full beyond its depth, half at its middle, and not before it") {
    AreaCurve curve(1, 1000);
    curve.add(500, 40, 0, 1600);
    curve.add(5000, 40, 0, 1600); // beyond the last class
    curve.sum_up();
    CHECK(curve.at(470) == 0);
    CHECK(curve.at(490) == Approx(400));
    CHECK(curve.at(500) == Approx(800));
    CHECK(curve.at(521) == Approx(1600));
    CHECK(curve.at(1e6) == Approx(1600));
}

TEST_CASE("whichever edge the depth grows along, and however far, the area is the same") {
    AreaCurve one(10, 100), other(10, 100);
    one.add(300, 30, 12, 900);
    other.add(300, 12, 30, 900);
    one.sum_up();
    other.sum_up();
    for (double depth = 250; depth < 350; depth += 5)
        CHECK(one.at(depth) == Approx(other.at(depth)).margin(1e-9));
    CHECK(one.at(340) == Approx(900));
}

TEST_CASE("curves add up, and no more is taken off than there is") {
    AreaCurve sum(10, 100), part(10, 100), much(10, 100);
    part.add(105, 10, 0, 100);
    much.add(105, 10, 0, 1000);
    sum.add(part);
    sum.add(part);
    AreaCurve left = sum, none = sum;
    left.subtract(part);
    none.subtract(much);
    for (AreaCurve* curve : {&sum, &left, &none})
        curve->sum_up();
    CHECK(sum.at(200) == Approx(200));
    CHECK(left.at(200) == Approx(100));
    CHECK(none.at(200) == 0);
}
