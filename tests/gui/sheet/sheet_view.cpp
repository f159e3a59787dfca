#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("at 1:1 the sheet view has every pixel of the exported PNG, of every template") {
    SheetWindow open;
    open.view().set_true_size();
    open.settle_sheet();
    const QTemporaryDir folder;
    for (SheetKind kind : all_sheet_kinds) {
        INFO(id(kind));
        open.window.document().edit("Template", [kind](Project& project) {
            project.sheet.kind = kind;
            // One element on its map, one beside it.
            const std::string map = std::string(id(kind)) +
                                    (kind == SheetKind::dossier ? "/title-page" : "") + "/map/1";
            project.sheet.elements[map + "/scale-bar"].box_on_page = PageBox{0.1, 0.2, 0.4, 0.1};
            project.sheet.elements[map + "/north"].box_on_page = PageBox{-0.05, 0.4, 0.1, 0.1};
        });
        open.settle_sheet();
        const QString name = folder.filePath(QString("%1.png").arg(int(kind)));
        // As the export dialog requests it, with default options.
        PictureRequest request = child<SheetExports>(open.window).request_for({});
        request.file = name.toStdString();
        REQUIRE(write_picture(request, {}));
        const bool many = kind == SheetKind::dossier;
        const QImage written(many ? QString(name).replace(".png", "-1.png") : name);
        REQUIRE(written.size() == QSize(1920, 1080));
        QImage shown = open.stage().picture();
        shown.setDevicePixelRatio(1);
        // The file has a colour space; pictures without one compare as different.
        CHECK(written.colorSpace() == QColorSpace(QColorSpace::SRgb));
        shown.setColorSpace(written.colorSpace());
        CHECK(shown.convertToFormat(QImage::Format_RGB32) ==
              written.convertToFormat(QImage::Format_RGB32));
    }
}

TEST_CASE(
    "scale bar and north arrow are moved by hand and by keys, undone, and kept in the project") {
    SheetWindow open;
    const std::string bar = "side-by-side/map/1/scale-bar", north = "side-by-side/map/1/north";
    const ScreenBox before = open.element(bar).box;
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    const QPoint from = open.middle_of(bar);
    open.drag(from, from + QPoint(-90, -50));
    REQUIRE(open.choice().elements.count(bar) == 1);
    CHECK(open.element(bar).box.left == Approx(before.left - 90 / scale).margin(0.01));
    CHECK(open.element(bar).box.top == Approx(before.top - 50 / scale).margin(0.01));
    CHECK(open.element(bar).box.width == Approx(before.width));
    const ScreenBox dragged = open.element(bar).box;
    QTest::keyClick(&open.stage(), Qt::Key_Left);
    open.settle_sheet();
    QTest::keyClick(&open.stage(), Qt::Key_Down, Qt::ShiftModifier);
    open.settle_sheet();
    CHECK(open.element(bar).box.left == Approx(dragged.left - 1));
    CHECK(open.element(bar).box.top == Approx(dragged.top + 10));
    // Out of its map, to the page's left margin.
    const QPoint arrow = open.middle_of(north);
    open.drag(arrow, QPoint(20, arrow.y()));
    CHECK(open.element(north).box.left < open.element("side-by-side/map/1").box.left);
    CHECK(open.stage().chosen() == north);
    QTest::keyClick(&open.stage(), Qt::Key_Delete);
    open.settle_sheet();
    REQUIRE(open.stage().page().hidden.size() == 1);
    CHECK(open.stage().page().hidden.front().name == "North arrow, map 1");
    for (int step = 0; step < 5; ++step) {
        command(open.window, "edit.undo")->trigger();
        open.settle_sheet();
    }
    CHECK(open.choice().elements.empty());
    CHECK(open.element(bar).box == before);
}

TEST_CASE("a scale bar that was moved goes with its map and comes to guides") {
    SheetWindow open;
    const std::string bar = "side-by-side/map/1/scale-bar", map = "side-by-side/map/1";
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    const QPoint from = open.middle_of(bar);
    const double to_left = (open.element(map).box.left - open.element(bar).box.left) * scale;
    open.drag(from, from + QPoint(int(to_left) + 3, 0), Qt::NoModifier);
    CHECK(open.element(bar).box.left == Approx(open.element(map).box.left).margin(0.01));
    const ScreenBox on = open.element(map).box, before = open.element(bar).box;
    const QPoint middle = open.middle_of(map);
    open.drag(middle, middle + QPoint(30, 20));
    CHECK(open.element(map).box.left == Approx(on.left + 30 / scale).margin(0.01));
    CHECK(open.element(bar).box.left == Approx(before.left + 30 / scale).margin(0.01));
    CHECK(open.element(bar).box.top == Approx(before.top + 20 / scale).margin(0.01));
}

TEST_CASE(
    "Tab goes through the elements of the sheet and on, and the menu key asks of the chosen") {
    SheetWindow open;
    const auto count = open.stage().page().elements.size();
    for (std::size_t i = 0; i < count; ++i) {
        QTest::keyClick(&open.stage(), Qt::Key_Tab);
        CHECK(open.stage().chosen() == open.stage().page().elements[i].id);
        CHECK(open.stage().accessibleDescription().toStdString() ==
              open.stage().page().elements[i].name);
    }
    QTest::keyClick(&open.stage(), Qt::Key_Backtab);
    CHECK(open.stage().chosen() == open.stage().page().elements[count - 2].id);
    QTest::keyClick(&open.stage(), Qt::Key_Tab);
    QTest::keyClick(&open.stage(), Qt::Key_Tab);
    CHECK(open.stage().chosen().empty());
}

TEST_CASE("the sheet is printed after a preview with as many pages as it has") {
    SheetWindow open;
    open.window.document().edit("Template",
                                [](Project& project) { project.sheet.kind = SheetKind::dossier; });
    open.settle_sheet();
    command(open.window, "sheet.print")->trigger();
    QPrintPreviewWidget* preview = nullptr;
    REQUIRE(eventually([&] {
        preview = open.window.findChild<QPrintPreviewWidget*>();
        return preview && preview->isVisible() && preview->pageCount() == 9;
    }));
    CHECK(preview->orientation() == QPageLayout::Landscape);
    preview->window()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("template, page and number of the page are chosen above the sheet") {
    SheetWindow open;
    auto* kinds = open.view().findChild<QComboBox*>();
    REQUIRE(kinds);
    const int dossier = kinds->findData(int(SheetKind::dossier));
    kinds->setCurrentIndex(dossier);
    emit kinds->activated(dossier);
    open.settle_sheet();
    REQUIRE(eventually([&] { return open.view().pages() == 9; }));
    QTest::keyClick(&open.window, Qt::Key_PageDown);
    open.settle_sheet();
    CHECK(open.view().page() == 1);
    CHECK(open.stage().page().name == "US proposal");
    command(open.window, "edit.undo")->trigger();
    open.settle_sheet();
    CHECK(open.view().pages() == 1);
    CHECK(open.view().page() == 0);
}
