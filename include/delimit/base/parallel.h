// A loop over independent items on the cores there are.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace delimit {

/// Number of threads of a computation: that of the machine's cores, at most `wanted`.
inline std::size_t thread_count(std::size_t wanted = 8) {
    static const std::size_t cores = std::thread::hardware_concurrency(); // read from a file
    return std::clamp<std::size_t>(cores, 1, wanted);
}

/// Calls `work(worker, item)` for every item below `count`; `worker` is the number of the thread,
/// so that each can have resources of its own. Returns when all are done. Items are handed out in
/// order, one at a time: they may be of unequal size. `work` must not throw.
template <class Work>
void parallel_for(std::size_t count, std::size_t threads, Work&& work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&](std::size_t worker) {
        for (std::size_t item = next++; item < count; item = next++)
            work(worker, item);
    };
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < std::min(threads, count); ++worker)
        others.emplace_back(run, worker);
    run(0);
}

} // namespace delimit
