#include "delimit/model/new_project.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a new project has the ground of another one and a proposal that moves nobody") {
    Project like;
    like.title = {"Old", "Старий"};
    like.parties = ukraine_and_russia();
    like.layers[LayerKind::front].data = BuiltInFile{*BareName::from("line.geojson")};
    like.proposals.resize(3);
    like.panes = {"a", "b"};
    const Project made = new_project(like);
    CHECK(made.title != like.title);
    CHECK_FALSE(made.title.uk.empty());
    CHECK(made.layers == like.layers);
    CHECK(made.parties == like.parties);
    CHECK(made.panes.empty());
    REQUIRE(made.proposals.size() == 1);
    REQUIRE(made.proposals[0].measures.size() == 2);
    for (const Measure& measure : made.proposals[0].measures) {
        CHECK(std::holds_alternative<StaysOnTheLine>(measure.extent));
        CHECK_FALSE(problem_of(measure));
    }
}
