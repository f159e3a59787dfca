#include "map/scene_base.h"

#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

TEST_CASE("sea is drawn as far as the land layer reaches, and nowhere without one") {
    const SnapshotPtr sample = sample::snapshot();
    const ScenePtr scene = build_scene(sample, 0, default_style(), Language::english);
    REQUIRE_FALSE(sample->layers->land.empty());
    const SceneLayer* sea = scene->find("sea");
    REQUIRE(sea);
    REQUIRE(sea->areas.size() == 1);
    MapBox land;
    const Projector projector(sample->projection);
    for (const Land& country : sample->layers->land)
        land.add(projector.project(country.ground));
    CHECK(sea->areas[0].ground.box.contains(land.centre()));
    CHECK(sea->areas[0].fill->colour != scene->background.colour);

    auto without = std::make_shared<Snapshot>(*sample);
    auto layers = std::make_shared<Layers>(*sample->layers);
    layers->land.clear();
    without->layers = layers;
    CHECK_FALSE(build_scene(without, 0, default_style(), Language::english)->find("sea"));
}

TEST_CASE("scenes of one snapshot share their ground") {
    const auto scenes = build_scenes(sample::snapshot(), default_style(), Language::english);
    REQUIRE(scenes.size() == 5);
    for (const char* id : {"land", "theatre", "control"})
        CHECK(scenes[0]->find(id)->areas[0].ground.levels[0].shape ==
              scenes[1]->find(id)->areas[0].ground.levels[0].shape);
    // The line is the snapshot's own.
    CHECK(scenes[0]->find("line-of-contact")->lines[0].parts.levels[0].shape.get() ==
          &sample::snapshot()->control->line.parts);
}
