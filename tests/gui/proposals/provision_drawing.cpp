#include "gui/tools/drawing_controller.h"

#include "delimit/geo/geodesic.h"
#include "gui/tools/drawing_panel.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/problem_label.h"
#include "support/drawing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE(
    "an exclusion is drawn by mouse and keyboard, refused while it crosses itself, and undone") {
    need_application();
    Drawing open;
    ProvisionEditor& editor = open.editor("us-proposal");
    const SquareMetres before =
        open.window.document().prepared()->snapshot->find("us-proposal")->totals.withdrawal[0];
    QTest::mouseClick(editor.draw_buttons().exclusions, Qt::LeftButton);
    REQUIRE(open.tools.active() == &open.shape);
    open.click(37.3, 48.9);
    open.click(37.6, 48.5);
    // By keyboard, in another format each.
    QLineEdit& entry = open.panel.entry();
    QTest::keyClicks(&entry, "48.9 Q");
    QTest::keyClick(&entry, Qt::Key_Return);
    CHECK_FALSE(open.panel.problem().text().isEmpty());
    CHECK(open.shape.editor().paths()[0].size() == 2);
    entry.selectAll();
    QTest::keyClicks(&entry, QStringLiteral("48°54'N 37°36'E"));
    QTest::keyClick(&entry, Qt::Key_Return);
    CHECK(entry.text().isEmpty());
    QTest::keyClicks(&entry, "48.5, 37.3");
    QTest::keyClick(&entry, Qt::Key_Return);
    CHECK(open.shape.editor().paths()[0].size() == 4);
    QTest::keyClick(&entry, Qt::Key_Escape); // back to the map
    open.map(0).setFocus();
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    CHECK(open.panel.problem().text().contains("cross"));
    CHECK(open.tools.active() == &open.shape);
    CHECK(open.shape.editor().paths()[0].size() == 4);
    // A vertex away, and it is an area.
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.panel.problem().text().isEmpty());
    CHECK(open.shape.editor().paths()[0].size() == 3);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    REQUIRE(open.provision("us-proposal").exclusions.size() == 1);
    CHECK(open.provision("us-proposal").exclusions[0].polygons[0].outer.size() == 4);
    CHECK(open.window.document().prepared()->snapshot->find("us-proposal")->totals.withdrawal[0] <
          before);

    // Changed on the map: a vertex inserted on an edge and dragged, another deleted.
    QTest::mouseClick(editor.draw_buttons().exclusions, Qt::LeftButton);
    REQUIRE(open.shape.editor().paths().size() == 1);
    const QPoint a = open.on_map(37.3, 48.9), b = open.on_map(37.6, 48.5);
    const QPoint middle = (a + b) / 2;
    QTest::mousePress(&open.map(0), Qt::LeftButton, Qt::ControlModifier, middle);
    QTest::mouseMove(&open.map(0), middle - QPoint(10, 0));
    QTest::mouseRelease(&open.map(0), Qt::LeftButton, Qt::ControlModifier, middle - QPoint(14, 0));
    CHECK(open.shape.editor().paths()[0].size() == 4);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    CHECK(open.provision("us-proposal").exclusions[0].polygons[0].outer.size() == 5);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    CHECK(open.provision("us-proposal").exclusions.empty());
    CHECK(open.window.document().prepared()->snapshot->find("us-proposal")->totals.withdrawal[0] ==
          before);
}
