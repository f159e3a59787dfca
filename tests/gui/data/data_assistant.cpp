// The load assistant in the real window: Enter suffices for recognised files, every correction can
// be made by its widgets, and invalid data change nothing.
#include "gui/data/data_assistant.h"

#include "support/files.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a bad file is told in the assistant and leaves everything as it was") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::pair<const char*, const char*> bad[] = {
        {"cut.geojson", "{\"type\": \"FeatureColl"},
        {"empty.geojson", ""},
        {"none.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}"},
        {"page.html", "<!DOCTYPE html><html><body>Not found</body></html>"},
        {"far.geojson", "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]]}"},
    };
    for (const auto& [name, text] : bad) {
        INFO(name);
        DataAssistant& dialog = open.drop_files({QString::fromStdString(folder.file(name, text))});
        CHECK_FALSE(dialog.ready());
        CHECK_FALSE(dialog.problem().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        press_and_close(dialog, Qt::Key_Escape);
        open.check_nothing_changed();
    }
    DataAssistant& missing = open.drop_files({"/no/such/file.geojson"});
    CHECK(missing.problem().contains("no such file"));
    press_and_close(missing, Qt::Key_Escape);
    open.check_nothing_changed();
}

TEST_CASE("several files are one step, and two fronts at once are told apart") {
    need_application();
    OpenAssistant open;
    DataAssistant& both =
        open.drop_files({layout("owlmaps_control_20251215.geojson"), layout("osm-admin.geojson")});
    CHECK(both.files().count() == 2);
    CHECK_FALSE(both.ready()); // of these three units Ukraine would control nothing
    open.tick(both, "intended");
    REQUIRE(both.ready());
    press_and_close(both, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.window.document().prepared()->snapshot->layers->oblasts.size() == 3);
    open.undo();

    DataAssistant& rivals =
        open.drop_files({layout("owlmaps_control_20251215.geojson"),
                         layout("deepstatemap_data_20251215.geojson"), "/no/such.geojson"});
    CHECK_FALSE(rivals.ready());
    CHECK(rivals.problem().contains("no such"));
    CHECK(rivals.files().currentRow() == 2);
    open.choose(rivals, "Content of the file", "-2");
    CHECK(rivals.problem().contains("same kind"));
    rivals.files().setCurrentRow(1);
    open.choose(rivals, "Content of the file", "-2");
    CHECK(rivals.ready());
    press_and_close(rivals, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    CHECK(path_text(open.control_map()).ends_with("owlmaps_control_20251215.geojson"));
    open.settle();
}

TEST_CASE("every control of the assistant has a name for screen readers") {
    need_application();
    OpenAssistant open;
    DataAssistant& dialog = open.drop_files({layout("deepstate-full-1765756800.geojson")});
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->inherits("QLabel") || widget->objectName().startsWith("qt_"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() ||
               (button && !(button->text() + button->toolTip()).isEmpty())));
    }
    press_and_close(dialog, Qt::Key_Escape);
}

TEST_CASE("Enter is not enough for a map that gives everything to one party") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const QString file = QString::fromStdString(
        folder.file("all.geojson",
                    collection(feature("Polygon", square(15, 40, 30), R"({"kind":"area_ru"})"))));
    // Nor if it is pressed before the file was looked into.
    drop(open.window, {file});
    auto* dialog = open.window.findChild<DataAssistant*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    open.wait(*dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->ready());
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisibleTo(dialog))
            texts << label->text();
    const QString all = texts.join(' ');
    INFO(all.toStdString());
    CHECK(all.contains("Russia controls the whole study area"));
    CHECK(all.contains(" → 0\u00a0km²"));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    open.check_nothing_changed();
    open.tick(*dialog, "intended");
    CHECK(dialog->ready());
    press_and_close(*dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    open.undo();
}

TEST_CASE("a file of several layers is taken apart, and none of them is taken unasked") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::string topology =
        R"({"type":"Topology","objects":{"units":{"type":"GeometryCollection","geometries":[)"
        R"({"type":"Polygon","arcs":[[0]],"properties":{"name":"Donetsk"}}]},)"
        R"("days":{"type":"GeometryCollection","geometries":[)"
        R"({"type":"Polygon","arcs":[[1]],"properties":{"kind":"area_ru"}}]}},)"
        R"("arcs":[[[37,47],[39,47],[39,49],[37,49],[37,47]],)"
        R"([[38,47],[39,47],[39,49],[38,49],[38,47]]]})";
    DataAssistant& dialog =
        open.drop_files({QString::fromStdString(folder.file("mixed.topojson", topology))});
    CHECK_FALSE(dialog.ready());
    REQUIRE(dialog.files().count() == 3);
    CHECK(dialog.files().item(0)->text() ==
          "mixed.topojson, layer units – skipped: Oblasts: 1 unit");
    CHECK(dialog.files().item(1)->text() ==
          "mixed.topojson, layer days – skipped: Control map: areas controlled by Russia");
    CHECK(dialog.files().item(2)->text().startsWith("mixed.topojson, all layers together"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
    dialog.files().setCurrentRow(1);
    open.choose(dialog, "Content of the file", "-1");
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.control_map().layer == "days");
    open.undo();
}
