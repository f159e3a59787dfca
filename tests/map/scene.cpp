#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/legend.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/sample_snapshot.h"
#include "support/scene_words.h"

using namespace delimit;

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
