#include "delimit/map/hatch.h"

#include "support/catch.h"

#include <cmath>

using namespace delimit;

TEST_CASE("hatch lines stay inside, leave holes free and lean as asked") {
    const std::vector<ScreenPath> rings{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}},
                                        {{30, 30}, {70, 30}, {70, 70}, {30, 70}, {30, 30}}};
    CHECK(hatch_lines({}, HatchLines::rising, 5, {}).empty());
    CHECK(hatch_lines(rings, HatchLines::rising, 0, {}).empty());
    // On the screen y is down.
    const std::pair<HatchLines, ScreenPoint> directions[] = {{HatchLines::rising, {1, -1}},
                                                             {HatchLines::falling, {1, 1}},
                                                             {HatchLines::level, {1, 0}},
                                                             {HatchLines::upright, {0, 1}}};
    for (const auto& [direction, along] : directions) {
        const auto lines = hatch_lines(rings, direction, 5, {3, 4});
        double length = 0;
        for (const auto& [a, b] : lines) {
            const ScreenPoint middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
            CHECK_FALSE(ScreenBox{30.1, 30.1, 39.8, 39.8}.contains(middle));
            CHECK((b.x - a.x) * along.y == Approx((b.y - a.y) * along.x).margin(1e-9));
            length += std::hypot(b.x - a.x, b.y - a.y);
        }
        CHECK(length * 5 == Approx(100 * 100 - 40 * 40).epsilon(0.02));
    }
}

TEST_CASE("dots of a hatch fill the area evenly") {
    const std::vector<ScreenPath> rings{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}};
    CHECK(static_cast<double>(hatch_dots(rings, 5, {}).size()) == Approx(400).epsilon(0.08));
}
