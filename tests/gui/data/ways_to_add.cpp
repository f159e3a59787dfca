// Every way in which data enter the window; invalid data change nothing by any of them.
#include "gui/data/incoming_files.h"
#include "gui/data/url_dialog.h"
#include "gui/widgets/message_bar.h"

#include "support/loading.h"
#include "support/open_assistant.h"
#include "support/small_server.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr auto control_map = "owlmaps_control_20251215.geojson";

/// An invalid data file, with words of the message about it.
struct Bad {
    const char* name;
    std::string text;
    const char* said;
};

std::vector<Bad> bad_files() {
    const auto polygon = [](const std::string& ring) {
        return collection(R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon",)"
                          R"("coordinates":[)" +
                          ring + "]}}");
    };
    return {
        {"cut.geojson", "{\"type\": \"FeatureColl", "breaks off"},
        {"empty.geojson", "", "empty"},
        {"none.geojson", collection(""), "no features"},
        {"page.geojson", "<!DOCTYPE html><html><body>Not found</body></html>", "does not begin"},
        {"far.geojson", polygon("[[1,1],[2,1],[2,2],[1,1]]"), "does not meet"},
        {"swapped.geojson", polygon("[[48,37],[48,38],[47,38],[48,37]]"), "swapped"},
        {"metres.geojson",
         polygon("[[400000,5300000],[500000,5300000],[400000,5400000],"
                 "[400000,5300000]]"),
         "out of range"},
        {"words.geojson", polygon(R"([["a","b"],[38,48],[38,47],["a","b"]])"), "number"},
        {"nested.geojson", polygon("[[[37,48]],[38,48],[38,47],[37,48]]"), "nested"},
        {"link.geojson",
         collection(R"({"type":"Feature","properties":{},"geometry":{"type":"Point",)"
                    R"("coordinates":[37,48]}})",
                    R"("crs":{"type":"link","properties":{"href":"http://127.0.0.1/"}},)"),
         "reference system"},
        {"table.csv", "name,people\nLyman,20469\n", "coordinates"},
        {"text.kml", "no markup", "not well-formed"},
    };
}

struct Ways : OpenAssistant {
    TempFolder cache;
    SmallServer server;

    Ways() { qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(cache.path().string())); }
    ~Ways() { qunsetenv("XDG_CACHE_HOME"); }

    UrlDialog& ask_address() {
        window.activateWindow();
        REQUIRE(eventually([&] { return window.isActiveWindow(); }));
        QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier);
        auto* dialog = window.findChild<UrlDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    void fetch(const QString& path) {
        UrlDialog& dialog = ask_address();
        QTest::keyClicks(&dialog.address(), server.url(path).toString());
        QTest::keyClick(&dialog.address(), Qt::Key_Return);
    }
    void check_told(const Bad& bad) {
        DataAssistant& dialog = assistant(window);
        INFO(bad.name << ": " << dialog.problem().toStdString());
        CHECK_FALSE(dialog.ready());
        CHECK(dialog.problem().contains(bad.said, Qt::CaseInsensitive));
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        press_and_close(dialog, Qt::Key_Escape);
        check_nothing_changed();
    }
    void check_added(const char* name) {
        press_and_close(assistant(window), Qt::Key_Return);
        REQUIRE(eventually([&] { return window.document().history().position() == 1; }));
        settle();
        CHECK(path_text(control_map()).ends_with(name));
    }
};

} // namespace

TEST_CASE("bad files change nothing, dropped or fetched, and the assistant says what is wrong") {
    need_application();
    Ways open;
    const TempFolder folder;
    for (const Bad& bad : bad_files()) {
        open.drop_files({QString::fromStdString(folder.file(bad.name, bad.text))});
        open.check_told(bad);
    }
    for (const Bad& bad : bad_files()) {
        // Empty answers and web pages are rejected before the assistant: the other dialog shows the
        // message.
        if (bad.text.empty() || bad.text.starts_with("<!"))
            continue;
        open.server.file = QByteArray::fromStdString(bad.text);
        open.fetch(QStringLiteral("/good/") + bad.name);
        open.check_told(bad);
    }
}

