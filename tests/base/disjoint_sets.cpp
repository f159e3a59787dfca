#include "delimit/base/disjoint_sets.h"

#include "support/catch.h"

using delimit::DisjointSets;

TEST_CASE("sets that nothing joined are apart, and none are no sets") {
    DisjointSets none(0);
    DisjointSets sets(3);
    CHECK(sets.find(0) != sets.find(1));
    CHECK(sets.find(2) == 2);
}

TEST_CASE("joined sets are one, whichever of their members were named") {
    DisjointSets sets(6);
    sets.join(0, 1);
    sets.join(2, 3);
    CHECK(sets.find(1) != sets.find(2));
    sets.join(3, 0);
    for (std::size_t member : {1, 2, 3})
        CHECK(sets.find(member) == sets.find(0));
    sets.join(1, 2); // already one
    CHECK(sets.find(4) == 4);
}
