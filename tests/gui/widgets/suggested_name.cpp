#include "gui/widgets/suggested_name.h"

#include "gui/files/project_files.h"
#include "gui/files/recent_menu.h"
#include "gui/widgets/message_bar.h"
#include "support/files.h"
#include "support/window.h"

#include "delimit/io/project/project_file.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

namespace {

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

TEST_CASE("a file made of the project is called as the project's own, else by its title") {
    need_application();
    {
        OpenWindow open;
        rename(open.window, "A/B: what? No. 5");
        CHECK(suggested_name(open.window.document()) == "A B what No 5");
        child<ProjectFiles>(open.window).ask_to_save_as();
        auto* dialog = open.window.findChild<QFileDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->findChild<QLineEdit*>()->text() == "A B what No 5.delimit");
        dialog->reject();
    }
    SavedWindow saved;
    CHECK(suggested_name(saved.window.document()) == "talks");
}
