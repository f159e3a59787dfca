#include "gui/tools/identify_tool.h"

#include "gui/base/translation.h"
#include "gui/map/map_tools.h"
#include "gui/tools/identify_panel.h"
#include "support/window.h"

#include <QDockWidget>
#include <QScrollBar>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Asking : OpenWindow {
    IdentifyTool& tool = child<IdentifyTool>(window);

    Asking() {
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key_I);
        REQUIRE(child<MapTools>(window).active() == &tool);
    }
    QPoint on_map(double longitude, double latitude) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        const ScreenPoint at =
            map(0).viewport().to_screen(projector.forward(GeoPoint::degrees(longitude, latitude)));
        return {int(at.x), int(at.y)};
    }
    void click(QPoint at) {
        const auto before = tool.found();
        QTest::mouseClick(&map(0), Qt::LeftButton, {}, at);
        REQUIRE(eventually(
            [&] { return tool.found() && (!before || tool.found()->at != before->at); }));
    }
};

} // namespace

TEST_CASE("long names of proposals leave room for what is told of them") {
    need_application();
    Asking open;
    open.click(open.on_map(37.58, 48.74));
    IdentifyPanel& panel = child<IdentifyPanel>(open.window);
    QCoreApplication::processEvents();
    CHECK(panel.columnWidth(0) <= panel.viewport()->width() / 2);
    CHECK(panel.columnWidth(0) + panel.columnWidth(1) <= panel.viewport()->width());
    CHECK_FALSE(panel.horizontalScrollBar()->isVisible());
}

TEST_CASE("what is told wraps in its panel, and is never cut off") {
    need_application();
    for (Language language : {Language::english, Language::ukrainian}) {
        show_language(language);
        Asking open;
        open.click(open.on_map(37.58, 48.74));
        const IdentifyPanel& panel = child<IdentifyPanel>(open.window);
        REQUIRE(panel.topLevelItemCount() > 5);
        const auto cut_off = [&] {
            QString cut;
            for (int row = 0; row < panel.topLevelItemCount(); ++row)
                for (int column : {0, 1}) {
                    const QString text = panel.topLevelItem(row)->text(column);
                    const QRect place =
                        panel.visualRect(panel.indexFromItem(panel.topLevelItem(row), column));
                    const QRect needed = panel.fontMetrics().boundingRect(
                        QRect(0, 0, place.width() - 8, 10'000), Qt::TextWordWrap, text);
                    if (needed.height() > place.height() || needed.width() > place.width() - 8)
                        cut += text + '\n';
                }
            return cut;
        };
        CHECK(eventually([&] { return cut_off().isEmpty(); }));
        INFO(cut_off().toStdString());
        CHECK(cut_off().isEmpty());
    }
    show_language(Language::english);
}
