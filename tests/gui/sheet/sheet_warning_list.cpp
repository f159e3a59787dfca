#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

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
