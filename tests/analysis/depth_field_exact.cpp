// The distance grid and exact zones, computed without common code, give the same figures and the
// same edges on whole study areas.
#include "delimit/analysis/depth_field.h"
#include "delimit/engine/compute.h"
#include "delimit/geo/point_locator.h"
#include "delimit/io/project/project_file.h"
#include "support/geodesic_check.h"
#include "support/loading.h"
#include "support/study_area.h"

#include <cstdio>
#include <map>
#include <random>

using namespace delimit;
using namespace delimit::test;

namespace {

const std::vector<double> depths{0.5, 1, 2, 5, 10, 15, 20, 25, 30, 35, 40};

struct Map {
    std::string name;
    SnapshotPtr snapshot;
    Proposal proposal; ///< both parties to all the depths, as depth bands
};

Map computed(const std::string& name, const char* oblasts, const char* control_map) {
    const auto folder = builtin_data_folder();
    auto project = read_project(folder / "berlin-2025-12.delimit");
    REQUIRE(project);
    const auto replace = [&](LayerKind kind, const char* file) {
        if (!file)
            return;
        project->layers[kind] = {};
        project->layers[kind].data = DataFile{(reference_data() / file).string()};
    };
    replace(LayerKind::oblasts, oblasts);
    replace(LayerKind::control_map, control_map);
    Proposal proposal;
    proposal.id = "all-depths";
    proposal.provisions = {to_depth(Side::a, depths), to_depth(Side::b, depths)};
    project->proposals = {proposal};
    project->map_frames = {proposal.id};
    const auto shared = std::make_shared<const Project>(*std::move(project));
    auto layers = load_layers(*shared, {folder, folder});
    REQUIRE(layers);
    auto snapshot = compute(shared, *layers);
    REQUIRE(snapshot);
    return {name, *snapshot, proposal};
}

const std::vector<Map>& maps() {
    static const std::vector<Map> all = [] {
        std::vector<Map> out{computed("built-in", nullptr, nullptr)};
        const char* deepstate = "deepstate-cyterat/deepstatemap_data_20251215.geojson";
        if (!reference_data().empty()) {
            out.push_back(computed("reference map", nullptr, deepstate));
            out.push_back(computed("reference map, official borders",
                                   "oblasts-minregion-2020/oblast.geojson", deepstate));
        }
        return out;
    }();
    return all;
}

DepthField field_of(const Map& map) {
    auto field = DepthField::build(Projector(map.snapshot->projection), *map.snapshot->control);
    REQUIRE(field);
    return *std::move(field);
}

double relative(SquareMetres estimated, SquareMetres exact) {
    return exact > SquareMetres(0) ? estimated / exact - 1 : 0;
}

} // namespace

TEST_CASE("areas from the distance grid are those of exact zones") {
    for (const Map& map : maps()) {
        const DepthField field = field_of(map);
        const ProposalResult& exact = *map.snapshot->proposals[0];
        const auto estimated =
            estimate(field, *map.snapshot->control, map.proposal, map.proposal, exact);
        REQUIRE(estimated);
        // By depth, then party and oblast: everything within it.
        using Rows = std::map<std::pair<Side, std::size_t>, SquareMetres>;
        const auto within = [](const ProposalResult& result, Metres depth, bool grey) {
            Rows rows;
            for (const WithdrawalZone& zone : result.zones)
                if (*zone.outer <= depth)
                    rows[{zone.party, zone.oblast}] += grey ? zone.undetermined : zone.area;
            return rows;
        };
        std::printf("%s, %zu kB\n  km    party a      party b      worst row %%   km2\n",
                    map.name.c_str(), field.memory() / 1000);
        for (double km : depths) {
            INFO(map.name << ", " << km << " km");
            const Rows should = within(exact, kilometres(km), false);
            Rows is = within(*estimated, kilometres(km), false);
            std::array<SquareMetres, 2> total, total_is;
            double worst_row = 0, worst_small = 0;
            for (const auto& [row, area] : should) {
                const SquareMetres found = is[row];
                total[index(row.first)] += area;
                total_is[index(row.first)] += found;
                const double error = std::abs(relative(found, area));
                INFO("oblast " << row.second << " " << in_km2(area) << " " << in_km2(found));
                if (in_km2(area) > 20)
                    worst_row = std::max(worst_row, error);
                worst_small = std::max(worst_small, std::abs(in_km2(found - area)));
                CHECK(std::abs(in_km2(found - area)) < in_km2(DepthField::stated_error(area)));
            }
            for (Side side : both_sides)
                CHECK(std::abs(relative(total_is[index(side)], total[index(side)])) < 0.001);
            std::printf("  %-4g %+.4f %%    %+.4f %%    %.4f    %.4f\n", km,
                        100 * relative(total_is[0], total[0]),
                        100 * relative(total_is[1], total[1]), 100 * worst_row, worst_small);
        }
        // No additional rows beside the exact result's, except tiny ones.
        for (const auto& [row, area] : within(*estimated, kilometres(40), false))
            CHECK((area < square_kilometres(0.02) ||
                   within(exact, kilometres(40), false).contains(row)));
    }
}

TEST_CASE("nodes of the distance grid and outlines keep the geodesic distance") {
    for (const Map& map : maps()) {
        const DepthField field = field_of(map);
        const Projector projector(map.snapshot->projection);
        const auto& lines = map.snapshot->control->line.parts;
        for (double km : {0.5, 2.0, 10.0, 40.0}) {
            INFO(map.name << ", " << km << " km");
            const DistanceFromLines from(projector, lines, km * 1e3 + 2000);
            std::vector<double> errors;
            for (Side side : both_sides) {
                std::vector<const Polygon*> controlled; // areas that outlines are clipped to
                for (const DividedOblast& oblast : map.snapshot->control->oblasts)
                    for (const Polygon& polygon : oblast.controlled[index(side)].polygons)
                        controlled.push_back(&polygon);
                const PointLocator locator(std::move(controlled));
                for (const Polyline& ring : field.outline(side, kilometres(km)))
                    for (std::size_t i = 0; i + 1 < ring.size(); i += 7)
                        if (locator.holder(ring[i]))
                            errors.push_back(std::abs(
                                from(projector.inverse(ring[i])).value_or(1e9) - km * 1e3));
            }
            std::sort(errors.begin(), errors.end());
            REQUIRE(errors.size() > 100);
            const double median = errors[errors.size() / 2];
            const double most = errors[errors.size() * 98 / 100];
            std::printf("%s, outline at %g km: %zu points, off by %.2f m median, %.1f m 98 %%, "
                        "%.1f m at most\n",
                        map.name.c_str(), km, errors.size(), median, most, errors.back());
            CHECK(median < 2.5);
            CHECK(most < field.cell().count() / 10);
            CHECK(errors.back() < field.cell().count());
        }
    }
}
