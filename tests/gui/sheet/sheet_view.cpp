#include "gui/sheet/sheet_view.h"

#include "gui/map/map_tools.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/sheet/sheet_warning_list.h"
#include "gui/tools/drawing_controller.h"
#include "session/picture.h"

#include "support/window.h"

#include <QClipboard>
#include <QColorSpace>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <set>

using namespace delimit;
using namespace delimit::test;

namespace {

struct SheetWindow : OpenWindow {
    SheetWindow() {
        QTest::keyClick(&window, Qt::Key_B);
        settle_sheet();
    }
    SheetView& view() { return child<SheetView>(window); }
    SheetStage& stage() { return child<SheetView>(window).stage(); }
    SheetChoice choice() { return window.document().project()->sheet; }

    void settle_sheet() {
        REQUIRE(eventually([&] {
            return !window.document().busy() && !window.document().has_pending() &&
                   view().pages() > 0 && view().up_to_date();
        }));
    }
    const SheetElement& element(const std::string& id) {
        for (const SheetElement& one : stage().page().elements)
            if (one.id == id)
                return one;
        FAIL("no element " << id);
        return stage().page().elements.front();
    }
    QPoint middle_of(const std::string& id) {
        return stage().on_screen(element(id).box).center().toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = Qt::AltModifier) {
        QTest::mousePress(&stage(), Qt::LeftButton, keys, from);
        for (const QPoint& at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, stage().mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, keys);
            QApplication::sendEvent(&stage(), &move);
        }
        QTest::mouseRelease(&stage(), Qt::LeftButton, keys, to);
        settle_sheet();
    }
};

} // namespace

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

TEST_CASE("B shows the sheet in place of the maps, and the maps again") {
    SheetWindow open;
    CHECK(open.view().isVisible());
    CHECK_FALSE(child<MapArea>(open.window).isVisible());
    QTest::keyClick(&open.window, Qt::Key_B);
    CHECK_FALSE(open.view().isVisible());
    CHECK(child<MapArea>(open.window).isVisible());
}

TEST_CASE("an element is moved by hand, back by undo, and brought back by its menu's step") {
    SheetWindow open;
    const std::string id = "side-by-side/legend";
    const ScreenBox before = open.element(id).box;
    const QPoint from = open.middle_of(id);
    open.drag(from, from + QPoint(-60, 30));
    REQUIRE(open.choice().elements.count(id) == 1);
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    CHECK(open.element(id).box.left == Approx(before.left - 60 / scale).margin(0.01));
    CHECK(open.element(id).box.width == Approx(before.width));
    command(open.window, "edit.undo")->trigger();
    open.settle_sheet();
    CHECK(open.choice().elements.empty());
    CHECK(open.element(id).box == before);
}

TEST_CASE("a moved element comes to the edge of another unless it is held free") {
    SheetWindow open;
    const std::string id = "side-by-side/legend", map = "side-by-side/map/1";
    const double scale = open.stage().on_screen({0, 0, 1, 1}).width();
    const double away = (open.element(map).box.left - open.element(id).box.left) * scale;
    const QPoint from = open.middle_of(id);
    open.drag(from, from + QPoint(int(away) + 3, 0), Qt::NoModifier);
    CHECK(open.element(id).box.left == Approx(open.element(map).box.left).margin(0.01));
}

TEST_CASE("a handle resizes, and the text in the element goes with it") {
    SheetWindow open;
    const std::string id = "side-by-side/legend";
    QTest::mouseClick(&open.stage(), Qt::LeftButton, Qt::NoModifier, open.middle_of(id));
    CHECK(open.stage().chosen() == id);
    const QRectF box = open.stage().on_screen(open.element(id).box);
    const ScreenBox before = open.element(id).box;
    const QPoint corner = box.bottomRight().toPoint();
    open.drag(corner, corner - QPoint(int(box.width() / 3), int(box.height() / 2)));
    CHECK(open.element(id).box.height < 0.6 * before.height);
    CHECK(open.element(id).box.left == Approx(before.left));
    const SheetElement& legend = open.element(id);
    for (std::size_t i = legend.first_item; i < legend.first_item + legend.items; ++i)
        std::visit([&](const auto& item) { CHECK(legend.box.holds(item.box, 1)); },
                   open.stage().page().items[i]);
}

