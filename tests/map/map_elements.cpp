#include "delimit/map/map_elements.h"
#include "delimit/map/graticule.h"

#include "support/catch.h"

#include <cmath>

using namespace delimit;

namespace {

const Projection projection{GeoPoint::degrees(31, 48.5)};

Viewport view_of(double width, double height, double metres_per_pixel = 900) {
    const Projector projector(projection);
    return {projector.forward(GeoPoint::degrees(37, 48)), metres_per_pixel, {width, height}};
}

/// Half the type size a letter.
class PlainMeasurer final : public TextMeasurer {
  public:
    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override {
        return {0.5 * style.size * double(text.size()), 0.8 * style.size, 0.2 * style.size};
    }
};

} // namespace

TEST_CASE("where nobody moved them, scale and north stand inside a map and apart") {
    const Projector projector(projection);
    for (double unit : {1.0, 96.0 / 72.0, 2.0})
        for (bool miles : {false, true}) {
            MapElementNeeds needs;
            needs.unit = unit;
            needs.miles = miles;
            needs.ratio_width = miles ? 40 : 0;
            const Viewport view = view_of(500 * unit, 300 * unit);
            const MapElementBoxes places =
                map_element_boxes(projector, view, needs, Language::english);
            for (const MapElementBox* one : {&places.scale_bar, &places.north, &places.ratio}) {
                if (one == &places.ratio && !miles)
                    continue;
                CHECK(view.frame().holds(one->box));
                CHECK(one->clear.holds(one->box));
            }
            CHECK_FALSE(places.north.clear.meets(places.scale_bar.clear));
            CHECK_FALSE(places.ratio.box.meets(places.scale_bar.box));
        }
}

TEST_CASE("the box where a scale bar stands of its own accord holds that very bar") {
    const Projector projector(projection);
    for (double width : {120.0, 300.0, 900.0})
        for (double metres = 40; metres < 4000; metres *= 1.37) {
            const Viewport view = view_of(width, 400, metres);
            MapElementNeeds needs;
            needs.unit = 1;
            needs.miles = true;
            const ScreenBox box =
                map_element_boxes(projector, view, needs, Language::english).scale_bar.box;
            const ScaleBars bars = scale_bars_in(box, projector, view, true, Language::english);
            CHECK(bars.unit == Approx(1));
            CHECK(bars.at.x == Approx(box.left + 5));
            CHECK(std::max(bars.km.width, bars.miles->width) == Approx(box.width - 27));
            // As after a file, which keeps shares.
            const ScreenBox again{box.left / width * width, box.top / 400 * 400,
                                  box.width / width * width, box.height / 400 * 400};
            const ScaleBars read = scale_bars_in(again, projector, view, true, Language::english);
            CHECK(read.km.length.count() == bars.km.length.count());
            CHECK(read.unit == bars.unit);
        }
}

TEST_CASE("a wider box takes a longer bar, a higher one larger numbers, and the bar stays true") {
    const Projector projector(projection);
    const Viewport view = view_of(600, 400);
    const auto bars = [&](double width, double height) {
        return scale_bars_in({50, 60, width, height}, projector, view, true, Language::english);
    };
    CHECK(bars(300, 26).km.length > bars(100, 26).km.length);
    CHECK(bars(300, 26).unit == Approx(1));
    CHECK(bars(300, 52).unit == Approx(2));
    for (double width : {60.0, 150.0, 400.0})
        for (double height : {10.0, 26.0, 200.0}) {
            const ScaleBars one = bars(width, height);
            CHECK(one.at.x + one.km.width <= 50 + width);
            CHECK(one.km.length.count() / one.km.width ==
                  Approx(ground_metres_per_pixel(projector, view)));
        }
}

TEST_CASE("north and ratio are as large as fits, in the middle of their box") {
    const Projector projector(projection);
    const Viewport view = view_of(600, 400);
    const NorthArrow wide = north_in({0, 0, 300, 28}, projector, view);
    CHECK(wide.size == Approx(22));
    CHECK(wide.centre.x == Approx(150));
    CHECK(north_in({0, 0, 44, 500}, projector, view).size == Approx(44));
    CHECK(wide.angle == Approx(north_angle(projector, view)));
    TextStyle style;
    style.size = 7;
    const PlainMeasurer measurer;
    const std::string text = "1 : 2,400,000";
    const double width = 0.5 * 7 * double(text.size());
    CHECK(ratio_in({0, 0, width + 5, 9}, text, measurer, style).unit == Approx(1));
    CHECK(ratio_in({0, 0, 1000, 18}, text, measurer, style).unit == Approx(2));
    const ScaleRatio narrow = ratio_in({100, 0, (width + 5) / 2, 18}, text, measurer, style);
    CHECK(narrow.unit == Approx(0.5));
    CHECK(narrow.baseline.x >= 100);
}
