#include "gui/files/recent_menu.h"

#include "support/files.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

QAction* entry(const RecentMenu& menu, const QString& file) {
    for (QAction* action : menu.actions())
        if (action->data().toString() == file)
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("without recent projects the menu says so and has nothing to clear") {
    need_application();
    RecentMenu::forget_all();
    RecentMenu menu;
    REQUIRE(menu.actions().size() == 3);
    CHECK_FALSE(menu.actions()[0]->isEnabled());
    CHECK_FALSE(menu.actions()[2]->isEnabled());
}

TEST_CASE("recent projects are listed latest first, each once, ten at most") {
    need_application();
    RecentMenu::forget_all();
    for (int i = 0; i < 15; ++i)
        RecentMenu::remember(QStringLiteral("/no/such/%1.delimit").arg(i));
    RecentMenu::remember("/no/such/9.delimit");
    CHECK(RecentMenu::files().size() == RecentMenu::most);
    CHECK(RecentMenu::files()[0] == "/no/such/9.delimit");
    CHECK(RecentMenu::files()[1] == "/no/such/14.delimit");
    CHECK(RecentMenu::files().count("/no/such/9.delimit") == 1);
    RecentMenu::forget_all();
}

TEST_CASE(
    "missing files are greyed in the menu, others can be chosen, and the list can be cleared") {
    need_application();
    RecentMenu::forget_all();
    const TempFolder folder;
    const QString there = QString::fromStdString(folder.file("a&b.delimit", "{}"));
    RecentMenu::remember("/no/such/gone.delimit");
    RecentMenu::remember(there);
    RecentMenu menu;
    emit menu.aboutToShow();
    REQUIRE(entry(menu, there));
    CHECK(entry(menu, there)->text().contains("a&&b.delimit"));
    QAction* gone = entry(menu, "/no/such/gone.delimit");
    REQUIRE(gone);
    CHECK(eventually([&] { return !gone->isEnabled(); }));
    CHECK(entry(menu, there)->isEnabled());
    QSignalSpy chosen(&menu, &RecentMenu::chosen);
    entry(menu, there)->trigger();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toString() == there);
    menu.actions().last()->trigger();
    CHECK(RecentMenu::files().isEmpty());
    CHECK_FALSE(entry(menu, there));
}
