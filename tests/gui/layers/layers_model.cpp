#include "support/layers_panel.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("layers change places by key and button, and grounds do not") {
    need_application();
    OpenLayers open;
    const auto order = [&] { return open.window.document().project()->layer_styles.order(); };
    const auto first = order();
    open.panel.select("rivers");
    open.panel.list().setFocus();
    QTest::keyClick(&open.panel.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(order() != first);
    CHECK(open.panel.list().currentIndex() == open.row("rivers"));
    QTest::mouseClick(&open.named<QToolButton>("Down"), Qt::LeftButton);
    CHECK(order() == first);
    open.panel.select("sea");
    QTest::keyClick(&open.panel.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(order() == first);
    CHECK_FALSE(open.model().flags(open.row("sea")) & Qt::ItemIsDragEnabled);
    CHECK(open.model().flags(open.row("rivers")) & Qt::ItemIsDragEnabled);
    // As a drop does it.
    const int from = open.row("rivers").row(), to = open.row("line-of-contact").row();
    CHECK(open.model().moveRow({}, from, {}, to));
    CHECK(open.row("rivers").row() == to);
    CHECK_FALSE(open.model().moveRow({}, to, {}, 0));
}
