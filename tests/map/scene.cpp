#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/legend.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/sample_snapshot.h"
#include "support/scene_words.h"

using namespace delimit;

TEST_CASE("water in a zone is drawn as water, with the zone's hatch and outline") {
    const SnapshotPtr sample = sample::snapshot();
    const Style& style = default_style();
    const ScenePtr dry = build_scene(sample, sample::mutual, style, Language::english);
    CHECK_FALSE(dry->find("water"));
    for (const SceneArea& area : dry->find("zones")->areas)
        CHECK_FALSE(area.water);

    auto wet = std::make_shared<Snapshot>(*sample);
    auto control = std::make_shared<Control>(*sample->control);
    auto result = std::make_shared<ProposalResult>(*sample->proposals[sample::mutual]);
    WithdrawalZone& zone = result->zones.front();
    zone.water_ground = zone.ground;
    zone.water = zone.area;
    control->oblasts[zone.oblast].water[index(zone.party)] = zone.ground;
    wet->control = control;
    wet->proposals[sample::mutual] = result;
    const ScenePtr scene = build_scene(wet, sample::mutual, style, Language::english);
    REQUIRE(scene->find("water"));
    const auto& areas = scene->find("zones")->areas;
    REQUIRE(areas.size() == dry->find("zones")->areas.size() + 1);
    const SceneArea& water = areas.back();
    CHECK(water.water);
    CHECK(water.legend == "Water in the zone");
    CHECK(water.fill->colour == style.fills.at("sea").colour);
    CHECK(water.fill->hatch == areas.front().fill->hatch);
    CHECK(water.fill->hatch_colour == areas.front().fill->colour);
    CHECK(water.outline->colour == areas.front().outline->colour);
    // Laid over another proposal, whose water it is drawn only once.
    const ScenePtr over = overlay_scene(*scene, *scene, "A", "B");
    CHECK(over->find("zones")->areas.size() == 2 * areas.size() - 1);
}

TEST_CASE("a snapshot of nothing makes an empty scene") {
    auto snapshot = std::make_shared<Snapshot>();
    auto project = std::make_shared<Project>();
    project->proposals.emplace_back();
    snapshot->project = project;
    snapshot->layers = std::make_shared<Layers>();
    snapshot->proposals = {std::make_shared<const ProposalResult>()};
    const ScenePtr scene = build_scene(snapshot, 0, default_style(), Language::english);
    CHECK(scene->zones.empty());
    CHECK(scene->places.empty());
    CHECK(legend(*scene).empty());
}

TEST_CASE("scenes say what they said before") {
    test::check_golden_text("scene-mutual-en.txt",
                            test::in_words(*build_scene(sample::snapshot(), sample::mutual,
                                                        default_style(), Language::english)));
    test::check_golden_text("scene-both-leave-schematic-uk.txt",
                            test::in_words(*build_scene(sample::snapshot(true), sample::both_leave,
                                                        default_style(), Language::ukrainian)));
    test::check_golden_text("scene-transfer-en.txt",
                            test::in_words(*build_scene(sample::snapshot(), sample::transfer,
                                                        default_style(), Language::english)));
}

TEST_CASE("a proposal that is not asked for has no scene") {
    const auto scenes = build_scenes(sample::snapshot(), default_style(), Language::english, {1});
    CHECK_FALSE(scenes[0]);
    CHECK(scenes[1]);
}
