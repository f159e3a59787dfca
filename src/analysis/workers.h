// Work on many areas by two threads, each with resources of its own.
#pragma once

#include "delimit/base/parallel.h"
#include "delimit/base/result.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/workbench.h"

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace delimit {

/// Resources of one thread.
struct Worker {
    Workbench bench;
    Projector projector;
    explicit Worker(const Projection& projection) : projector(projection) {}

    [[nodiscard]] SquareMetres area(const Region& region) const {
        return region.empty() ? SquareMetres(0) : geodesic_area(projector.inverse(region));
    }
};

inline std::vector<Worker> make_workers(const Projection& projection) {
    std::vector<Worker> workers;
    for (std::size_t i = 0; i < thread_count(2); ++i)
        workers.emplace_back(projection);
    return workers;
}

/// Calls `work(worker, i)` for each i below `count`. Errors: the first of those that `work`
/// returns; cancelled.
template <class Work>
Status for_each_by_workers(const Projection& projection, std::size_t count,
                           const std::stop_token& stop, const Work& work) {
    std::vector<Worker> workers = make_workers(projection);
    std::vector<std::optional<Error>> errors(count);
    parallel_for(count, workers.size(), [&](std::size_t worker, std::size_t i) {
        if (stop.stop_requested())
            return;
        if (auto done = work(workers[worker], i); !done)
            errors[i] = done.error();
    });
    if (stop.stop_requested())
        return Error{ErrorCode::cancelled, {"stopped", "зупинено"}, {}, {}};
    for (auto& error : errors)
        if (error)
            return *std::move(error);
    return ok();
}

} // namespace delimit
