#include "gui/files/autosave.h"

#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "session/state_folder.h"

#include "support/questions.h"
#include "support/window.h"

#include <QMessageBox>
#include <QPushButton>

#include <csignal>
#include <sys/wait.h>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Waits for it: its name is read first.
QMessageBox* offer(MainWindow& window) {
    eventually([&] { return window.findChild<QMessageBox*>("recovery") != nullptr; });
    return window.findChild<QMessageBox*>("recovery");
}

/// A window in a process of its own that edits and is killed without a warning once its changes
/// are kept.
void edit_and_be_killed(const char* title) {
    const std::string me = std::filesystem::read_symlink("/proc/self/exe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("DELIMIT_KILLED_TITLE", title, 1);
        ::execl(me.c_str(), me.c_str(), "a window that is about to be killed", nullptr);
        ::_exit(127);
    }
    int state = 0;
    ::waitpid(child, &state, 0);
    REQUIRE(WIFSIGNALED(state));
    REQUIRE(WTERMSIG(state) == SIGKILL);
}

} // namespace

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
