#include "gui/map/comparison_panel.h"

#include "gui/base/drawn_icon.h"
#include "gui/map/comparison_model.h"
#include "gui/widgets/table_view.h"

#include <memory>
#include <utility>

namespace delimit {
namespace {

QWidget* make_table(WindowContext& context, QWidget* parent) {
    auto* table = new TableView(parent);
    table->setObjectName(QStringLiteral("comparison"));
    auto* model = new ComparisonModel(table);
    auto* order = new ComparisonOrder(table);
    order->setSourceModel(model);
    table->setModel(order);
    table->setSortingEnabled(true);
    // In the order of the data until a header is clicked.
    table->sortByColumn(-1, Qt::AscendingOrder);
    ShownFigures& figures = context.figures;
    const auto show = [&figures, model, last = std::make_shared<ShownPtr>()] {
        const ShownPtr& now = figures.shown();
        if (now && std::exchange(*last, now) != now)
            model->show_table(comparison_table(*now->snapshot, now->language, {}, now->estimated));
    };
    for (auto shown : {&ShownFigures::changed, &ShownFigures::estimated})
        QObject::connect(&figures, shown, table, show);
    QObject::connect(&context.document, &Document::prepared_changed, table,
                     &QTableView::resizeColumnsToContents);
    return table;
}

} // namespace

Panel comparison_panel(WindowContext& context) {
    Panel panel;
    panel.id = QStringLiteral("comparison-table");
    panel.title = ComparisonModel::tr(
        "Comparison of all proposals (rounded: rows need not add up to totals)");
    panel.area = Qt::BottomDockWidgetArea;
    // Opened only where the screen leaves room for the maps.
    panel.open_from_height = 850;
    panel.first_height = 220;
    panel.command.text = ComparisonModel::tr("Statistics &table");
    panel.command.tip = ComparisonModel::tr("Compare all proposals in a table");
    panel.command.icon = themed_icon(QStringLiteral("table"));
    panel.command.keys = {QKeySequence(Qt::Key_T)};
    panel.command.menu.position = 2;
    panel.command.word = ComparisonModel::tr("Table");
    panel.command.bar = {QStringLiteral("tools"), 6, 2};
    panel.make = [&context](QWidget* parent) { return make_table(context, parent); };
    return panel;
}

std::vector<KeyHint> table_keys() {
    const QString where = ComparisonModel::tr("Tables");
    return {{where, ComparisonModel::tr("Copy the selected cells, for a spreadsheet"),
             QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
            {where, ComparisonModel::tr("Select all"),
             QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText)}};
}

} // namespace delimit
