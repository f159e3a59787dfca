#include "briefing/sheet_locator.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Viewport close_up(const Scene& scene) {
    const MapPoint centre = scene.study_area.centre();
    return {centre, 100, {300, 200}};
}

} // namespace

TEST_CASE("maps of nearly all of the study area need no locator, close-ups do") {
    const SampleSheet sample;
    const Scene& scene = *sample.scenes.of_proposals[0];
    const Viewport whole = Viewport(MapPoint(), 1000, {400, 300}).fitted(scene.study_area);
    CHECK_FALSE(shows_locator(scene, {whole}));
    CHECK(shows_locator(scene, {close_up(scene)}));
    CHECK_FALSE(shows_locator(scene, {close_up(scene), whole}));
}

TEST_CASE("the locator frames where each map lies once, on a quiet map of its own") {
    const SampleSheet sample;
    const ScenePtr scene = sample.scenes.of_proposals[0];
    const Viewport near = close_up(*scene);
    SheetCanvas canvas = sample.canvas();
    const double bottom =
        put_locator(canvas, scene, {near, near}, std::nullopt, Language::english, 10, 20, 200);
    REQUIRE(count_of<SheetMap>(canvas.items) == 1);
    REQUIRE(count_of<SheetBox>(canvas.items) == 1);
    for (const SheetItem& item : canvas.items) {
        if (const auto* map = std::get_if<SheetMap>(&item)) {
            CHECK(map->locator);
            CHECK(map->box.bottom() == Approx(bottom));
            CHECK_FALSE(map->layer_styles.shows("zones"));
        }
        if (const auto* box = std::get_if<SheetBox>(&item)) {
            // 30 km by 20 km, in the middle.
            CHECK(box->box.width / box->box.height == Approx(1.5));
            CHECK(box->box.centre().x == Approx(10 + 100).margin(1));
        }
    }
}
