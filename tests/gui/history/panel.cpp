#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/files/project_files.h"
#include "gui/files/zone_export.h"
#include "gui/map/comparison_model.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/table_view.h"
#include "session/picture.h"

#include "support/assistant.h"
#include "support/window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the list of steps leads back to the project as opened, and forward again") {
    need_application();
    OpenWindow open;
    const Project opened = *open.window.document().project();
    QTest::keyClick(&open.window, Qt::Key_H);
    REQUIRE(child<QListView>(open.window, "steps").isVisible());
    command(open.window, "maps.swap")->trigger();
    const QString data = QString::fromStdString(builtin_data_folder().string());
    add(open.window, data + "/line-of-contact-2025-12-15.geojson"); // a step that is computed
    REQUIRE(eventually(
        [&] { return child<QListView>(open.window, "steps").model()->rowCount() == 3; }));
    const Project last = *open.window.document().project();
    const auto click = [&](int row) {
        QListView& list = child<QListView>(open.window, "steps");
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    };
    click(0);
    REQUIRE(eventually([&] { return *open.window.document().project() == opened; }));
    CHECK(child<QListView>(open.window, "steps").currentIndex().row() == 0);
    CHECK_FALSE(command(open.window, "edit.undo")->isEnabled());
    click(2);
    REQUIRE(eventually([&] { return *open.window.document().project() == last; }));
    open.settle();
    click(1);
    REQUIRE(eventually(
        [&] { return child<QListView>(open.window, "steps").currentIndex().row() == 1; }));
    open.settle();
}
