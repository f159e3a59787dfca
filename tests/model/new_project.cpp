#include "delimit/model/new_project.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a new project has the ground of another one and a proposal that moves nobody") {
    Project like;
    like.title = {"Old", "Старий"};
    like.parties = ukraine_and_russia();
    like.layers[LayerKind::control_map].data = BuiltInFile{*BareName::from("line.geojson")};
    like.proposals.resize(3);
    like.map_frames = {"a", "b"};
    const Project made = new_project(like);
    CHECK(made.title != like.title);
    CHECK_FALSE(made.title.uk.empty());
    CHECK(made.layers == like.layers);
    CHECK(made.parties == like.parties);
    CHECK(made.map_frames.empty());
    REQUIRE(made.proposals.size() == 1);
    REQUIRE(made.proposals[0].provisions.size() == 2);
    for (const Provision& provision : made.proposals[0].provisions) {
        CHECK(std::holds_alternative<StaysOnTheLine>(provision.scope));
        CHECK_FALSE(problem_of(provision));
    }
}
