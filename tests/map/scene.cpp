#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/legend.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/layer_styles.h"
#include "support/sample_snapshot.h"
#include "support/scene_words.h"

#include <cmath>
#include <map>
#include <set>

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

TEST_CASE("a freeze draws nothing but the line") {
    const auto scene =
        build_scene(sample::snapshot(), sample::freeze, default_style(), Language::english);
    CHECK(scene->find("zones")->areas.empty());
    CHECK(scene->zones.empty());
    CHECK(scene->find("line-of-contact")->lines.size() == 1);
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

TEST_CASE("a proposal that is not asked for has no scene") {
    const auto scenes = build_scenes(sample::snapshot(), default_style(), Language::english, {1});
    CHECK_FALSE(scenes[0]);
    CHECK(scenes[1]);
}

TEST_CASE("the legend lists only what is seen, and the proposal first") {
    const auto scene =
        build_scene(sample::snapshot(), sample::mutual, default_style(), Language::english);
    CHECK(legend(*scene).front().layer == "zones");
    const Viewport west(MapPoint::metres(-120'000, -60'000), 100, {300, 200});
    for (const LegendEntry& entry : legend(*scene, &west))
        CHECK(entry.text == "Controlled by Westland");
    for (const LegendEntry& entry : legend(*scene, nullptr, test::hiding({"zones", "control"})))
        CHECK((entry.layer != "zones" && entry.layer != "control"));
}

TEST_CASE("two proposals on one map are told apart by name, hatch and outline") {
    const auto scenes = build_scenes(sample::snapshot(), default_style(), Language::english);
    const Scene& mutual = *scenes[sample::mutual];
    const ScenePtr both = overlay_scene(mutual, *scenes[sample::transfer], "Mutual", "Transfer");
    const auto& zones = both->find("zones")->areas;
    const auto& first = mutual.find("zones")->areas;
    const auto& second = scenes[sample::transfer]->find("zones")->areas;
    REQUIRE(zones.size() == first.size() + second.size());
    CHECK(zones.front().legend.starts_with("Mutual: "));
    CHECK(zones.back().legend.starts_with("Transfer: "));
    CHECK_FALSE(zones.back().outline->dash.empty());
    CHECK(zones.back().fill->opacity == 0);
    // Everything else is the map's.
    CHECK(both->layers.size() == mutual.layers.size());
    CHECK(both->layers[2].id == mutual.layers[2].id);
    CHECK_FALSE(both->zones.empty());
}

TEST_CASE("ground that passes one way is crossed otherwise than ground that passes the other way") {
    auto snapshot = std::make_shared<Snapshot>(*sample::snapshot());
    auto result = std::make_shared<ProposalResult>(*snapshot->proposals[sample::mutual]);
    for (WithdrawalZone& zone : result->zones)
        zone.regime = Regime::transferred;
    snapshot->proposals[sample::mutual] = result;
    const ScenePtr scene =
        build_scene(snapshot, sample::mutual, default_style(), Language::english);
    std::map<bool, std::set<Hatch>> hatches;
    for (const SceneArea& zone : scene->find("zones")->areas)
        hatches[zone.legend.starts_with("West")].insert(zone.fill->hatch);
    CHECK(hatches[true] == std::set<Hatch>{Hatch::cross});
    CHECK(hatches[false] == std::set<Hatch>{Hatch::grid});
}

TEST_CASE("a difference has an area for each party and part that there is") {
    const ScenePtr like =
        build_scene(sample::snapshot(), sample::mutual, default_style(), Language::english);
    ProposalDifference difference;
    CHECK(difference_scene(*like, difference, sample::snapshot()->project->parties, "A", "B")
              ->find("zones")
              ->areas.empty());
    DifferenceRow row;
    row.ground[0] = like->find("zones")->areas[0].ground.at(1);
    row.ground[1] = like->find("zones")->areas[1].ground.at(1);
    difference.rows = {row};
    const ScenePtr scene =
        difference_scene(*like, difference, sample::snapshot()->project->parties, "A", "B");
    const auto& zones = scene->find("zones")->areas;
    REQUIRE(zones.size() == 2);
    CHECK(zones[0].legend == "Westland: only A");
    CHECK(zones[1].legend == "Westland: in both");
    CHECK(zones[0].fill->hatch != zones[1].fill->hatch);
    // Six looks for three parts of two parties.
    DifferenceRow other = row;
    row.ground[2] = other.ground[2] = row.ground[0];
    other.party = Side::b;
    difference.rows = {row, other};
    std::set<Hatch> hatches;
    const ScenePtr whole =
        difference_scene(*like, difference, sample::snapshot()->project->parties, "A", "B");
    for (const SceneArea& zone : whole->find("zones")->areas)
        hatches.insert(zone.fill->hatch);
    CHECK(hatches.size() == 6);
    // Also where somebody wants all zones in dots.
    LayerStyle dots;
    dots.hatch = Hatch::dots;
    CHECK(with_layer_style(zones[0], dots).fill->hatch == zones[0].fill->hatch);
    CHECK(with_layer_style(like->find("zones")->areas[0], dots).fill->hatch == Hatch::dots);
}
