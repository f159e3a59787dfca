#include "map/scene_compare.h"

#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/legend.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <set>

using namespace delimit;

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
    // All other layers are the map's.
    CHECK(both->layers.size() == mutual.layers.size());
    CHECK(both->layers[2].id == mutual.layers[2].id);
    CHECK_FALSE(both->zones.empty());
}

TEST_CASE("a difference has an area for each party and part that there is") {
    const ScenePtr like =
        build_scene(sample::snapshot(), sample::mutual, default_style(), Language::english);
    ProposalDifference difference;
    CHECK(difference_scene(*like, difference, sample::snapshot()->project->parties, "A", "B")
              ->find("zones")
              ->areas.empty());
    DifferenceRow row;
    row.ground[0] = *like->find("zones")->areas[0].ground.level(1).shape;
    row.ground[1] = *like->find("zones")->areas[1].ground.level(1).shape;
    difference.rows = {row};
    const ScenePtr scene =
        difference_scene(*like, difference, sample::snapshot()->project->parties, "A", "B");
    const auto& zones = scene->find("zones")->areas;
    REQUIRE(zones.size() == 2);
    CHECK(zones[0].legend == "Westland: only A");
    CHECK(zones[1].legend == "Westland: in both");
    CHECK(zones[0].fill->hatch != zones[1].fill->hatch);
    // Six styles for three parts of two parties.
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
    // Also if all zones are set to dots.
    LayerStyle dots;
    dots.hatch = Hatch::dots;
    CHECK(with_layer_style(zones[0], dots).fill->hatch == zones[0].fill->hatch);
    CHECK(with_layer_style(like->find("zones")->areas[0], dots).fill->hatch == Hatch::dots);
}
