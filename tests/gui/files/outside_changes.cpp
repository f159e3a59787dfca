#include "gui/files/outside_changes.h"

#include "gui/files/project_files.h"
#include "gui/widgets/message_bar.h"

#include "support/files.h"
#include "support/questions.h"

#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

namespace {

/// A window with a project and data file of its own.
struct ProjectWindow : OpenWindow {
    TempFolder folder;
    std::filesystem::path data = folder.path() / "line.geojson";
    std::filesystem::path file = folder.path() / "talks.delimit";

    ProjectWindow() {
        std::filesystem::copy(builtin_data_folder() / "line-of-contact-2025-12-15.geojson", data);
        Project project = *built_in_project()();
        project.layers[LayerKind::control_map].data = DataFile{"line.geojson"};
        REQUIRE(write_project(project, file));
        open();
    }
    void open() {
        child<ProjectFiles>(window).open(QString::fromStdString(file.string()));
        REQUIRE(eventually([&] { return !child<ProjectFiles>(window).digest().empty(); }));
        settle();
    }
    void rename(const char* title) {
        window.document().edit("Rename", [title](Project& project) { project.title.en = title; });
        REQUIRE(eventually([&] { return !window.document().busy(); }));
    }
    /// Renames the project as another program would.
    void rename_outside(const char* title) {
        auto project = read_project(file);
        REQUIRE(project);
        project->title.en = title;
        REQUIRE(write_project(*project, file));
    }
    bool says(const char* words) {
        return eventually([&] { return child<MessageBar>(window).text().contains(words); });
    }
    void act() {
        QTest::mouseClick(child<MessageBar>(window).findChild<QToolButton*>("action"),
                          Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a project that another program changed is noticed and can be read again") {
    need_application();
    ProjectWindow open;
    open.rename_outside("From elsewhere");
    REQUIRE(open.says("talks.delimit was changed"));
    CHECK(open.window.document().project()->title.en != "From elsewhere");
    open.act();
    CHECK(
        eventually([&] { return open.window.document().project()->title.en == "From elsewhere"; }));
}

TEST_CASE("a data file that changed is noticed and can be loaded again, with new figures") {
    need_application();
    ProjectWindow open;
    const SnapshotPtr before = open.window.document().prepared()->snapshot;
    std::string text = text_of_file(open.data);
    const auto at = text.find("2025-12-15");
    REQUIRE(at != text.npos);
    for (auto i = at; i != text.npos; i = text.find("2025-12-15", i))
        text.replace(i, 10, "2025-12-20");
    open.folder.file("line.geojson", text);
    REQUIRE(open.says("line.geojson"));
    CHECK(open.window.document().prepared()->snapshot == before);
    open.act();
    REQUIRE(eventually([&] { return open.window.document().prepared()->snapshot != before; }));
    open.settle();
    const auto& control_map = open.window.document().prepared()->snapshot->layers->control_map;
    CHECK(iso_text(*control_map.provenance.date) == "2025-12-20");
    CHECK_FALSE(open.window.isWindowModified());
}

TEST_CASE("a file that was only touched is not news, nor what this window wrote itself") {
    need_application();
    ProjectWindow open;
    const std::string text = text_of_file(open.file);
    open.folder.file("talks.delimit", text);
    open.rename("Mine");
    child<ProjectFiles>(open.window).save();
    REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
    QTest::qWait(900);
    CHECK_FALSE(child<MessageBar>(open.window).text().contains("changed by"));
}

TEST_CASE("saving over what another program wrote asks, and loses nothing silently") {
    need_application();
    ProjectWindow open;
    open.rename("Mine");
    open.rename_outside("Theirs");
    child<ProjectFiles>(open.window).save();
    press(question(open.window), QMessageBox::RejectRole);
    CHECK(read_project(open.file)->title.en == "Theirs");
    CHECK(open.window.isWindowModified());
    child<ProjectFiles>(open.window).save();
    press(question(open.window), QMessageBox::DestructiveRole);
    REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
    CHECK(read_project(open.file)->title.en == "Mine");
}

TEST_CASE(
    "two windows on one project: the second is told, and the one that saves second is asked") {
    need_application();
    ProjectWindow first;
    MainWindow second(standard_pipeline());
    second.show();
    child<ProjectFiles>(second).open(QString::fromStdString(first.file.string()));
    REQUIRE(
        eventually([&] { return child<MessageBar>(second).text().contains("another window"); }));
    first.rename("First");
    child<ProjectFiles>(first.window).save();
    REQUIRE(eventually([&] { return !first.window.isWindowModified(); }));
    second.document().edit("Rename", [](Project& project) { project.title.en = "Second"; });
    REQUIRE(eventually(
        [&] { return child<ProjectFiles>(second).modified() && !second.document().busy(); }));
    child<ProjectFiles>(second).save();
    press(question(second), QMessageBox::RejectRole);
    CHECK(read_project(first.file)->title.en == "First");
}

TEST_CASE(
    "how a project was looked at comes back with it, and saving it again gives the same bytes") {
    need_application();
    ProjectWindow open;
    command(open.window, "maps.stacked")->trigger();
    open.settle();
    open.map(0).zoom(2);
    open.settle();
    const Viewport view = open.map(0).viewport();
    child<ProjectFiles>(open.window).save();
    REQUIRE(eventually([&] { return !read_project(open.file)->view.maps.empty(); }));
    QTest::qWait(50);
    const std::string once = text_of_file(open.file);
    CHECK_FALSE(open.window.isWindowModified());

    command(open.window, "maps.one")->trigger();
    open.map(0).zoom(0.2);
    CHECK_FALSE(open.window.isWindowModified()); // the view is not part of the project
    open.open();
    REQUIRE(eventually(
        [&] { return child<MapArea>(open.window).arrangement() == MapLayout::stacked; }));
    open.settle();
    CHECK(std::abs(open.map(0).viewport().centre().x() - view.centre().x()) < 1);
    CHECK(open.map(0).viewport().metres_per_pixel() ==
          Approx(view.metres_per_pixel()).epsilon(0.01));
    child<ProjectFiles>(open.window).save();
    REQUIRE(eventually([&] { return !open.window.document().busy(); }));
    QTest::qWait(200);
    CHECK(text_of_file(open.file) == once);
}

TEST_CASE("a packed copy opens where its data are not") {
    need_application();
    ProjectWindow open;
    const TempFolder elsewhere;
    const auto copy = elsewhere.path() / "whole.delimit";
    child<ProjectFiles>(open.window).save_packed(QString::fromStdString(copy.string()));
    REQUIRE(open.says("with its data"));
    CHECK(open.window.document().file() == open.file);
    std::filesystem::remove(open.data);
    child<ProjectFiles>(open.window).open(QString::fromStdString(copy.string()));
    REQUIRE(eventually([&] { return open.window.document().file() == copy; }));
    open.settle();
    CHECK(open.window.document().prepared()->snapshot->layers->digests.size() == 5);
}
