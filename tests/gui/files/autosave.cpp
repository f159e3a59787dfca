#include "gui/files/autosave.h"

#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "session/state_folder.h"

#include "support/files.h"
#include "support/killed_window.h"
#include "support/questions.h"
#include "support/window.h"

#include <QMessageBox>

#include <csignal>

using namespace delimit;
using namespace delimit::test;

namespace {

void rename(MainWindow& window, const char* title) {
    window.document().edit("Rename", [title](Project& project) { project.title.en = title; });
}

} // namespace

/// Run by edit_and_be_killed in its process; does nothing in an ordinary run.
TEST_CASE("a window that is about to be killed") {
    const char* title = std::getenv("DELIMIT_KILLED_TITLE");
    if (!title)
        return;
    need_application();
    OpenWindow open;
    QSignalSpy written(&child<Autosave>(open.window), &Autosave::written);
    rename(open.window, title);
    REQUIRE(eventually([&] { return written.count() > 0; }));
    ::kill(::getpid(), SIGKILL);
}

TEST_CASE("a window that ends by itself leaves nothing to recover") {
    need_application();
    {
        OpenWindow open;
        rename(open.window, "Kept");
        REQUIRE(eventually(
            [&] { return std::filesystem::exists(child<Autosave>(open.window).file()); }));
        CHECK_FALSE(latest_leftover()); // its owner is running
    }
    CHECK_FALSE(latest_leftover());
}

TEST_CASE("what is saved is no longer kept beside") {
    need_application();
    OpenWindow open;
    const TempFolder folder;
    rename(open.window, "Kept");
    const auto& kept = child<Autosave>(open.window).file();
    REQUIRE(eventually([&] { return std::filesystem::exists(kept); }));
    child<ProjectFiles>(open.window)
        .save_as(QString::fromStdString((folder.path() / "p.delimit").string()));
    CHECK(eventually([&] { return !std::filesystem::exists(kept); }));
}

TEST_CASE("after kill -9 the next window offers the last changes and gives them back") {
    need_application();
    edit_and_be_killed("Nearly lost");
    {
        OpenWindow open;
        offer_recovery(child<ProjectFiles>(open.window), child<Autosave>(open.window),
                       &open.window);
        REQUIRE(offer(open.window));
        CHECK(offer(open.window)->isVisible());
        CHECK(offer(open.window)->text().contains("“Nearly lost”"));
        CHECK_FALSE(offer(open.window)->isModal());
        CHECK_FALSE(latest_leftover()); // owned by this window
        press(*offer(open.window), QMessageBox::RejectRole);
    }
    {
        OpenWindow open;
        offer_recovery(child<ProjectFiles>(open.window), child<Autosave>(open.window),
                       &open.window);
        REQUIRE(offer(open.window));
        press(*offer(open.window), QMessageBox::AcceptRole);
        REQUIRE(eventually(
            [&] { return open.window.document().project()->title.en == "Nearly lost"; }));
        open.settle();
        CHECK(open.window.isWindowModified());
        // Now this window keeps the changes.
        CHECK(eventually(
            [&] { return std::filesystem::exists(child<Autosave>(open.window).file()); }));
    }
    CHECK_FALSE(latest_leftover());
}

TEST_CASE("a window that closes has no recovery file even before it is gone") {
    need_application();
    OpenWindow open;
    Autosave& autosave = child<Autosave>(open.window);
    rename(open.window, "Dropped");
    REQUIRE(eventually([&] { return std::filesystem::exists(autosave.file()); }));
    autosave.end();
    CHECK_FALSE(std::filesystem::exists(autosave.file()));
}
