#include "delimit/map/legend_position.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <algorithm>

using namespace delimit;

namespace {

ScenePtr scene_of(std::size_t proposal) {
    return build_scene(sample::snapshot(), proposal, default_style(), Language::english);
}

/// Corner boxes of a frame of 400 × 400, a quarter of it each.
constexpr std::array<ScreenBox, 4> quarters{
    {{0, 200, 200, 200}, {200, 200, 200, 200}, {0, 0, 200, 200}, {200, 0, 200, 200}}};

Viewport around(const MapBox& box) {
    return Viewport({}, 1000, {400, 400}).fitted(box);
}

} // namespace

TEST_CASE("a box that holds nothing of the line or of a zone hides nothing") {
    const ScenePtr scene = scene_of(sample::mutual);
    const Viewport view = around(scene->focus);
    CHECK(hidden_by({-500, -500, 100, 100}, *scene, view) == 0);
    CHECK(hidden_by(view.frame(), *scene, view) > 400);
}

TEST_CASE("what is not shown is not hidden") {
    const ScenePtr scene = scene_of(sample::mutual);
    const Viewport view = around(scene->focus);
    LayerStyles layer_styles;
    LayerStyle none;
    none.visible = false;
    layer_styles.set("zones", none);
    const double line = hidden_by(view.frame(), *scene, view, layer_styles);
    CHECK(line < hidden_by(view.frame(), *scene, view));
    layer_styles.set("line-of-contact", none);
    CHECK(line > 0);
    CHECK(hidden_by(view.frame(), *scene, view, layer_styles) == 0);
}

TEST_CASE("the legend stays bottom left where it hides hardly anything, and leaves the line free") {
    const ScenePtr scene = scene_of(sample::freeze);
    const MapPoint end =
        scene->find("line-of-contact")->lines[0].parts.level(0).shape->front().front();
    const Viewport away = Viewport(end, 200, {400, 400}).panned(20'000, 0);
    CHECK(clearest_corner(quarters, *scene, away) == LegendCorner::bottom_left);
    // The line's end in each corner in turn.
    for (double dx : {-100.0, 100.0})
        for (double dy : {-100.0, 100.0}) {
            const Viewport view = Viewport(end, 200, {400, 400}).panned(dx, dy);
            std::array<double, 4> hidden{};
            for (std::size_t i = 0; i < 4; ++i)
                hidden[i] = hidden_by(quarters[i], *scene, view);
            const auto corner = static_cast<std::size_t>(clearest_corner(quarters, *scene, view));
            const double least = *std::min_element(hidden.begin(), hidden.end());
            CHECK((hidden[corner] <= 24 || hidden[corner] <= 2 * least));
        }
}

TEST_CASE("the legend leaves free what annotations say") {
    const ScenePtr scene = scene_of(sample::freeze);
    const MapPoint end =
        scene->find("line-of-contact")->lines[0].parts.level(0).shape->front().front();
    const Viewport away = Viewport(end, 200, {400, 400}).panned(20'000, 0);
    const ScreenBox bottom_left = quarters[0];
    const ScreenBox text{bottom_left.left + 5, bottom_left.top + 5, 60, 14};
    CHECK(clearest_corner(quarters, *scene, away, {}, {text}) != LegendCorner::bottom_left);
    CHECK(clearest_corner(quarters, *scene, away, {},
                          {ScreenBox{quarters[3].left + 50, quarters[3].top + 50, 9, 9}}) ==
          LegendCorner::bottom_left);
}
