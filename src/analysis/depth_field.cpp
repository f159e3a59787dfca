#include "delimit/analysis/depth_field.h"

#include "analysis/depth_field_descent.h"
#include "analysis/undetermined_side.h"

#include "delimit/base/parallel.h"
#include "delimit/geo/buffer/thin_line.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Grids of more jobs get wider cells. A job holds up to 88 kB.
constexpr std::size_t most_jobs = 600;
/// Beyond the greatest depth, so that its outline finds nodes on its far side.
constexpr double margin_cells = 6;
constexpr double bins_per_cell = 5;
/// Tolerance of thinning the line: 0.5 m for the standard cell, by which areas within 500 m of a
/// line as dense as that shrink by less than 0.1 %, and those within 10 km by 0.003 %.
constexpr double thinning_cells = 0.002;
/// Share of its distance that a dense line may err by elsewhere, by cell: for the standard one a
/// thousandth. Areas of the densest line known change by a tenth of that at most.
constexpr double coarsening_per_cell = 4e-6;

Result<Cover> cover_of(const Projector& projector, const Control& control,
                       const std::vector<Exclusions>& exclusions) {
    Cover cover;
    Cover::Kind kind = 0;
    const auto each_kind = [&](auto&& add) -> Status {
        for (const DividedOblast& oblast : control.oblasts)
            for (const Region* ground : {&oblast.controlled[0], &oblast.controlled[1],
                                         &oblast.undetermined, &oblast.water[0], &oblast.water[1]})
                if (auto added = add(*ground); !added)
                    return added;
        return ok();
    };
    const auto plain = each_kind([&](const Region& ground) -> Status {
        cover.add(kind++, ground);
        return ok();
    });
    if (!plain)
        return plain.error();
    for (const Exclusions& regions : exclusions) {
        Workbench bench;
        std::vector<Region> projected;
        for (const GeoRegion& region : regions)
            projected.push_back(projector.project(region));
        const auto all = union_of(bench, projected);
        if (!all)
            return all.error();
        const MapBox box = box_of<MapPoint>(*all);
        const auto cut = each_kind([&](const Region& ground) -> Status {
            if (box.meets(box_of<MapPoint>(ground))) {
                auto both = intersection(bench, ground, *all);
                if (!both)
                    return both.error();
                cover.add(kind, *both);
            }
            ++kind;
            return ok();
        });
        if (!cut)
            return cut.error();
    }
    return cover;
}

/// The square of jobs, a power of two a side, around the box.
MapBox root_around(const MapBox& box, double job) {
    double size = job;
    while (size < std::max(box.width(), box.height()))
        size *= 2;
    return {box.min_x, box.min_y, box.min_x + size, box.min_y + size};
}

void place_tiles(std::vector<FieldJob>& jobs, DepthField::State& state) {
    MapBox all;
    for (const FieldJob& job : jobs)
        all.add(job.square);
    if (jobs.empty())
        return;
    const double tile = state.cell * double(tile_cells);
    const auto steps = [&](double length) {
        return static_cast<std::size_t>(std::lround(length / tile));
    };
    state.origin = MapPoint::metres(all.min_x, all.min_y);
    state.columns = steps(all.width());
    state.rows = steps(all.height());
    state.tiles.resize(state.columns * state.rows);
    for (FieldJob& job : jobs) {
        const std::size_t column = steps(job.square.min_x - all.min_x);
        const std::size_t row = steps(job.square.min_y - all.min_y);
        for (std::size_t i = 0; i < job.tiles.size(); ++i)
            state.tiles[(row + i / job_tiles) * state.columns + column + i % job_tiles] =
                std::move(job.tiles[i]);
    }
}

/// Copies the first nodes of the next tiles, and stores the extremes.
void join(DepthField::State& state, std::size_t column, std::size_t row) {
    const auto tile_at = [&](std::size_t c, std::size_t r) -> const FieldTile* {
        return c < state.columns && r < state.rows ? state.tiles[r * state.columns + c].get()
                                                   : nullptr;
    };
    FieldTile& tile = *state.tiles[row * state.columns + column];
    const auto copy = [&](const FieldTile* from, std::size_t source, std::size_t target) {
        if (from) {
            tile.distance[target] = from->distance[source];
            tile.holder[target] = from->holder[source];
        }
    };
    const FieldTile *east = tile_at(column + 1, row), *north = tile_at(column, row + 1);
    for (std::size_t i = 0; i < tile_cells; ++i) {
        copy(east, i * tile_nodes, i * tile_nodes + tile_cells);
        copy(north, i, tile_cells * tile_nodes + i);
    }
    copy(tile_at(column + 1, row + 1), 0, tile_cells * tile_nodes + tile_cells);
    for (Side side : both_sides) {
        float &least = tile.least[index(side)], &greatest = tile.greatest[index(side)];
        least = far_away;
        greatest = -far_away;
        for (std::size_t node = 0; node < tile.distance.size(); ++node) {
            least = std::min(least, tile.from(side, node));
            greatest = std::max(greatest, tile.from(side, node));
        }
    }
}

