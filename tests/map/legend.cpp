#include "delimit/map/legend.h"

#include "delimit/io/project/style_file.h"
#include "delimit/map/scene.h"
#include "support/catch.h"
#include "support/layer_styles.h"
#include "support/sample_snapshot.h"

using namespace delimit;

TEST_CASE("a map of nothing has no legend") {
    CHECK(legend(Scene()).empty());
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
