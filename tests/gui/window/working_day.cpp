// Typical work of an analyst in one window, one action after the other, and its complete undoing.
#include "gui/base/text.h"
#include "gui/layers/layers_panel.h"
#include "gui/map/compare_view.h"
#include "gui/proposals/depth_bands_editor.h"

#include "support/proposals_table.h"

#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("what a day's work changed is undone to the project as opened, and done again") {
    need_application();
    ProposalsTable table;
    OpenWindow& open = table.open;
    const ProjectPtr opened = table.document().project();
    const PreparedPtr figures = table.document().prepared();
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(&open.window, key, with);
        table.settle();
    };
    const auto map_frames = [&] { return table.project().map_frames; };

    // A copy of the mutual proposal, with greater depths and the parties' depths unlinked.
    table.select("mutual-withdrawal");
    ProposalsTable::click(table.panel.proposal_buttons().duplicate);
    table.settle();
    const std::string own = table.panel.selected();
    REQUIRE(own != "mutual-withdrawal");
    ProposalsTable::type(table.panel.name(), "Deeper");
    ProposalsTable::type(table.panel.editor().depth_bands().row(1).entry(), "12.5");
    table.settle();
    CHECK(table.totals(own).demilitarized > table.totals("mutual-withdrawal").demilitarized);
    ProposalsTable::click(table.panel.proposal_buttons().up);
    table.settle();

    // It is shown on the left map; maps are swapped; every layout is used.
    QComboBox& left = child<MapArea>(open.window).map_frame(0).choice();
    ProposalsTable::choose(left, left.findData(qt_text(own)));
    table.settle();
    REQUIRE(map_frames()[0] == own);
    const std::string right = map_frames()[1];
    press(Qt::Key_X);
    CHECK(map_frames()[0] == right);
    CHECK(map_frames()[1] == own);
    CompareView& compare = child<MapArea>(open.window).compare();
    for (const auto& [key, with] :
         {std::pair(Qt::Key_W, Qt::NoModifier), std::pair(Qt::Key_W, Qt::ShiftModifier),
          std::pair(Qt::Key_O, Qt::NoModifier), std::pair(Qt::Key_M, Qt::NoModifier)}) {
        press(key, with);
        CHECK(compare.isVisible());
        press(Qt::Key_X);
        CHECK(map_frames()[0] == own);
        press(Qt::Key_X);
    }
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
        press(key);
        CHECK_FALSE(compare.isVisible());
    }
    press(Qt::Key_V);
    press(Qt::Key_2);

    // Layers, and the deletion of a proposal.
    press(Qt::Key_Y);
    child<LayersPanel>(open.window).select("settlements");
    child<LayersPanel>(open.window).list().setFocus();
    QTest::keyClick(&child<LayersPanel>(open.window).list(), Qt::Key_Space);
    table.select("28-point-draft");
    ProposalsTable::click(table.panel.proposal_buttons().remove);
    table.settle();

    const ProjectPtr worked = table.document().project();
    const std::size_t steps = table.document().history().position();
    CHECK(steps >= 14);
    CHECK_FALSE(worked->layer_styles["settlements"].visible);
    CHECK_FALSE(worked->find("28-point-draft"));

    QSet<QString> names;
    for (std::size_t i = 0; i < steps; ++i) {
        names.insert(command(open.window, "edit.undo")->text());
        command(open.window, "edit.undo")->trigger();
        table.settle();
    }
    CHECK_FALSE(command(open.window, "edit.undo")->isEnabled());
    CHECK(*table.document().project() == *opened);
    CHECK(names.size() >= 8);
    const auto& first = figures->snapshot->proposals;
    const auto& again = table.document().prepared()->snapshot->proposals;
    REQUIRE(again.size() == first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        CHECK(again[i]->totals.withdrawal == first[i]->totals.withdrawal);

    for (std::size_t i = 0; i < steps; ++i) {
        command(open.window, "edit.redo")->trigger();
        table.settle();
    }
    CHECK(*table.document().project() == *worked);
}