void gather_curves(const std::vector<FieldJob>& jobs, const FieldSetting& setting,
                   DepthField::State& state) {
    state.curves.assign(setting.kinds, AreaCurve(setting.bin, setting.bins));
    for (const FieldJob& job : jobs) // in order, so that the figures do not depend on the threads
        for (std::size_t i = 0; i < state.curves.size(); ++i)
            state.curves[i].add(job.curves[i]);
    for (std::size_t i = setting.plain_kinds; i < state.curves.size(); ++i) {
        AreaCurve left = state.curves[i % setting.plain_kinds];
        left.subtract(state.curves[i]);
        state.curves[i] = std::move(left);
    }
    for (AreaCurve& curve : state.curves)
        curve.sum_up();
}

} // namespace

Result<DepthField> DepthField::build(const Projector& projector, const Control& control,
                                     const DepthFieldOptions& options, std::stop_token stop) {
    auto state = std::make_shared<State>();
    state->max_depth = options.max_depth;
    state->cell = options.cell.count();
    state->oblasts = control.oblasts.size();
    state->exclusions = options.exclusions;
    for (const DividedOblast& oblast : control.oblasts)
        state->grey_side.push_back(undetermined_counts_to(oblast));

    FieldSetting setting;
    setting.plain_kinds = state->oblasts * State::kinds;
    setting.kinds = (options.exclusions.size() + 1) * setting.plain_kinds;
    const auto cover = cover_of(projector, control, options.exclusions);
    if (!cover)
        return cover.error();
    MapBox line;
    for (const Polyline& part : control.line.parts)
        line.add(part);
    std::vector<FieldJob> jobs;
    std::optional<ScaleGrid> scale;
    if (!line.empty()) {
        // The projection's scale grows slowly: a tenth more suffices for any study area.
        const MapBox reach = line.grown(options.max_depth.count() * 1.1 + 20 * state->cell);
        scale.emplace(projector, reach);
        setting.scale = &*scale;
        setting.greatest_scale = scale->greatest();
        const double thinning = thinning_cells * options.cell.count();
        std::vector<Polyline> thin;
        for (const Polyline& part : control.line.parts)
            thin.push_back(thinned(part, thinning));
        setting.line = levels_of(bits_of(thin, *scale), *scale, 2 * thinning);
        setting.coarsening = coarsening_per_cell * options.cell.count();
        for (;; state->cell *= 2) {
            setting.cell = state->cell;
            setting.limit = options.max_depth.count() + margin_cells * setting.cell;
            const MapBox root = root_around(reach, double(job_cells) * setting.cell);
            Cover within = *cover;
            within.clip(root);
            jobs = jobs_within(setting, root, within, most_jobs);
            if (jobs.size() <= most_jobs)
                break;
        }
    }
    setting.bin = state->cell / bins_per_cell;
    setting.bins = static_cast<std::size_t>(options.max_depth.count() / setting.bin) + 1;

    const std::size_t threads = thread_count(2);
    std::vector<Descent> descents(threads, Descent(setting));
    parallel_for(jobs.size(), threads, [&](std::size_t worker, std::size_t i) {
        if (!stop.stop_requested())
            descents[worker].run(jobs[i]);
    });
    if (stop.stop_requested())
        return Error{ErrorCode::cancelled, {"stopped", "зупинено"}, {}, {}};

    gather_curves(jobs, setting, *state);
    place_tiles(jobs, *state);
    parallel_for(state->rows, threads, [&](std::size_t, std::size_t row) {
        for (std::size_t column = 0; column < state->columns; ++column)
            if (state->tiles[row * state->columns + column])
                join(*state, column, row);
    });
    return DepthField(std::move(state));
}

Metres DepthField::max_depth() const {
    return state_->max_depth;
}

Metres DepthField::cell() const {
    return Metres(state_->cell);
}

std::size_t DepthField::memory() const {
    std::size_t bytes = state_->tiles.size() * sizeof(state_->tiles[0]);
    for (const auto& tile : state_->tiles)
        bytes += tile ? sizeof(FieldTile) : 0;
    for (const AreaCurve& curve : state_->curves)
        bytes += sizeof(AreaCurve) + curve.memory();
    return bytes;
}

SquareMetres DepthField::stated_error(SquareMetres area) {
    return std::max(area * 1e-3, square_kilometres(0.1));
}

std::optional<std::size_t> DepthField::curves_for(const Exclusions& exclusions) const {
    if (exclusions.empty())
        return no_exclusion;
    const auto known = std::find(state_->exclusions.begin(), state_->exclusions.end(), exclusions);
    if (known == state_->exclusions.end())
        return std::nullopt;
    return static_cast<std::size_t>(known - state_->exclusions.begin()) + 1;
}

SquareMetres DepthField::area(Side side, std::size_t oblast, Metres depth,
                              std::size_t curves) const {
    const double within = std::min(depth, state_->max_depth).count();
    return SquareMetres(state_->curves[state_->curve(curves, oblast, index(side))].at(within));
}

SquareMetres DepthField::undetermined(Side side, std::size_t oblast, Metres depth,
                                      std::size_t curves) const {
    if (grey_counts_to(oblast) != side)
        return SquareMetres(0);
    const double within = std::min(depth, state_->max_depth).count();
    return SquareMetres(state_->curves[state_->curve(curves, oblast, 2)].at(within));
}

SquareMetres DepthField::water(Side side, std::size_t oblast, Metres depth,
                               std::size_t curves) const {
    const double within = std::min(depth, state_->max_depth).count();
    return SquareMetres(state_->curves[state_->curve(curves, oblast, 3 + index(side))].at(within));
}

Side DepthField::grey_counts_to(std::size_t oblast) const {
    return state_->grey_side[oblast];
}

} // namespace delimit
