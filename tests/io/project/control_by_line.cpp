#include "io/project/control_by_line.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Polygon box(double west, double south, double east, double north) {
    const auto at = [](double x, double y) { return MapPoint::metres(1000 * x, 1000 * y); };
    return {{at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)},
            {}};
}

DividedOblast oblast(std::vector<Polygon> a, std::vector<Polygon> b) {
    DividedOblast out;
    out.controlled = {Region{std::move(a)}, Region{std::move(b)}};
    return out;
}

bool states(std::vector<DividedOblast> oblasts) {
    Control control;
    control.oblasts = std::move(oblasts);
    return io::line_states_control(control);
}

} // namespace

TEST_CASE("of no ground a line states everything") {
    CHECK(states({}));
    CHECK(states({DividedOblast{}}));
}

TEST_CASE("a line states what is beside it, and all that is connected to that across oblasts") {
    CHECK(states({oblast({box(0, 0, 1, 1)}, {box(1, 0, 2, 1)}), oblast({}, {box(2, 0, 3, 1)})}));
}

TEST_CASE("an island goes with its oblast, if one party has all else of it") {
    CHECK(states({oblast({box(0, 0, 1, 1)}, {}), oblast({}, {box(1, 0, 2, 1), box(5, 0, 6, 1)})}));
    CHECK_FALSE(states({oblast({box(0, 0, 1, 1), box(5, 0, 6, 1)}, {box(1, 0, 2, 1)})}));
    CHECK_FALSE(states({oblast({box(0, 0, 1, 1)}, {}), // the other party's island
                        oblast({box(5, 0, 6, 1)}, {box(1, 0, 2, 1)})}));
}

TEST_CASE("an oblast that no line touches is not stated by any") {
    CHECK_FALSE(
        states({oblast({box(0, 0, 1, 1)}, {box(1, 0, 2, 1)}), oblast({}, {box(7, 0, 8, 1)})}));
}

TEST_CASE("undetermined ground is not stated by a line") {
    DividedOblast grey = oblast({box(0, 0, 1, 1)}, {box(1, 0, 2, 1)});
    grey.undetermined = Region{{box(0.9, 0, 1, 1)}};
    CHECK_FALSE(states({grey}));
}
