#include "delimit/geo/box_bands.h"

#include "support/catch.h"

#include <random>
#include <set>

using namespace delimit;

namespace {

const auto any = [](std::uint32_t) { return true; };

using Pairs = std::multiset<std::pair<std::uint32_t, std::uint32_t>>;

Pairs pairs_of(const BoxBands& bands) {
    Pairs found;
    bands.for_each_pair(any, [&](std::uint32_t i, std::uint32_t j) {
        found.insert(std::minmax(i, j));
        return true;
    });
    return found;
}

} // namespace

TEST_CASE("no boxes, and one alone, make no pair") {
    CHECK(pairs_of(BoxBands()).empty());
    CHECK(pairs_of(BoxBands(std::vector<MapBox>{})).empty());
    CHECK(pairs_of(BoxBands(std::vector<MapBox>{{0, 0, 1, 1}})).empty());
}

TEST_CASE("boxes that meet are found once each, however many bands they stand in") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 1000), size(0, 80);
    std::vector<MapBox> boxes{{0, 0, 1000, 1000}, {500, 0, 500, 1000}, {0, 500, 1000, 500}};
    for (int i = 0; i < 200; ++i) {
        const double x = place(random), y = place(random);
        boxes.push_back({x, y, x + size(random), y + size(random)});
    }
    Pairs expected;
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        for (std::uint32_t j = i + 1; j < boxes.size(); ++j)
            if (boxes[i].meets(boxes[j]))
                expected.emplace(i, j);
    CHECK(pairs_of(BoxBands(boxes)) == expected);
}

TEST_CASE("every box that a parallel meets is among those at its height") {
    const BoxBands bands({{0, 0, 1, 10}, {0, 20, 1, 30}, {0, 0, 1, 30}});
    for (const double y : {0.0, 5.0, 10.0, 15.0, 25.0, 30.0}) {
        INFO(y);
        const auto found = bands.at(y);
        for (std::uint32_t i = 0; i < 3; ++i)
            if (bands.box(i).min_y <= y && y <= bands.box(i).max_y)
                CHECK(std::ranges::count(found, i) == 1);
    }
}

TEST_CASE("a search for pairs ends at the first no, and asks of none that is not wanted") {
    const BoxBands bands({{0, 0, 9, 9}, {1, 1, 9, 9}, {2, 2, 9, 9}});
    int asked = 0;
    CHECK_FALSE(bands.for_each_pair(any, [&](auto, auto) { return ++asked < 2; }));
    CHECK(asked == 2);
    CHECK(bands.for_each_pair([](std::uint32_t i) { return i == 1; },
                              [](auto, auto) { return false; }));
}