TEST_CASE("data are chosen in a dialog that lists every format that is read") {
    need_application();
    Ways open;
    QTest::keyClick(&open.window, Qt::Key_D, Qt::ControlModifier);
    auto* files = open.window.findChild<QFileDialog*>();
    REQUIRE(files);
    REQUIRE(files->isVisible());
    const QString listed = files->nameFilters().front();
    for (const char* ending :
         {"geojson", "json", "gpkg", "shp", "kml", "fgb", "csv", "tif", "tiff", "mbtiles"})
        CHECK(listed.contains(QStringLiteral("*.%1").arg(ending)));
    files->findChild<QLineEdit*>("fileNameEdit")->setText(layout(control_map));
    QPushButton* choose = files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
    REQUIRE(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    open.check_added(control_map);
}

TEST_CASE("data named on the command line wait in the assistant until the project is there") {
    need_application();
    MainWindow window(standard_pipeline());
    // As run_window does: before anything is computed.
    window.document().open(built_in_project(), built_in_places(), {});
    child<IncomingFiles>(window).open({layout(control_map)});
    CHECK_FALSE(window.findChild<DataAssistant*>());
    window.show();
    DataAssistant& dialog = assistant(window);
    REQUIRE(dialog.ready());
    CHECK(window.document().prepared());
    CHECK_FALSE(path_text(window.document().project()->layers.at(LayerKind::control_map))
                    .ends_with(control_map));
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] {
        return path_text(window.document().project()->layers.at(LayerKind::control_map))
            .ends_with(control_map);
    }));
    REQUIRE(eventually([&] { return !window.document().busy(); }));
}

TEST_CASE("a link that is dropped or named on the command line waits for Enter, then is fetched") {
    need_application();
    Ways open;
    open.server.file = QByteArray::fromStdString(text_of_file(layout(control_map).toStdString()));
    const QUrl url = open.server.url(QStringLiteral("/good/") + control_map);
    QMimeData link;
    link.setUrls({url});
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(50, 300), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &event);
    auto* dialog = open.window.findChild<UrlDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->address().text() == url.toString());
    QTest::qWait(50);
    CHECK(open.server.requests.isEmpty());
    QTest::keyClick(&dialog->address(), Qt::Key_Return);
    open.check_added(control_map);
    CHECK(open.server.requests.size() == 1);
    open.undo();

    // Before the project is there, as run_window does.
    MainWindow later(standard_pipeline());
    later.document().open(built_in_project(), built_in_places(), {});
    child<IncomingFiles>(later).open({url.toString()});
    CHECK_FALSE(later.findChild<UrlDialog*>());
    later.show();
    REQUIRE(eventually([&] { return later.findChild<UrlDialog*>(); }));
    CHECK(later.findChild<UrlDialog*>()->address().text() == url.toString());
    CHECK(open.server.requests.size() == 1);
    REQUIRE(eventually([&] { return !later.document().busy(); }));
}

TEST_CASE("a download shows how far it is, and Cancel stops it and leaves no file") {
    need_application();
    Ways open;
    open.fetch("/drips"); // 100,000 bytes are announced
    auto* dialog = open.window.findChild<UrlDialog*>();
    REQUIRE(dialog);
    auto* bar = dialog->findChild<QProgressBar*>();
    REQUIRE(eventually([&] { return bar->isVisible() && bar->maximum() == 1000; }));
    bool told = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        told = told || label->text().contains(" of 9"); // 97.7 KiB
    CHECK(told);
    CHECK_FALSE(dialog->address().isEnabled());
    const QPointer<UrlDialog> still(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(eventually([&] { return !dialog->fetching(); }));
    CHECK(dialog->address().isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(eventually([&] { return !still; }));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(open.cache.path()))
        CHECK_FALSE(entry.is_regular_file());
    open.check_nothing_changed();
}
