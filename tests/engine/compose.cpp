#include "delimit/engine/compose.h"

#include "delimit/io/project/project_file.h"
#include "support/catch.h"

#include <algorithm>

using namespace delimit;

namespace {

Project built_in() {
    auto project = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    REQUIRE(project);
    return *std::move(project);
}

CompositionRequest request_for(Project project, CompositionPtr previous = nullptr) {
    return {std::make_shared<const Project>(std::move(project)),
            {builtin_data_folder(), builtin_data_folder()},
            Language::english,
            std::move(previous)};
}

bool same_box(const MapBox& a, const MapBox& b) {
    return a.min_x == b.min_x && a.min_y == b.min_y && a.max_x == b.max_x && a.max_y == b.max_y;
}

CompositionPtr composed(const CompositionRequest& request) {
    auto made = compose(request);
    if (!made)
        FAIL(made.error().text());
    return *made;
}

} // namespace

TEST_CASE(
    "a project without data cannot be composed, and a request that was stopped gives nothing") {
    CHECK_FALSE(compose(request_for({})));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = compose(request_for(built_in()), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
}

TEST_CASE("what loading found is told even where computing fails") {
    Project project = built_in();
    project.layers[LayerKind::settlements] = file_source("/no/such/file.geojson");
    // It ends in the middle of the study area.
    project.layers.at(LayerKind::control_map).data =
        DrawnLines{{{{GeoPoint::degrees(35, 48), GeoPoint::degrees(36, 48)}, Side::a}}};
    Diagnostics found;
    CHECK_FALSE(compute_project(request_for(project), {}, LayersFor::map, &found));
    CHECK(std::any_of(found.begin(), found.end(),
                      [](const Diagnostic& one) { return one.code == "layer-not-drawn"; }));
}

TEST_CASE("projects that differ only in what is shown have the same figures, and scenes but for "
          "names and colours") {
    const Project a = built_in();
    Project b = a;
    CHECK(same_scenes(a, b));
    b.map_frames = {"freeze"};
    b.sheet.handling = "For official use only";
    CHECK(same_scenes(a, b));
    b.parties.of[0].colour = {1, 2, 3};
    CHECK(same_figures(a, b));
    CHECK_FALSE(same_scenes(a, b));
    b.minimum_area = square_kilometres(5);
    CHECK_FALSE(same_figures(a, b));
}

TEST_CASE("whatever still holds of the previous composition is shared") {
    const Project project = built_in();
    const CompositionPtr first = composed(request_for(project));
    REQUIRE(first->scenes.size() == project.proposals.size());

    Project fewer = project;
    fewer.proposals.erase(fewer.proposals.begin());
    fewer.map_frames.clear();
    const CompositionPtr second = composed(request_for(fewer, first));
    CHECK(same_maps(*first, *second));
    CHECK(second->snapshot->layers == first->snapshot->layers);
    CHECK(second->snapshot->control == first->snapshot->control);
    REQUIRE(second->scenes.size() + 1 == first->scenes.size());
    for (std::size_t i = 0; i < second->scenes.size(); ++i)
        CHECK(second->scenes[i] == first->scenes[i + 1]);

    CompositionRequest ukrainian = request_for(project, first);
    ukrainian.language = Language::ukrainian;
    const CompositionPtr third = composed(ukrainian);
    CHECK(third->snapshot == first->snapshot);
    CHECK_FALSE(same_maps(*first, *third));
    CHECK(third->scenes[0]->language == Language::ukrainian);
}

TEST_CASE("borders and who holds what are told before zones, and the result is the same") {
    const Project project = built_in();
    std::vector<CompositionPtr> told;
    std::vector<double> shares;
    const ComposeWatch watch{[&](const CompositionPtr& ground) { told.push_back(ground); },
                             [&](double share) { shares.push_back(share); }};
    const auto made = compose(request_for(project), {}, watch);
    REQUIRE(made);
    REQUIRE(told.size() == 1);
    const Composition& ground = *told.front();
    CHECK(ground.snapshot->control == (*made)->snapshot->control);
    REQUIRE(ground.scenes.size() == project.proposals.size());
    for (const auto& result : ground.snapshot->proposals)
        CHECK(result->zones.empty());
    for (const ScenePtr& scene : ground.scenes) {
        CHECK(scene->find("zones")->areas.empty());
        CHECK_FALSE(scene->find("control")->areas.empty());
    }
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.front() == 0);
    CHECK(shares.back() <= 1);

    const CompositionPtr plain = composed(request_for(project));
    for (std::size_t i = 0; i < plain->scenes.size(); ++i) {
        const Scene &a = *plain->scenes[i], &b = *(*made)->scenes[i];
        CHECK(same_box(a.focus, b.focus));
        CHECK(same_box(a.zones, b.zones));
        CHECK(same_box(a.study_area, b.study_area));
        CHECK(a.places.size() == b.places.size());
        REQUIRE(a.layers.size() == b.layers.size());
        for (std::size_t layer = 0; layer < a.layers.size(); ++layer) {
            CHECK(a.layers[layer].id == b.layers[layer].id);
            REQUIRE(a.layers[layer].areas.size() == b.layers[layer].areas.size());
            for (std::size_t area = 0; area < a.layers[layer].areas.size(); ++area) {
                const SceneArea &one = a.layers[layer].areas[area],
                                &other = b.layers[layer].areas[area];
                CHECK(*one.ground.levels.front().shape == *other.ground.levels.front().shape);
                REQUIRE(one.fill.has_value() == other.fill.has_value());
                if (one.fill)
                    CHECK(one.fill->colour == other.fill->colour);
                CHECK(one.legend == other.legend);
            }
        }
    }
}

TEST_CASE("an edit that leaves who holds what as it is tells no borders again") {
    const Project project = built_in();
    const CompositionPtr first = composed(request_for(project));
    Project deeper = project;
    for (Provision& provision : deeper.proposals[1].provisions)
        std::get<ToDepth>(provision.scope).depth_bands = {kilometres(13)};
    int told = 0;
    const auto second =
        compose(request_for(deeper, first), {}, {[&](const CompositionPtr&) { ++told; }, {}});
    REQUIRE(second);
    CHECK(told == 0);
    CHECK((*second)->scenes[0] == first->scenes[0]);
    CHECK((*second)->scenes[1] != first->scenes[1]);
}
