#include "gui/map/comparison_model.h"
#include "gui/widgets/table_view.h"

#include "support/sample_snapshot.h"
#include "support/window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

#include <map>

using namespace delimit;
using namespace delimit::test;

namespace {

ComparisonTable sample_table() {
    return comparison_table(*sample::snapshot(), Language::english);
}

using Scope = ComparisonTable::Scope;

Scope scope_of(const QModelIndex& at) {
    return Scope(at.data(ComparisonModel::scope_role).toInt());
}

} // namespace

TEST_CASE("an empty table has no rows") {
    need_application();
    const ComparisonModel model;
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the table is a well-behaved model") {
    need_application();
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.show_table(sample_table());
    CHECK(model.rowCount() == int(sample_table().rows.size()));
    CHECK(model.columnCount() ==
          ComparisonModel::first_proposal + int(sample_table().proposals.size()));
}

TEST_CASE("each column, what is held and each proposal's, sums to its totals by party") {
    need_application();
    ComparisonModel model;
    model.show_table(sample_table());
    for (int column = ComparisonModel::controlled; column < model.columnCount(); ++column) {
        std::map<QString, double> sums, totals;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, column);
            const QString party = model.index(row, ComparisonModel::party).data().toString();
            (scope_of(at) == Scope::all_oblasts ? totals : sums)[party] +=
                at.data(ComparisonModel::sort_role).toDouble();
        }
        CHECK(totals.size() == 2);
        for (const auto& [party, total] : totals)
            CHECK(total == Approx(sums[party]).epsilon(1e-6).margin(1));
    }
}

TEST_CASE("sorting goes by area, not by text, and leaves other oblasts and totals at the end") {
    need_application();
    ComparisonModel model;
    ComparisonOrder order;
    order.setSourceModel(&model);
    model.show_table(sample_table());
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(ComparisonModel::controlled, direction);
        Scope scope = Scope::one_oblast;
        double last = direction == Qt::AscendingOrder ? -1 : 1e18;
        for (int row = 0; row < order.rowCount(); ++row) {
            const QModelIndex at = order.index(row, ComparisonModel::controlled);
            CHECK(scope_of(at) >= scope);
            if (scope != scope_of(at))
                last = direction == Qt::AscendingOrder ? -1 : 1e18;
            scope = scope_of(at);
            const double area = at.data(ComparisonModel::sort_role).toDouble();
            CHECK((direction == Qt::AscendingOrder ? area >= last : area <= last));
            last = area;
        }
        CHECK(scope == Scope::all_oblasts);
    }
}
