#include "gui/proposals/proposals_panel.h"

#include "gui/base/text.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/report_editor.h"
#include "gui/widgets/problem_label.h"
#include "session/live_preview.h"

#include "support/proposals_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>

#include <iostream>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("proposals are duplicated, renamed, moved, deleted, and dragged into a map") {
    need_application();
    ProposalsTable table;
    ProposalsPanel& panel = table.panel;
    const Project before = table.project();
    table.select("freeze");
    ProposalsTable::click(panel.proposal_buttons().duplicate);
    table.settle();
    CHECK(panel.selected() == "freeze-2");
    CHECK(table.proposal().provisions == before.find("freeze")->provisions);

    // In the list by its own key.
    panel.list().setFocus();
    QTest::keyClick(&panel.list(), Qt::Key_F2);
    auto* field = panel.list().findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, "Ceasefire");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(eventually([&] { return table.proposal().name.en == "Ceasefire"; }));
    table.settle();
    CHECK(child<MapArea>(table.open.window).map_frame(0).choice().findText("Ceasefire") == 3);

    ProposalsTable::click(panel.proposal_buttons().up);
    table.settle();
    CHECK(table.project().proposals[2].id == "freeze-2");
    // Dropped below the last.
    auto* model = static_cast<ProposalsModel*>(panel.list().model());
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(2)}));
    model->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, {});
    table.settle();
    CHECK(table.project().proposals.back().id == "freeze-2");

    QDragEnterEvent enter({50, 50}, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&child<MapArea>(table.open.window).map_frame(0), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&child<MapArea>(table.open.window).map_frame(0), &drop);
    table.settle();
    CHECK(table.project().map_frames[0] == "freeze-2");
    CHECK(child<MapArea>(table.open.window).map_frame(0).choice().currentText() == "Ceasefire");

    ProposalsTable::click(panel.proposal_buttons().remove);
    table.settle();
    CHECK_FALSE(table.project().find("freeze-2"));
    CHECK(table.project().map_frames[0] == "us-proposal");
    while (command(table.open.window, "edit.undo")->isEnabled()) {
        command(table.open.window, "edit.undo")->trigger();
        table.settle();
    }
    CHECK(table.project() == before);
}
