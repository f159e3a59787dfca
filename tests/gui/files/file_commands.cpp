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

TEST_CASE("new and open ask about unsaved changes, too") {
    need_application();
    SavedWindow open;
    rename(open.window, "Changed");
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    answer(open.window, QMessageBox::Cancel);
    CHECK(open.window.document().project()->title.en == "Changed");
    child<ProjectFiles>(open.window).open(open.file);
    answer(open.window, QMessageBox::Discard);
    REQUIRE(eventually([&] { return open.window.document().project()->title.en != "Changed"; }));
    CHECK_FALSE(open.window.isWindowModified());
    CHECK(open.window.document().history().names().empty());
}

TEST_CASE("reverting goes back to the file once the user says so") {
    need_application();
    SavedWindow open;
    const std::string before = open.window.document().project()->title.en;
    rename(open.window, "Changed");
    command(open.window, "file.revert")->trigger();
    answer(open.window, QMessageBox::Cancel);
    CHECK(open.window.document().project()->title.en == "Changed");
    command(open.window, "file.revert")->trigger();
    press(question(open.window), QMessageBox::DestructiveRole);
    REQUIRE(eventually([&] { return open.window.document().project()->title.en == before; }));
    CHECK_FALSE(open.window.isWindowModified());
}
