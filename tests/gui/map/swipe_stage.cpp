#include "gui/map/map_area.h"

#include "gui/base/text.h"
#include "gui/map/compare_view.h"
#include "gui/map/swipe_stage.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/table_view.h"
#include "session/picture.h"

#include "delimit/analysis/difference.h"
#include "support/window.h"

#include <QComboBox>

using namespace delimit;
using namespace delimit::test;

namespace {

void settle(OpenWindow& open) {
    REQUIRE(eventually([&] {
        return !open.window.document().busy() &&
               child<MapArea>(open.window).compare().up_to_date() &&
               child<MapArea>(open.window).up_to_date();
    }));
}

QImage seen(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

TEST_CASE(
    "a swipe shows one proposal on either side of a divider that is dragged or moved by key") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_W);
    CompareView& compare = child<MapArea>(open.window).compare();
    REQUIRE(compare.isVisible());
    CHECK_FALSE(child<MapArea>(open.window).map_frame(0).isVisible());
    settle(open);
    SwipeStage& stage = compare.stage();
    CHECK(same_view(stage.first(), stage.second()));
    CHECK(stage.first().painter() == open.window.document().prepared()->painters[0]);
    CHECK(stage.second().painter() == open.window.document().prepared()->painters[1]);

    const auto left_part = [&](double part) {
        return QRect(0, 0, int(part * stage.width()) - 12, stage.height());
    };
    const QImage first = seen(stage.first()), both = seen(stage);
    CHECK(both.copy(left_part(0.5)) == first.copy(left_part(0.5)));
    QWidget& divider = stage.divider();
    QTest::mousePress(&divider, Qt::LeftButton, {}, divider.rect().center());
    QTest::mouseMove(&divider, divider.rect().center() + QPoint(stage.width() / 4, 0));
    QMouseEvent move(QEvent::MouseMove, QPointF(divider.rect().center()) + QPointF(120, 0),
                     divider.mapToGlobal(QPointF(divider.rect().center()) + QPointF(120, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&divider, &move);
    QTest::mouseRelease(&divider, Qt::LeftButton, {}, divider.rect().center());
    const double dragged = stage.position();
    CHECK(dragged > 0.55);
    divider.setFocus();
    QTest::keyClick(&divider, Qt::Key_Left);
    CHECK(stage.position() < dragged);

    // Both move together even when maps are not linked.
    command(open.window, "maps.link")->trigger();
    stage.second().setFocus();
    QTest::keyClick(&stage.second(), Qt::Key_Left);
    CHECK(same_view(stage.first(), stage.second()));
    settle(open);

    QTest::keyClick(&open.window, Qt::Key_W, Qt::ShiftModifier);
    settle(open);
    CHECK(divider.width() > divider.height());
    // The ground stays when the maps stand side by side again.
    command(open.window, "maps.link")->trigger();
    const Viewport view = stage.first().viewport();
    QTest::keyClick(&open.window, Qt::Key_2);
    CHECK(open.map(0).viewport().centre() == view.centre());
}

TEST_CASE("a divider at the edge shows one proposal alone") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_W);
    settle(open);
    SwipeStage& stage = child<MapArea>(open.window).compare().stage();
    stage.set_position(7);
    CHECK(stage.position() == 1);
    stage.set_position(-1);
    CHECK(stage.position() == 0);
    CHECK(stage.second().visibleRegion().boundingRect().width() == stage.width());
}
