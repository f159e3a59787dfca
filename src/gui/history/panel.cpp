#include "gui/history/panel.h"

#include "gui/base/own_keys.h"
#include "gui/history/history_model.h"

#include <QListView>

namespace delimit {
namespace {

QWidget* make_list(WindowContext& context, QWidget* parent) {
    Document& document = context.document;
    auto* list = new QListView(parent);
    list->setObjectName(QStringLiteral("steps"));
    keep_own_keys(list);
    auto* model = new HistoryModel(list);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setStyleSheet(QStringLiteral("QListView::item { padding: 3px 8px; }"));
    for (auto chosen : {&QListView::activated, &QListView::clicked})
        QObject::connect(list, chosen, &document, [&document](const QModelIndex& at) {
            document.go_to(std::size_t(at.row()));
        });
    QObject::connect(&document, &Document::project_changed, list, [&document, list, model] {
        model->show_history(document.history());
        list->setCurrentIndex(model->index(model->current()));
    });
    return list;
}

} // namespace

Panel history_panel(WindowContext& context) {
    Panel panel;
    panel.id = QStringLiteral("history");
    panel.title = HistoryModel::tr("History");
    panel.command.text = HistoryModel::tr("&History");
    panel.command.tip = HistoryModel::tr("All steps, to go back and forward");
    panel.command.keys = {QKeySequence(Qt::Key_H)};
    panel.command.menu.position = 5;
    panel.make = [&context](QWidget* parent) { return make_list(context, parent); };
    return panel;
}

} // namespace delimit
