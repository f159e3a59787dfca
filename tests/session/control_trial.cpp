#include "session/control_trial.h"

#include "support/projects.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

PreparedPtr built_in() {
    static const PreparedPtr made = [] {
        auto project = built_in_project()();
        REQUIRE(project);
        auto result = standard_pipeline()({std::make_shared<const Project>(*std::move(project)),
                                           built_in_places(), Language::english, nullptr},
                                          {});
        REQUIRE(result);
        return *result;
    }();
    return made;
}

/// The built-in project with a line drawn from north to south, `left` on its eastern side.
Project with_line(std::vector<std::pair<double, double>> places, Side left) {
    Project project = *built_in()->snapshot->project;
    DrawnLines drawn;
    drawn.paths.push_back({{}, left});
    for (const auto& [longitude, latitude] : places)
        drawn.paths[0].path.push_back(GeoPoint::degrees(longitude, latitude));
    LayerSource source;
    source.data = drawn;
    project.layers[LayerKind::control_map] = source;
    return project;
}

const std::vector<std::pair<double, double>> across{{36, 51}, {36, 48}, {35.5, 46}};

} // namespace

TEST_CASE("a line of no length, or one that does not cut the study area, cannot be tried") {
    need_application();
    CHECK_FALSE(try_control(with_line({}, Side::b), *built_in(), {}));
    CHECK_FALSE(try_control(with_line({{35, 49}, {36, 48}}, Side::b), *built_in(), {}));
}

TEST_CASE("the project as it is changes nothing") {
    need_application();
    const auto tried = try_control(*built_in()->snapshot->project, *built_in(), {});
    REQUIRE(tried);
    CHECK(tried->change.line_before == tried->change.line_after);
    REQUIRE(tried->change.judged.before);
    CHECK(*tried->change.judged.before == tried->change.judged.after);
    CHECK(tried->change.judged.findings.empty());
}

TEST_CASE("areas and line are compared with those shown, to what both are known") {
    need_application();
    const auto tried = try_control(with_line(across, Side::b), *built_in(), {});
    REQUIRE(tried);
    const auto& before = tried->change.judged.before;
    REQUIRE(before);
    const SquareMetres sum_before = (*before)[0] + (*before)[1];
    const auto& after = tried->change.judged.after;
    CHECK(after != *before);
    CHECK((after[0] + after[1] + tried->change.judged.undetermined).count() ==
          Approx(sum_before.count()).epsilon(1e-6));
    CHECK(tried->change.judged.findings.empty());
    CHECK(in_km2(tried->change.step) >= 50); // the built-in line is schematic
}

TEST_CASE("sides that flip are found") {
    need_application();
    const auto tried = try_control(with_line(across, Side::a), *built_in(), {});
    REQUIRE(tried);
    REQUIRE(tried->change.judged.findings.size() == 1);
    CHECK(tried->change.judged.findings[0].what == GateFinding::What::sides_flip);
}

TEST_CASE("a trial ends when it is asked to") {
    need_application();
    std::stop_source stop;
    stop.request_stop();
    const auto tried = try_control(with_line(across, Side::b), *built_in(), stop.get_token());
    REQUIRE_FALSE(tried);
    CHECK(tried.error().code == ErrorCode::cancelled);
}
