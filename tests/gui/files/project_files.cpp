#include "gui/files/project_files.h"

#include "gui/files/recent_menu.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/suggested_name.h"

#include "support/files.h"
#include "support/questions.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

namespace {

void answer(MainWindow& window, QMessageBox::StandardButton button) {
    QTest::mouseClick(question(window).button(button), Qt::LeftButton);
    REQUIRE(eventually([&] { return open_question(window) == nullptr; }));
}

/// Chooses a file in the open file dialog.
void choose_file(MainWindow& window, const QString& path) {
    QFileDialog* dialog = nullptr;
    REQUIRE(eventually([&] {
        dialog = window.findChild<QFileDialog*>();
        return dialog && dialog->isVisible();
    }));
    dialog->selectFile(path);
    dialog->findChild<QLineEdit*>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void rename(MainWindow& window, const char* title) {
    window.document().edit("Rename", [title](Project& project) { project.title.en = title; });
    REQUIRE(eventually([&] { return !window.document().busy(); }));
}

struct SavedWindow : OpenWindow {
    TempFolder folder;
    QString file = QString::fromStdString((folder.path() / "talks.delimit").string());

    SavedWindow() {
        child<ProjectFiles>(window).save_as(file);
        REQUIRE(eventually([&] { return !window.document().file().empty(); }));
    }
    [[nodiscard]] Project on_disk() const {
        const auto read = read_project(file.toStdString());
        REQUIRE(read);
        return *read;
    }
};

} // namespace

TEST_CASE("the built-in project is no file yet, and nothing of it is lost by closing") {
    need_application();
    OpenWindow open;
    CHECK_FALSE(child<ProjectFiles>(open.window).modified());
    CHECK_FALSE(open.window.isWindowModified());
    CHECK_FALSE(command(open.window, "file.revert")->isEnabled());
    CHECK(open.window.close());
}

TEST_CASE("saving what was never saved asks for a file, and after that no more") {
    need_application();
    OpenWindow open;
    const TempFolder folder;
    const QString file = QString::fromStdString((folder.path() / "new.delimit").string());
    rename(open.window, "First");
    CHECK(open.window.isWindowModified());
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    choose_file(open.window, file);
    REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
    CHECK(read_project(file.toStdString())->title.en == "First");
    CHECK(RecentMenu::files()[0] == file);
    rename(open.window, "Second");
    command(open.window, "file.save")->trigger();
    REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
    CHECK(read_project(file.toStdString())->title.en == "Second");
}

TEST_CASE("saves close together write one after the other and are no change by another program") {
    need_application();
    SavedWindow open;
    rename(open.window, "First");
    child<ProjectFiles>(open.window).save();
    SECTION("at once") {
        child<ProjectFiles>(open.window).save();
        REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
        CHECK(open.on_disk().title.en == "First");
    }
    SECTION("with an edit between") {
        open.window.document().edit("Rename", [](Project& p) { p.title.en = "Second"; });
        child<ProjectFiles>(open.window).save();
        REQUIRE(eventually([&] { return open.on_disk().title.en == "Second"; }));
        REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
    }
    SECTION("and a third that closes") {
        int closed = 0;
        child<ProjectFiles>(open.window).save();
        child<ProjectFiles>(open.window).save([&] { ++closed; });
        REQUIRE(eventually([&] { return closed == 1; }));
        CHECK_FALSE(open.window.isWindowModified());
    }
    QTest::qWait(700); // longer than the delay after which changed files are read
    CHECK_FALSE(open_question(open.window));
    CHECK_FALSE(child<MessageBar>(open.window).isVisible());
}

TEST_CASE("saves close together over another program's change ask once, and all of them go on") {
    need_application();
    SavedWindow open;
    rename(open.window, "Mine");
    Project theirs = open.on_disk();
    theirs.title.en = "Theirs";
    REQUIRE(write_project(theirs, open.file.toStdString()));
    int done = 0;
    child<ProjectFiles>(open.window).save();
    child<ProjectFiles>(open.window).save([&] { ++done; });
    question(open.window);
    QTest::qWait(300);
    int asking = 0;
    for (const auto* box : open.window.findChildren<QMessageBox*>())
        asking += box->isVisible();
    CHECK(asking == 1);
    CHECK(done == 0);
    press(question(open.window), QMessageBox::DestructiveRole);
    REQUIRE(eventually([&] { return done == 1; }));
    CHECK(open.on_disk().title.en == "Mine");
}

TEST_CASE("what is opened while a save is under way stays what is open") {
    need_application();
    SavedWindow open;
    rename(open.window, "Saved");
    child<ProjectFiles>(open.window).save();
    open.window.document().open(built_in_project(), built_in_places(), {});
    REQUIRE(eventually([&] { return open.on_disk().title.en == "Saved"; }));
    open.settle();
    CHECK(open.window.document().file().empty());
    CHECK(open.window.document().project()->title.en != "Saved");
}

TEST_CASE("a step taken back to what the file holds leaves nothing to save") {
    need_application();
    SavedWindow open;
    rename(open.window, "Changed");
    CHECK(open.window.isWindowModified());
    open.window.document().undo();
    REQUIRE(eventually([&] { return !open.window.document().busy(); }));
    CHECK_FALSE(open.window.isWindowModified());
}

TEST_CASE("closing with unsaved changes asks: staying, saving and leaving without") {
    need_application();
    SavedWindow open;
    rename(open.window, "Changed");
    CHECK_FALSE(open.window.close());
    CHECK(question(open.window).text().contains(QFileInfo(open.file).completeBaseName()));
    CHECK(question(open.window).button(QMessageBox::Discard)->text().remove('&') == "Do not save");
    answer(open.window, QMessageBox::Cancel);
    CHECK(open.window.isVisible());

    SECTION("saved") {
        CHECK_FALSE(open.window.close());
        answer(open.window, QMessageBox::Save);
        REQUIRE(eventually([&] { return !open.window.isVisible(); }));
        CHECK(open.on_disk().title.en == "Changed");
    }
    SECTION("discarded") {
        CHECK_FALSE(open.window.close());
        answer(open.window, QMessageBox::Discard);
        REQUIRE(eventually([&] { return !open.window.isVisible(); }));
        CHECK(open.on_disk().title.en != "Changed");
    }
}

TEST_CASE("a new project shows its map, has no file and can be saved") {
    need_application();
    OpenWindow open;
    command(open.window, "file.new")->trigger();
    REQUIRE(eventually([&] { return open.window.document().project()->proposals.size() == 1; }));
    open.settle();
    CHECK(open.window.windowTitle().contains("New project"));
    CHECK(open.window.document().file().empty());
    CHECK_FALSE(child<ProjectFiles>(open.window).modified());
    CHECK(open.map(0).painter());
}

TEST_CASE("a project that cannot be written says so and stays unsaved") {
    need_application();
    OpenWindow open;
    rename(open.window, "Changed");
    child<ProjectFiles>(open.window).save_as("/no/such/folder/p.delimit");
    REQUIRE(eventually([&] { return child<MessageBar>(open.window).isVisible(); }));
    CHECK(child<MessageBar>(open.window).text().contains("folder"));
    CHECK(open.window.isWindowModified());
    CHECK(open.window.document().file().empty());
}

TEST_CASE("saved into another folder, a project still finds its data") {
    need_application();
    const TempFolder folder;
    std::filesystem::create_directories(folder.path() / "sub");
    std::filesystem::copy(builtin_data_folder() / "line-of-contact-2025-12-15.geojson",
                          folder.path() / "sub" / "line.geojson");
    auto project = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    REQUIRE(project);
    project->layers[LayerKind::control_map].data = DataFile{"line.geojson"};
    REQUIRE(write_project(*project, folder.path() / "sub" / "a.delimit"));

    OpenWindow open;
    child<ProjectFiles>(open.window)
        .open(QString::fromStdString((folder.path() / "sub/a.delimit").string()));
    REQUIRE(eventually([&] { return !open.window.document().file().empty(); }));
    child<ProjectFiles>(open.window)
        .save_as(QString::fromStdString((folder.path() / "b.delimit").string()));
    REQUIRE(eventually([&] { return open.window.document().file().filename() == "b.delimit"; }));
    CHECK(path_text(read_project(folder.path() / "b.delimit")->layers.at(LayerKind::control_map)) ==
          "sub/line.geojson");
    // An edit that loads the data again.
    open.window.document().edit("Again", [](Project& p) { p.parties.of[0].name.en = "A"; });
    open.settle();
    CHECK_FALSE(child<MessageBar>(open.window).text().contains("file"));
}