TEST_CASE("a text is written on the sheet after a double click, Esc leaves it") {
    SheetWindow open;
    const std::string id = "side-by-side/title";
    const auto edit = [&](const QString& words, Qt::Key end) {
        QTest::mouseDClick(&open.stage(), Qt::LeftButton, Qt::NoModifier,
                           open.stage().on_screen(open.element(id).box).topLeft().toPoint() +
                               QPoint(20, 8));
        auto* editor = open.stage().findChild<QPlainTextEdit*>();
        REQUIRE(editor);
        editor->setPlainText(words);
        QTest::keyClick(editor, end);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.settle_sheet();
    };
    edit("Not this", Qt::Key_Escape);
    CHECK(open.choice().elements.empty());
    edit("A title of my own", Qt::Key_Return);
    REQUIRE(open.choice().elements.count(id) == 1);
    CHECK(open.choice().elements.at(id).text->en == "A title of my own");
    CHECK(open.element(id).text == "A title of my own");
}

TEST_CASE("a text that is being written stays when the sheet is laid out anew") {
    SheetWindow open;
    const std::string id = "side-by-side/title";
    QTest::mouseDClick(&open.stage(), Qt::LeftButton, Qt::NoModifier,
                       open.stage().on_screen(open.element(id).box).topLeft().toPoint() +
                           QPoint(20, 8));
    auto* editor = open.stage().findChild<QPlainTextEdit*>();
    REQUIRE(editor);
    editor->setPlainText("Half a title");
    open.window.resize(open.window.width() - 200, open.window.height());
    open.settle_sheet();
    REQUIRE(open.stage().findChild<QPlainTextEdit*>() == editor);
    const QRectF box = open.stage().on_screen(open.element(id).box);
    CHECK(std::abs(editor->x() - box.left()) <= 1);
    QTest::keyClick(editor, Qt::Key_Return);
    open.settle_sheet();
    CHECK(open.element(id).text == "Half a title");
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

TEST_CASE("the menu of a map turns its graticule and each row of degrees on and off") {
    SheetWindow open;
    const std::string map = "side-by-side/map/1";
    open.stage().choose(map);
    const auto turn = [&](const QString& words) {
        QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&open.stage(), &ask);
        const auto menus = open.stage().findChildren<QMenu*>();
        REQUIRE_FALSE(menus.empty());
        QAction* found = nullptr;
        for (const QMenu* menu : menus)
            for (QAction* action : menu->actions())
                if (action->text() == words)
                    found = action;
        INFO(words.toStdString());
        REQUIRE(found);
        CHECK(found->isEnabled());
        found->trigger();
        menus.front()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.settle_sheet();
    };
    turn("Degrees at the top");
    REQUIRE(open.choice().elements.at(map).graticule);
    CHECK(open.choice().elements.at(map).graticule->numbers ==
          GraticuleEdges{true, true, false, true});
    turn("Lines");
    CHECK_FALSE(open.choice().elements.at(map).graticule->shown);
    turn("Lines");
    turn("Degrees at the top");
    CHECK_FALSE(open.choice().elements.at(map).graticule);
    command(open.window, "edit.undo")->trigger();
    open.settle_sheet();
    CHECK(open.choice().elements.at(map).graticule->numbers.top);
}

TEST_CASE("Delete takes an element off, a click on the warning's button brings it back") {
    SheetWindow open;
    const std::string id = "side-by-side/disclaimer";
    QTest::mouseClick(&open.stage(), Qt::LeftButton, Qt::NoModifier, open.middle_of(id));
    REQUIRE(open.stage().chosen() == id);
    QTest::keyClick(&open.stage(), Qt::Key_Delete);
    open.settle_sheet();
    REQUIRE(open.stage().page().hidden.size() == 1);
    CHECK(open.stage().page().hidden.front().id == id);
    CHECK_FALSE(open.stage().page().hidden.front().name.empty());
    const auto& warnings = open.view().warnings().warnings();
    const auto found = std::find_if(warnings.begin(), warnings.end(), [](const SheetWarning& w) {
        return w.flaw == SheetFlaw::no_disclaimer;
    });
    REQUIRE(found != warnings.end());
    const auto buttons = open.view().warnings().findChildren<QPushButton*>();
    REQUIRE(std::size_t(buttons.size()) == warnings.size());
    buttons[found - warnings.begin()]->click();
    REQUIRE(eventually([&] { return open.choice().elements.empty(); }));
    open.settle_sheet();
    CHECK(open.stage().page().hidden.empty());
}

