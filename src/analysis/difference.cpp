#include "delimit/analysis/difference.h"

#include "analysis/workers.h"
#include "delimit/geo/overlay/overlay.h"

#include <utility>

namespace delimit {
namespace {

/// Areas below this are arithmetic noise.
constexpr SquareMetres nothing = SquareMetres(1);

/// Union of one party's zones in one oblast.
Result<Region> withdrawal(Workbench& bench, const ProposalResult& result, Side party,
                          std::size_t oblast) {
    std::vector<Region> pieces;
    for (const WithdrawalZone& zone : result.zones)
        if (zone.party == party && zone.oblast == oblast && !zone.ground.empty())
            pieces.push_back(zone.ground);
    if (pieces.empty())
        return Region{};
    if (pieces.size() == 1)
        return std::move(pieces.front());
    return union_of(bench, pieces);
}

Status take_apart(Worker& worker, const ProposalResult& first, const ProposalResult& second,
                  DifferenceRow& row) {
    auto a = withdrawal(worker.bench, first, row.party, row.oblast);
    if (!a)
        return a.error();
    auto b = withdrawal(worker.bench, second, row.party, row.oblast);
    if (!b)
        return b.error();
    if (*a == *b) {
        row.ground[std::size_t(Shared::both)] = *std::move(a);
    } else {
        auto only_a = difference(worker.bench, *a, *b);
        if (!only_a)
            return only_a.error();
        auto both = intersection(worker.bench, *a, *b);
        if (!both)
            return both.error();
        auto only_b = difference(worker.bench, *b, *a);
        if (!only_b)
            return only_b.error();
        row.ground = {*std::move(only_a), *std::move(both), *std::move(only_b)};
    }
    for (std::size_t i = 0; i < row.ground.size(); ++i) {
        if (row.ground[i].empty())
            continue;
        row.area[i] = worker.area(row.ground[i]);
        if (row.area[i] <= nothing) {
            row.ground[i] = {};
            row.area[i] = {};
        }
    }
    return ok();
}

} // namespace

Result<ProposalDifference> difference_of(const Projector& projector, const Control& control,
                                         const ProposalResult& first, const ProposalResult& second,
                                         std::stop_token stop) {
    ProposalDifference out;
    for (Side party : both_sides)
        for (std::size_t oblast = 0; oblast < control.oblasts.size(); ++oblast)
            out.rows.push_back({party, oblast, {}, {}});
    const auto done = for_each_by_workers(projector.projection(), out.rows.size(), stop,
                                          [&](Worker& worker, std::size_t i) {
                                              return take_apart(worker, first, second, out.rows[i]);
                                          });
    if (!done)
        return done.error();
    std::erase_if(out.rows, [](const DifferenceRow& row) {
        return row.area == std::array<SquareMetres, 3>{};
    });
    for (const DifferenceRow& row : out.rows)
        for (Shared part : all_shared)
            out.total[index(row.party)][std::size_t(part)] += row.area[std::size_t(part)];
    return out;
}

} // namespace delimit
