#include "delimit/model/layer_styles.h"

#include "support/catch.h"

#include <algorithm>

using namespace delimit;

namespace {

std::size_t place_of(const LayerStyles& layer_styles, const std::string& id) {
    const auto order = layer_styles.order();
    return std::size_t(std::find(order.begin(), order.end(), id) - order.begin());
}

} // namespace

TEST_CASE("looks that are taken back are equal to looks never changed") {
    LayerStyles layer_styles;
    LayerStyle hidden;
    hidden.visible = false;
    layer_styles.set("rivers", hidden);
    CHECK(layer_styles != LayerStyles());
    CHECK_FALSE(layer_styles.shows("rivers"));
    layer_styles.set("rivers", {});
    layer_styles.move("rivers", 5);
    layer_styles.move("rivers", 2);
    CHECK(layer_styles == LayerStyles());
}

TEST_CASE("layers change places between grounds and writing, and no others move") {
    LayerStyles layer_styles;
    layer_styles.move("rivers", 99);
    CHECK(place_of(layer_styles, "rivers") == place_of(layer_styles, "settlements") - 1);
    layer_styles.move("rivers", 0);
    CHECK(place_of(layer_styles, "rivers") == place_of(layer_styles, "base-map") + 1);
    const LayerStyles before = layer_styles;
    for (const char* fixed : {"sea", "theatre", "names", "no such layer"})
        layer_styles.move(fixed, 0);
    CHECK(layer_styles == before);
    CHECK(layer_styles.order().size() == map_layers().size());
}

TEST_CASE("a look is laid over the style") {
    LayerStyle layer_style;
    layer_style.opacity = 0.5;
    layer_style.hatch = Hatch::forward;
    layer_style.width = 3;
    FillStyle fill{{1, 2, 3}, 0.4, Hatch::dots};
    CHECK(with_layer_style(fill, layer_style).opacity == Approx(0.2));
    CHECK(with_layer_style(fill, layer_style).hatch_opacity == Approx(0.45));
    CHECK(with_layer_style(fill, layer_style).colour == fill.colour);
    CHECK(with_layer_style(fill, layer_style).hatch == Hatch::forward);
    CHECK(with_layer_style(fill, layer_style, true).hatch == Hatch::backward);
    CHECK(with_layer_style(StrokeStyle{}, layer_style).width == 3);
}
