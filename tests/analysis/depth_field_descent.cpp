// Down the quadtree from one square: what it counts is the ground within its reach.
#include "analysis/depth_field_descent.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace delimit;

namespace {

constexpr double cell = 250;
/// Halved some times it is a job of whole cells.
constexpr double half = 8 * cell * job_cells;
const MapBox root{-half, -half, half, half};

struct Fixture {
    Projector projector{Projection{GeoPoint::degrees(31, 48.5)}};
    ScaleGrid scale{projector, root};
    FieldSetting setting;

    explicit Fixture(const std::vector<Polyline>& lines) {
        setting.cell = cell;
        setting.limit = 20e3;
        setting.bin = 100;
        setting.bins = 200;
        setting.kinds = setting.plain_kinds = DepthField::State::kinds;
        setting.scale = &scale;
        setting.greatest_scale = scale.greatest();
        setting.line = levels_of(bits_of(lines, scale), scale, 1);
    }
    [[nodiscard]] static Cover ground(double from, double to) {
        const auto at = [](double x, double y) { return MapPoint::metres(x, y); };
        Cover cover;
        cover.add(0, {{{{at(from, -5e4), at(to, -5e4), at(to, 5e4), at(from, 5e4), at(from, -5e4)},
                        {}}}});
        return cover;
    }
    [[nodiscard]] double area_within(const Cover& cover, double depth) const {
        auto jobs = jobs_within(setting, root, cover, 100'000);
        Descent descent(setting);
        AreaCurve sum(setting.bin, setting.bins);
        for (FieldJob& job : jobs) {
            descent.run(job);
            if (!job.curves.empty())
                sum.add(job.curves[0]);
        }
        sum.sum_up();
        return sum.at(depth);
    }
};

} // namespace

TEST_CASE("without a line there is no job, and no more are made than wanted") {
    const Fixture none({});
    CHECK(jobs_within(none.setting, root, Fixture::ground(0, 2.5e5), 1000).empty());
    const Fixture fixture({{MapPoint::metres(0, -1e5), MapPoint::metres(0, 1e5)}});
    CHECK(jobs_within(fixture.setting, root, Fixture::ground(0, 2.5e5), 1).size() <= 2);
}

TEST_CASE("jobs are all squares that have a place within the line's reach, and no others") {
    const Fixture fixture({{MapPoint::metres(0, -1e5), MapPoint::metres(0, 1e5)}});
    const auto jobs = jobs_within(fixture.setting, root, Fixture::ground(0, 2.5e5), 100'000);
    for (double x = -half + 1; x < half; x += 7e3)
        for (double y = -half + 1; y < half; y += 7e3) {
            const double from_line = std::hypot(x, std::max(0.0, std::abs(y) - 1e5));
            const auto found = std::ranges::count_if(jobs, [&](const FieldJob& job) {
                return job.square.contains(MapPoint::metres(x, y));
            });
            INFO(x << ", " << y);
            if (from_line < fixture.setting.limit)
                CHECK(found == 1);
            else if (from_line > fixture.setting.limit + 2 * cell * job_cells)
                CHECK(found == 0);
        }
}

TEST_CASE("beside a straight line the ground within a depth is its length times the depth") {
    const Fixture fixture({{MapPoint::metres(0, -1e5), MapPoint::metres(0, 1e5)}});
    const Cover east = Fixture::ground(0, 2.5e5);
    // 100 km of the line; the projection's scale is within 6e-5 of 1 here.
    for (const double depth : {500.0, 5e3, 15e3})
        CHECK(fixture.area_within(east, depth) == Approx(1e5 * depth).epsilon(5e-4));
}

TEST_CASE("every job is a square of as many cells, however the root's width is rounded") {
    const Fixture fixture({{MapPoint::metres(0, -1e5), MapPoint::metres(0, 1e5)}});
    const double job = double(job_cells) * cell;
    for (int i = 0; i < 200; ++i) {
        // At any corner the width as the difference of two coordinates may be a little more.
        const double west = -2e5 - i * 123.456789, south = -1.5e5 - i * 77.7777777;
        const MapBox shifted{west, south, west + 16 * job, south + 16 * job};
        for (const FieldJob& made :
             jobs_within(fixture.setting, shifted, Fixture::ground(-1e5, 1e5), 100'000))
            REQUIRE(made.square.width() == Approx(job));
    }
}
