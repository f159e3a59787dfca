#include "gui/map/check_view.h"

#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

QColor seen(QColor colour, CheckView view) {
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(colour);
    apply_check_view(image, view);
    return image.pixelColor(0, 0);
}

bool near(QColor a, QColor b) {
    return std::abs(a.red() - b.red()) <= 1 && std::abs(a.green() - b.green()) <= 1 &&
           std::abs(a.blue() - b.blue()) <= 1;
}

} // namespace

TEST_CASE("pure colours in the check views are as computed by hand") {
    // Red: 255 · sRGB(0.2126) = 127; by the columns of the published matrices for the others.
    CHECK(near(seen(Qt::red, CheckView::greyscale), QColor(127, 127, 127)));
    CHECK(near(seen(Qt::red, CheckView::deuteranopia), QColor(163, 144, 0)));
    CHECK(near(seen(Qt::red, CheckView::protanopia), QColor(109, 95, 0)));
    CHECK(near(seen(Qt::green, CheckView::tritanopia), QColor(0, 247, 217)));
    CHECK(near(seen(Qt::blue, CheckView::deuteranopia), QColor(0, 61, 251)));
    for (const CheckView view : {CheckView::greyscale, CheckView::deuteranopia,
                                 CheckView::protanopia, CheckView::tritanopia}) {
        CHECK(near(seen(Qt::white, view), Qt::white));
        CHECK(near(seen(Qt::black, view), Qt::black));
        CHECK(near(seen(QColor(128, 128, 128), view), QColor(128, 128, 128)));
    }
    CHECK(seen(QColor(1, 2, 3), CheckView::none) == QColor(1, 2, 3));
}

TEST_CASE(
    "the grey check view leaves no colour on the maps, says so, and leaves the project alone") {
    need_application();
    OpenWindow open;
    const QImage before = open.map(0).grab().toImage();
    const auto project = open.window.document().project();
    QAction* grey = nullptr;
    QAction* normal = nullptr;
    for (QAction* action : open.window.findChildren<QAction*>()) {
        grey = action->text() == "Greyscale" ? action : grey;
        normal = action->text() == "&Normal" ? action : normal;
    }
    REQUIRE(grey);
    REQUIRE(normal);
    grey->trigger();
    open.settle();
    const QImage image = open.map(0).grab().toImage();
    int coloured = 0;
    // Below the mark, and inside the frame of the focus.
    for (int y = 60; y < image.height() - 4; ++y)
        for (int x = 4; x < image.width() - 4; ++x) {
            const QColor c = image.pixelColor(x, y);
            coloured += std::abs(c.red() - c.blue()) > 2 || std::abs(c.red() - c.green()) > 2;
        }
    CHECK(coloured == 0);
    CHECK(image.pixelColor(24, 20).lightness() < 80); // the mark
    CHECK(open.window.document().project() == project);
    normal->trigger();
    open.settle();
    CHECK(alike(open.map(0).grab().toImage(), before));
}
