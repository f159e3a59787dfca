#include "map/scene_zones.h"

#include "delimit/map/scene.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/legend.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <map>
#include <set>

using namespace delimit;

TEST_CASE("a freeze draws nothing but the line") {
    const auto scene =
        build_scene(sample::snapshot(), sample::freeze, default_style(), Language::english);
    CHECK(scene->find("zones")->areas.empty());
    CHECK(scene->zones.empty());
    CHECK(scene->find("line-of-contact")->lines.size() == 1);
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
