#include "delimit/base/parallel.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("every item is worked on exactly once, by a worker that exists") {
    for (std::size_t count : {0, 1, 2, 1000})
        for (std::size_t threads : {1, 2, 5}) {
            std::vector<std::atomic<int>> done(count);
            std::atomic<bool> in_range = true;
            parallel_for(count, threads, [&](std::size_t worker, std::size_t item) {
                ++done[item];
                if (worker >= threads)
                    in_range = false;
            });
            CHECK(in_range);
            for (const auto& times : done)
                CHECK(times == 1);
        }
}

TEST_CASE("there is at least one thread and at most as many as wanted") {
    CHECK(thread_count(1) == 1);
    CHECK(thread_count() >= 1);
    CHECK(thread_count(2) <= 2);
}
