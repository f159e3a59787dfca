#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an element is moved by hand, back by undo, and brought back by its menu's step") {
    SheetWindow open;
    const std::string id = "side-by-side/legend";
    const ScreenBox before = open.element(id).box;
    const QPoint from = open.middle_of(id);
    open.drag(from, from + QPoint(-60, 30));
    REQUIRE(open.choice().elements.count(id) == 1);
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    CHECK(open.element(id).box.left == Approx(before.left - 60 / scale).margin(0.01));
    CHECK(open.element(id).box.width == Approx(before.width));
    command(open.window, "edit.undo")->trigger();
    open.settle_sheet();
    CHECK(open.choice().elements.empty());
    CHECK(open.element(id).box == before);
}

TEST_CASE("a moved element comes to the edge of another unless it is held free") {
    SheetWindow open;
    const std::string id = "side-by-side/legend", map = "side-by-side/map/1";
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    const double away = (open.element(map).box.left - open.element(id).box.left) * scale;
    const QPoint from = open.middle_of(id);
    open.drag(from, from + QPoint(int(away) + 3, 0), Qt::NoModifier);
    CHECK(open.element(id).box.left == Approx(open.element(map).box.left).margin(0.01));
}

TEST_CASE("a handle resizes, and the text in the element goes with it") {
    SheetWindow open;
    const std::string id = "side-by-side/legend";
    QTest::mouseClick(&open.stage(), Qt::LeftButton, Qt::NoModifier, open.middle_of(id));
    CHECK(open.stage().chosen() == id);
    const QRectF box = open.stage().on_screen(open.element(id).box);
    const ScreenBox before = open.element(id).box;
    const QPoint corner = box.bottomRight().toPoint();
    open.drag(corner, corner - QPoint(int(box.width() / 3), int(box.height() / 2)));
    CHECK(open.element(id).box.height < 0.6 * before.height);
    CHECK(open.element(id).box.left == Approx(before.left));
    const SheetElement& legend = open.element(id);
    for (std::size_t i = legend.first_item; i < legend.first_item + legend.items; ++i)
        std::visit([&](const auto& item) { CHECK(legend.box.holds(item.box, 1)); },
                   open.stage().page().items[i]);
}
