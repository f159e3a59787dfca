// Adding data from an address in the real window, from a server on loopback.
#include "gui/data/url_dialog.h"

#include "gui/files/project_files.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/problem_label.h"

#include "delimit/io/files/cache.h"
#include "support/assistant.h"
#include "support/files.h"
#include "support/small_server.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

namespace {

struct UrlTest {
    TempFolder cache;
    SmallServer server;
    UrlTest() { qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(cache.path().string())); }
    ~UrlTest() { qunsetenv("XDG_CACHE_HOME"); }

    static UrlDialog& ask(OpenWindow& open, const QUrl& url) {
        command(open.window, "data.add-from-address")->trigger();
        auto* dialog = open.window.findChild<UrlDialog*>();
        REQUIRE(dialog);
        QTest::keyClicks(&dialog->address(), url.toString());
        QTest::keyClick(&dialog->address(), Qt::Key_Return);
        return *dialog;
    }
};

} // namespace

TEST_CASE("what cannot be fetched is told in the dialog, and nothing changes") {
    need_application();
    OpenWindow open;
    UrlTest test;
    const PreparedPtr before = open.window.document().prepared();
    for (const QUrl& url :
         {QUrl("file:///etc/passwd"), test.server.url("/page"), test.server.url("/missing"),
          test.server.url("/circle"), test.server.url("/closes"), test.server.url("/longer")}) {
        INFO(url.toString().toStdString());
        UrlDialog& dialog = test.ask(open, url);
        REQUIRE(eventually([&] { return !dialog.fetching(); }));
        CHECK_FALSE(dialog.problem().text().isEmpty());
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible())
                CHECK(label->height() >= label->heightForWidth(label->width()));
        const QPointer<UrlDialog> still(&dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        REQUIRE(eventually([&] { return !still; }));
    }
    CHECK(open.window.document().prepared() == before);
    CHECK_FALSE(command(open.window, "edit.undo")->isEnabled());
}

TEST_CASE("Escape stops a fetch that hangs, and then closes") {
    need_application();
    OpenWindow open;
    UrlTest test;
    UrlDialog& dialog = test.ask(open, test.server.url("/silent"));
    REQUIRE(dialog.fetching());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(eventually([&] { return !dialog.fetching(); }));
    CHECK(dialog.isVisible());
    const QPointer<UrlDialog> still(&dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(eventually([&] { return !still; }));
}

TEST_CASE("a bad file from an address is told in the assistant, a good one is a step") {
    need_application();
    OpenWindow open;
    UrlTest test;
    const Project opened = *open.window.document().project();
    test.ask(open, test.server.url("/good/none.geojson")); // without features
    DataAssistant& bad = assistant(open.window);
    CHECK_FALSE(bad.ready());
    CHECK(bad.windowTitle().contains("none.geojson"));
    press_and_close(bad, Qt::Key_Escape);
    CHECK(*open.window.document().project() == opened);

    test.server.file = QByteArray::fromStdString(
        text_of_file(test_folder() / "data" / "layouts" / "owlmaps_control_20251215.geojson"));
    test.ask(open, test.server.url("/good/owlmaps_control_20251215.geojson"));
    DataAssistant& good = assistant(open.window);
    REQUIRE(good.ready());
    press_and_close(good, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    const Provenance& from =
        open.window.document().prepared()->snapshot->layers->control_map.provenance;
    REQUIRE(from.fetched);
    CHECK(QString::fromStdString(from.fetched->url).contains("127.0.0.1"));
}

TEST_CASE("a project whose copy is gone fetches nothing unasked, and opens once it is fetched") {
    need_application();
    OpenWindow open;
    UrlTest test;
    test.server.file = QByteArray::fromStdString(
        text_of_file(test_folder() / "data" / "layouts" / "owlmaps_control_20251215.geojson"));
    Project project = *open.window.document().project();
    LayerSource control_map;
    control_map.data = FetchedFile{*BareName::from("0000-owlmaps_control_20251215.geojson")};
    control_map.provenance.fetched =
        Fetched{test.server.url("/good/owlmaps_control_20251215.geojson").toString().toStdString(),
                "2025-12-15T10:20:30Z", std::string(64, '0')};
    project.layers[LayerKind::control_map] = control_map;
    const TempFolder folder;
    const auto file = folder.path() / "talks.delimit";
    REQUIRE(write_project(project, file));
    const PreparedPtr before = open.window.document().prepared();
    child<ProjectFiles>(open.window).open(QString::fromStdString(file.string()));
    QMessageBox* question = nullptr;
    REQUIRE(eventually([&] {
        question = open.window.findChild<QMessageBox*>();
        return question && question->isVisible();
    }));
    CHECK(test.server.requests.isEmpty());
    CHECK(open.window.document().prepared() == before);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    REQUIRE(eventually([&] { return open.window.document().prepared() != before; }));
    open.settle();
    CHECK(test.server.requests.size() == 1);
    CHECK(open.window.document().file() == file);
    // The file differs from the first, which the window reports.
    CHECK(child<MessageBar>(open.window).text().contains("changed"));
    CHECK(open.window.document().project()->layers.at(LayerKind::control_map).data !=
          control_map.data);
}
