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

TEST_CASE("the zones are written for other programs") {
    need_application();
    OpenWindow open;
    const QTemporaryDir folder;
    child<ZoneExport>(open.window).write(folder.filePath("zones.geojson"));
    REQUIRE(eventually([&] { return child<MessageBar>(open.window).isVisible(); }));
    CHECK(child<MessageBar>(open.window).text().contains("zones.geojson"));
    QFile file(folder.filePath("zones.geojson"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("mutual-withdrawal"));
}
