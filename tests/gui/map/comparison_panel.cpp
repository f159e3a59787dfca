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

TEST_CASE("the table compares all proposals, and its totals are those of the zones") {
    need_application();
    OpenWindow open;
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    const QAbstractItemModel& model = *child<TableView>(open.window, "comparison").model();
    REQUIRE(model.columnCount() == ComparisonModel::first_proposal + 5);
    for (int proposal = 0; proposal < 5; ++proposal) {
        double total = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, ComparisonModel::first_proposal + proposal);
            if (at.data(ComparisonModel::scope_role).toInt() ==
                int(ComparisonTable::Scope::all_oblasts))
                total += at.data(ComparisonModel::sort_role).toDouble();
        }
        const auto& withdrawal = snapshot.proposals[std::size_t(proposal)]->totals.withdrawal;
        CHECK(total == Approx((withdrawal[0] + withdrawal[1]).count()).margin(1));
    }
}
