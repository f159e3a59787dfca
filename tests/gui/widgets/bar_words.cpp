#include "gui/widgets/bar_words.h"

#include "support/window.h"

#include <QMainWindow>
#include <QToolBar>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

namespace {

int worded(const QToolBar& bar) {
    int count = 0;
    for (const auto* button : bar.findChildren<QToolButton*>())
        count += button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    return count;
}

} // namespace

TEST_CASE("a tool bar without words has icons in any width") {
    need_application();
    QMainWindow window;
    BarWords words(&window);
    auto* bar = window.addToolBar("bar");
    bar->addAction("Plain");
    words.add(*bar);
    window.resize(2000, 200);
    window.show();
    CHECK(worded(*bar) == 0);
}

TEST_CASE("words are written beside icons as long as there is room, the first ones first") {
    need_application();
    OpenWindow open;
    auto& bar = child<QToolBar>(open.window, "tools");
    auto& of_map = child<QToolBar>(open.window, "map-tools");
    const auto style = [&](const char* id) {
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(command(open.window, id)));
        REQUIRE(button);
        return button->toolButtonStyle();
    };
    open.window.resize(2400, 800);
    open.settle();
    const int all = worded(bar) + worded(of_map);
    CHECK(all >= 10);
    CHECK(style("file.save") == Qt::ToolButtonTextBesideIcon);
    CHECK(style("map.zoom-in") == Qt::ToolButtonIconOnly);
    open.window.resize(1280, 720);
    open.settle();
    const int fewer = worded(bar) + worded(of_map);
    CHECK(fewer < all);
    CHECK(fewer > 0);
    CHECK(style("file.open") == Qt::ToolButtonTextBesideIcon);
    // All buttons are on the screen: no bar has an arrow to the rest.
    for (const QToolBar* one : {&bar, &of_map})
        CHECK(one->width() >= one->sizeHint().width());
}
