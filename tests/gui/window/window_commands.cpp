#include "gui/window/main_window.h"

#include "delimit/geo/planar.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/message_bar.h"
#include "session/picture.h"
#include "support/window.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a key gives the window the whole screen, and gives it back") {
    need_application();
    OpenWindow open;
    const QSize before = open.window.size();
    QAction& action = *command(open.window, "view.full-screen");
    QTest::keyClick(&open.window, Qt::Key_F11);
    CHECK(open.window.isFullScreen());
    CHECK(action.isChecked());
    QTest::keyClick(&open.window, Qt::Key_F11);
    CHECK_FALSE(open.window.isFullScreen());
    CHECK(open.window.size() == before);
    // As a desktop's own button does it.
    open.window.setWindowState(Qt::WindowFullScreen);
    CHECK(action.isChecked());
    open.window.setWindowState(Qt::WindowNoState);
    CHECK_FALSE(action.isChecked());
}
