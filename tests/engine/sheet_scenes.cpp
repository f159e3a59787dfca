#include "delimit/engine/sheet_scenes.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

SheetRequest request(SheetKind kind, std::vector<std::size_t> proposals) {
    SheetRequest made;
    made.proposals = std::move(proposals);
    made.choice.kind = kind;
    return made;
}

} // namespace

TEST_CASE("a difference of fewer than two proposals has no scene") {
    auto alone = std::make_shared<Snapshot>(*sample::snapshot());
    auto project = std::make_shared<Project>(*alone->project);
    project->proposals.resize(1);
    alone->project = project;
    alone->proposals.resize(1);
    const auto scenes = sheet_scenes(alone, default_style(), request(SheetKind::difference, {0}));
    REQUIRE_FALSE(scenes);
    CHECK(scenes.error().code == ErrorCode::no_match);
}

TEST_CASE("a sheet has the scenes of its panes, and of the first two compared where it asks") {
    const SnapshotPtr snapshot = sample::snapshot();
    const auto two = sheet_scenes(snapshot, default_style(),
                                  request(SheetKind::side_by_side, {sample::mutual, 0}));
    REQUIRE(two);
    CHECK_FALSE(two->difference);
    for (std::size_t i = 0; i < two->of_proposals.size(); ++i)
        CHECK(bool(two->of_proposals[i]) == (i == sample::mutual || i == 0));

    const auto compared =
        sheet_scenes(snapshot, default_style(),
                     request(SheetKind::difference, {sample::mutual, sample::both_leave}));
    REQUIRE(compared);
    REQUIRE(compared->difference);
    REQUIRE(compared->compared);
    const auto map = difference_map(*snapshot, *compared->of_proposals[sample::mutual],
                                    sample::mutual, sample::both_leave);
    REQUIRE(map);
    CHECK(map->scene->layers.size() == compared->difference->layers.size());
}
