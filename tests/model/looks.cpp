#include "delimit/model/looks.h"

#include "support/catch.h"

#include <algorithm>

using namespace delimit;

namespace {

std::size_t place_of(const MapLooks& looks, const std::string& id) {
    const auto order = looks.order();
    return std::size_t(std::find(order.begin(), order.end(), id) - order.begin());
}

} // namespace

TEST_CASE("looks that are taken back are equal to looks never changed") {
    MapLooks looks;
    LayerLook hidden;
    hidden.visible = false;
    looks.set("rivers", hidden);
    CHECK(looks != MapLooks());
    CHECK_FALSE(looks.shows("rivers"));
    looks.set("rivers", {});
    looks.move("rivers", 5);
    looks.move("rivers", 2);
    CHECK(looks == MapLooks());
}

TEST_CASE("layers change places between grounds and writing, and no others move") {
    MapLooks looks;
    looks.move("rivers", 99);
    CHECK(place_of(looks, "rivers") == place_of(looks, "settlements") - 1);
    looks.move("rivers", 0);
    CHECK(place_of(looks, "rivers") == place_of(looks, "base-map") + 1);
    const MapLooks before = looks;
    for (const char* fixed : {"sea", "theatre", "names", "no such layer"})
        looks.move(fixed, 0);
    CHECK(looks == before);
    CHECK(looks.order().size() == map_layers().size());
}

TEST_CASE("a look is laid over the style") {
    LayerLook look;
    look.opacity = 0.5;
    look.hatch = Hatch::forward;
    look.width = 3;
    FillStyle fill{{1, 2, 3}, 0.4, Hatch::dots};
    CHECK(with_look(fill, look).opacity == Approx(0.2));
    CHECK(with_look(fill, look).hatch_opacity == Approx(0.45));
    CHECK(with_look(fill, look).colour == fill.colour);
    CHECK(with_look(fill, look).hatch == Hatch::forward);
    CHECK(with_look(fill, look, true).hatch == Hatch::backward);
    CHECK(with_look(StrokeStyle{}, look).width == 3);
}

TEST_CASE("hatches and label fields read back from their ids") {
    for (const Hatch hatch : {Hatch::none, Hatch::forward, Hatch::backward, Hatch::cross,
                              Hatch::dots, Hatch::level, Hatch::upright, Hatch::grid}) {
        CHECK(parse_hatch(id(hatch)) == hatch);
        CHECK(counterpart(counterpart(hatch)) == hatch);
        CHECK((counterpart(hatch) == hatch) == (hatch == Hatch::none || hatch == Hatch::dots));
    }
    for (const LabelField field : {LabelField::name, LabelField::iso, LabelField::none})
        CHECK(parse_label_field(id(field)) == field);
    CHECK_FALSE(parse_hatch("stripes"));
    CHECK_FALSE(parse_label_field(""));
}