TEST_CASE("each warning of the window is gone after one click on its button, in one step") {
    SheetWindow open;
    const std::string sheet = "side-by-side/";
    open.window.document().edit("Careless", [&](Project& project) {
        project.title = project.disclaimer = {};
        for (Side side : both_sides)
            project.parties.of[index(side)].colour =
                side == Side::a ? Colour{0x1f, 0x6f, 0xa8} : Colour{0x6f, 0x6f, 0x1f};
        LayerStyle dots;
        dots.hatch = Hatch::dots;
        project.layer_styles.set("zones", dots);
        project.sheet.current_for_days = 1;
        auto& elements = project.sheet.elements;
        elements[sheet + "subtitle"].hidden = true;
        elements[sheet + "notes"].hidden = true;
        elements[sheet + "map/2"].hidden = true;
        elements[sheet + "legend"].box_on_page = PageBox{0.72, 0.1, 0.2, 0.03};
        elements[sheet + "pane-title/1"].text = Text{"Ukraine leaves 5,983.27 km²", {}};
    });
    open.settle_sheet();
    std::set<SheetFlaw> seen;
    for (const SheetWarning& warning : open.view().warnings().warnings())
        seen.insert(warning.flaw);
    // A project has one line, so its maps cannot have lines of different dates.
    for (int flaw = 0; flaw <= int(SheetFlaw::false_precision); ++flaw) {
        INFO("flaw " << flaw);
        CHECK((seen.count(SheetFlaw(flaw)) == 1) ==
              (SheetFlaw(flaw) != SheetFlaw::differing_dates));
    }
    for (int click = 0; click < 12 && !open.view().warnings().warnings().empty(); ++click) {
        const SheetWarning first = open.view().warnings().warnings().front();
        INFO(first.text);
        const std::size_t step = open.window.document().history().position();
        const auto buttons = open.view().warnings().findChildren<QPushButton*>();
        REQUIRE_FALSE(buttons.empty());
        CHECK(buttons.front()->text().toStdString() == first.fix);
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        REQUIRE(
            eventually([&] { return open.window.document().history().position() == step + 1; }));
        open.settle_sheet();
        for (const SheetWarning& left : open.view().warnings().warnings())
            CHECK_FALSE((left.flaw == first.flaw && left.text == first.text));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(open.view().warnings().warnings().empty());
}

TEST_CASE("the sheet is copied as the very picture that would be written") {
    SheetWindow open;
    QGuiApplication::clipboard()->clear();
    command(open.window, "sheet.copy")->trigger();
    REQUIRE(eventually([] { return !QGuiApplication::clipboard()->image().isNull(); }));
    open.view().set_true_size();
    open.settle_sheet();
    QImage shown = open.stage().picture();
    shown.setDevicePixelRatio(1);
    QImage copied = QGuiApplication::clipboard()->image();
    copied.setDevicePixelRatio(1);
    copied.setColorSpace(shown.colorSpace());
    CHECK(copied.convertToFormat(QImage::Format_RGB32) ==
          shown.convertToFormat(QImage::Format_RGB32));
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

TEST_CASE(
    "the tools of the maps wait while the sheet is shown, and drawing goes back to the maps") {
    SheetWindow open;
    MapTools& tools = child<MapTools>(open.window);
    DrawingController& controller = child<DrawingController>(open.window);
    std::vector<QAction*> commands;
    for (const char* id : {"tool.measure-distance", "tool.measure-area", "tool.identify",
                           "draw.front", "place.find", "tool.move-the-map", "map.fit", "maps.one"})
        commands.push_back(command(open.window, id));
    for (const QAction* command : commands) {
        INFO(command->text().toStdString());
        CHECK_FALSE(command->isEnabled());
    }
    QTest::keyClick(&open.stage(), Qt::Key_R);
    CHECK_FALSE(tools.active());
    // As the Proposals panel requests an area.
    controller.draw_shape("Area", true, {}, {});
    CHECK_FALSE(command(open.window, "view.sheet")->isChecked());
    CHECK(child<MapArea>(open.window).isVisible());
    CHECK(tools.active() == &controller.shape());
    for (const QAction* command : commands)
        CHECK(command->isEnabled());
}
