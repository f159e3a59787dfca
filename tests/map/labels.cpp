#include "delimit/map/labels.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/layer_styles.h"
#include "support/sample_snapshot.h"

#include <random>

using namespace delimit;

namespace {

/// Every character is 0.55 of the type size wide.
class PlainMeasurer final : public TextMeasurer {
  public:
    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override {
        return {0.55 * style.size * static_cast<double>(text.size()), 0.9 * style.size,
                0.3 * style.size};
    }
};

ScenePtr random_places(unsigned seed, int count) {
    auto scene = std::make_shared<Scene>();
    scene->style = default_style();
    std::mt19937 random(seed);
    const auto number = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int i = 0; i < count; ++i)
        scene->places.push_back({MapPoint::metres(number(80'000) - 40'000, number(60'000) - 30'000),
                                 std::string(static_cast<std::size_t>(2 + number(16)), 'm'),
                                 1 + number(5), 0});
    return scene;
}

const Viewport view(MapPoint(), 100, {800, 600});

} // namespace

TEST_CASE("a scene without names has no labels") {
    const Labels labels(std::make_shared<Scene>(), PlainMeasurer());
    CHECK(labels.place(view, 1).labels.empty());
}

TEST_CASE("labels never cover each other, a symbol, furniture or the edge") {
    const std::vector<ScreenBox> occupied{{0, 400, 250, 200}, {700, 0, 100, 60}};
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const ScenePtr scene = random_places(seed, 300);
        const PlacedLabels placed = Labels(scene, PlainMeasurer()).place(view, 1.25, occupied);
        REQUIRE(placed.labels.size() > 20);
        // A name may reach into the corner of the square around its own round symbol.
        struct Taken {
            ScreenBox box;
            int place;
        };
        std::vector<Taken> taken;
        for (const ScreenBox& box : occupied)
            taken.push_back({box, -2});
        for (const PlacedLabel& label : placed.labels)
            taken.push_back({label.box, label.place});
        for (int i : placed.symbols) {
            const ScenePlace& place = scene->places[static_cast<std::size_t>(i)];
            const ScreenPoint p = view.to_screen(place.at);
            const double r = symbol_radius(place.rank) * 1.25;
            taken.push_back({{p.x - r, p.y - r, 2 * r, 2 * r}, i});
        }
        for (std::size_t i = 0; i < taken.size(); ++i)
            for (std::size_t j = i + 1; j < taken.size(); ++j)
                if (taken[i].place != taken[j].place)
                    REQUIRE_FALSE(taken[i].box.meets(taken[j].box));
        for (const PlacedLabel& label : placed.labels)
            REQUIRE(view.frame().holds(label.box));
    }
}

TEST_CASE("the same names are placed in the same way") {
    const ScenePtr scene = random_places(7, 400);
    const auto texts = [&] {
        std::string all;
        for (const PlacedLabel& label : Labels(scene, PlainMeasurer()).place(view, 1).labels)
            all += label.text + std::to_string(label.baseline.x) + ";";
        return all;
    };
    CHECK(texts() == texts());
}

TEST_CASE("the larger town has its name where two want the same place") {
    auto scene = std::make_shared<Scene>();
    scene->style = default_style();
    scene->places = {{MapPoint(), "village", 5, 10}, {MapPoint::metres(50, 0), "capital", 1, 10}};
    const auto placed = Labels(scene, PlainMeasurer()).place(view, 1);
    REQUIRE(placed.labels.size() == 1);
    CHECK(placed.labels[0].text == "capital");
}

TEST_CASE("no small town is named beside a larger one that found no room, but one further off is") {
    auto scene = std::make_shared<Scene>();
    scene->style = default_style();
    scene->places = {{MapPoint::metres(0, 0), "Large", 2, 0},
                     {MapPoint::metres(800, 0), "Beside", 3, 0},
                     {MapPoint::metres(9'000, 0), "Further", 3, 0}};
    const Labels labels(scene, PlainMeasurer());
    const auto named = [&](const std::vector<ScreenBox>& occupied) {
        std::vector<std::string> all;
        for (const PlacedLabel& label : labels.place(view, 1, occupied).labels)
            all.push_back(label.text);
        return all;
    };
    CHECK(named({}).front() == "Large");
    // A box over the large town alone: its neighbour's symbol is free, 8 points away.
    CHECK(named({{390, 290, 12, 20}}) == std::vector<std::string>{"Further"});
}

TEST_CASE("hidden layers have no labels") {
    const ScenePtr scene = random_places(1, 50);
    const Labels labels(scene, PlainMeasurer());
    CHECK(labels.place(view, 1, {}, test::hiding({"settlements"})).labels.empty());
    CHECK(labels.place(view, 1, {}, test::hiding({"settlements"})).symbols.empty());
}

TEST_CASE("the line of contact is kept clear of names where there is room") {
    const auto scene =
        build_scene(sample::snapshot(), sample::mutual, default_style(), Language::english);
    const Viewport fitted = Viewport(MapPoint(), 300, {900, 700}).fitted(scene->study_area);
    const auto& parts = *scene->find("line-of-contact")->lines.front().parts.levels.front().shape;
    for (const PlacedLabel& label : Labels(scene, PlainMeasurer()).place(fitted, 1).labels)
        for (MapPoint p : parts.front())
            CHECK_FALSE(label.box.grown(-2).contains(fitted.to_screen(p)));
}
