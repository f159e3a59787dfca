#include "delimit/map/viewport.h"
#include "support/catch.h"

using namespace delimit;

namespace {

void check_near(MapPoint a, MapPoint b) {
    CHECK(a.x() == Approx(b.x()).margin(1e-6));
    CHECK(a.y() == Approx(b.y()).margin(1e-6));
}
void check_near(ScreenPoint a, ScreenPoint b) {
    CHECK(a.x == Approx(b.x).margin(1e-9));
    CHECK(a.y == Approx(b.y).margin(1e-9));
}

const Viewport view(MapPoint::metres(1000, 2000), 100, {800, 600});

} // namespace

TEST_CASE("a viewport without size or scale is brought within the limits") {
    const Viewport tiny(MapPoint::metres(1e12, -1e12), 0, {0, -5});
    CHECK(tiny.metres_per_pixel() == Viewport::closest);
    CHECK(tiny.size() == ScreenSize{1, 1});
    CHECK(tiny.centre() == MapPoint::metres(Viewport::reach, -Viewport::reach));
    CHECK(view.zoomed(1e-9).metres_per_pixel() == Viewport::farthest);
}

TEST_CASE("the centre of the map is in the middle of the screen and north is up") {
    check_near(view.to_screen(view.centre()), {400, 300});
    check_near(view.to_screen(MapPoint::metres(1100, 2100)), {401, 299});
}

TEST_CASE("screen to map undoes map to screen") {
    for (ScreenPoint p : {ScreenPoint{0, 0}, {799, 1}, {13.5, 599.25}})
        check_near(view.to_screen(view.to_map(p)), p);
}

TEST_CASE("panning moves the ground with the pointer") {
    const MapPoint grabbed = view.to_map({100, 100});
    check_near(view.panned(30, -20).to_map({130, 80}), grabbed);
    check_near(view.panned(30, -20).panned(-30, 20).centre(), view.centre());
}

TEST_CASE("zooming keeps the ground under the pointer") {
    const ScreenPoint pointer{650, 40};
    for (double factor : {0.5, 1.25, 3.0})
        check_near(view.zoomed(factor, pointer).to_map(pointer), view.to_map(pointer));
    CHECK(view.zoomed(2, pointer).metres_per_pixel() == 50);
}

TEST_CASE("zooming against the limit moves nothing") {
    const Viewport closest(view.centre(), Viewport::closest, view.size());
    CHECK(closest.zoomed(2, {10, 10}) == closest);
}

TEST_CASE("fitting an empty box changes nothing") {
    CHECK(view.fitted(MapBox{}) == view);
}

TEST_CASE("a fitted box touches the margins in one direction and is centred between them") {
    const MapBox box{0, 0, 400'000, 100'000};
    const Viewport fitted = view.fitted(box, {50, 10, 150, 90});
    check_near(fitted.to_screen(MapPoint::metres(0, 50'000)), {50, 260});
    check_near(fitted.to_screen(MapPoint::metres(400'000, 50'000)), {650, 260});
}

TEST_CASE("the visible box has the corners of the frame") {
    const MapBox visible = view.visible();
    CHECK(visible.min_x == Approx(1000 - 40'000));
    CHECK(visible.max_y == Approx(2000 + 30'000));
    CHECK(view.resized({400, 300}).visible().width() == Approx(40'000));
}
