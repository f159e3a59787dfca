#include "gui/widgets/table_view.h"
#include "gui/map/comparison_model.h"

#include "support/sample_snapshot.h"
#include "support/window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace delimit;
using namespace delimit::test;

namespace {

ComparisonTable sample_table() {
    return comparison_table(*sample::snapshot(), Language::english);
}

} // namespace

TEST_CASE("what is selected is copied for a spreadsheet, with the names of its columns") {
    need_application();
    ComparisonModel model;
    ComparisonOrder order;
    order.setSourceModel(&model);
    const ComparisonTable table = sample_table();
    model.show_table(table);
    TableView view;
    view.setModel(&order);
    CHECK(view.selected_text().isEmpty());
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == int(table.rows.size()) + 1);
    const QStringList names = lines[0].split('\t');
    REQUIRE(names.size() == model.columnCount());
    CHECK(names[3].toStdString() == table.proposal_names[0]);
    CHECK(lines[1].split('\t')[2].toStdString() == table.rows[0].controlled.text);
    view.clearSelection();
    view.selectionModel()->select(order.index(0, 0), QItemSelectionModel::Select);
    CHECK(view.selected_text().toStdString() == table.rows[0].oblast);
}
