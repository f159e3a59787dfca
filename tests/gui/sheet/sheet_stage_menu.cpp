#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the menu of a map turns its graticule and each row of degrees on and off") {
    SheetWindow open;
    const std::string map = "side-by-side/map/1";
    open.stage().choose(map);
    const auto turn = [&](const QString& words) {
        QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&open.stage(), &ask);
        const auto menus = open.stage().findChildren<QMenu*>();
        REQUIRE_FALSE(menus.empty());
        QAction* found = nullptr;
        for (const QMenu* menu : menus)
            for (QAction* action : menu->actions())
                if (action->text() == words)
                    found = action;
        INFO(words.toStdString());
        REQUIRE(found);
        CHECK(found->isEnabled());
        found->trigger();
        menus.front()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.settle_sheet();
    };
    turn("Degrees at the top");
    REQUIRE(open.choice().elements.at(map).graticule);
    CHECK(open.choice().elements.at(map).graticule->numbers ==
          GraticuleEdges{true, true, false, true});
    turn("Lines");
    CHECK_FALSE(open.choice().elements.at(map).graticule->shown);
    turn("Lines");
    turn("Degrees at the top");
    CHECK_FALSE(open.choice().elements.at(map).graticule);
    command(open.window, "edit.undo")->trigger();
    open.settle_sheet();
    CHECK(open.choice().elements.at(map).graticule->numbers.top);
}
