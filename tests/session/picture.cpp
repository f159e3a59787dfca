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

TEST_CASE("the picture shows the two panes of the window") {
    need_application();
    OpenWindow open;
    const QTemporaryDir folder;
    PictureRequest request = child<SheetExports>(open.window).request_for({});
    CHECK(request.options.proposals == std::vector<std::size_t>{0, 1});
    request.options.width = 640;
    request.options.height = 360;
    request.ground = open.map(0).viewport().visible();
    request.file = folder.filePath("out.png").toStdString();
    child<SheetExports>(open.window).write(request);
    REQUIRE(eventually([&] { return child<MessageBar>(open.window).isVisible(); }));
    CHECK(QImage(folder.filePath("out.png")).size() == QSize(640, 360));

    request.file = folder.filePath("no-such-folder/out.png").toStdString();
    child<MessageBar>(open.window).close_message();
    child<SheetExports>(open.window).write(request);
    REQUIRE(eventually([&] { return child<MessageBar>(open.window).isVisible(); }));
    CHECK_FALSE(child<MessageBar>(open.window).text().contains("Written"));
}

TEST_CASE("two pictures written at once are both written") {
    need_application();
    OpenWindow open;
    const QTemporaryDir folder;
    PictureRequest request = child<SheetExports>(open.window).request_for({});
    request.options.width = 640;
    request.options.height = 360;
    for (const char* name : {"one.png", "two.png"}) {
        request.file = folder.filePath(name).toStdString();
        child<SheetExports>(open.window).write(request);
    }
    REQUIRE(eventually([&] {
        return QFile::exists(folder.filePath("one.png")) &&
               QFile::exists(folder.filePath("two.png"));
    }));
}
