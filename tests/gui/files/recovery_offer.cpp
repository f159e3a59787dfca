#include "gui/files/autosave.h"

#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "session/state_folder.h"

#include "support/killed_window.h"
#include "support/questions.h"
#include "support/window.h"

#include <QMessageBox>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("what was kept is offered once no other question is open") {
    need_application();
    edit_and_be_killed("Waits");
    OpenWindow open;
    auto* other =
        new QMessageBox(QMessageBox::Question, "Another", "?", QMessageBox::Ok, &open.window);
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->open();
    offer_recovery(child<ProjectFiles>(open.window), child<Autosave>(open.window), &open.window);
    QTest::qWait(200);
    CHECK_FALSE(open.window.findChild<QMessageBox*>("recovery"));
    other->reject();
    REQUIRE(eventually([&] { return offer(open.window) && offer(open.window)->isVisible(); }));
    press(*offer(open.window), QMessageBox::DestructiveRole);
    QTest::qWait(50);
    CHECK_FALSE(latest_leftover());
}

TEST_CASE("what was kept can be discarded") {
    need_application();
    edit_and_be_killed("Unwanted");
    OpenWindow open;
    offer_recovery(child<ProjectFiles>(open.window), child<Autosave>(open.window), &open.window);
    REQUIRE(offer(open.window));
    press(*offer(open.window), QMessageBox::DestructiveRole);
    CHECK(open.window.document().project()->title.en != "Unwanted");
    QTest::qWait(50);
    CHECK_FALSE(latest_leftover());
}
