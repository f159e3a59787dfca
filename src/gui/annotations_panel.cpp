#include "gui/annotations_panel.h"

#include "gui/annotation_editor.h"
#include "gui/annotations_model.h"
#include "gui/own_keys.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace delimit {

AnnotationsPanel::AnnotationsPanel(AnnotationDesk& desk, const QList<QAction*>& commands,
                                   QWidget* parent)
    : QWidget(parent), desk_(desk), model_(new AnnotationsModel(desk, this)),
      list_(new QListView(this)), editor_(new AnnotationEditor(desk, this)) {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Annotations"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setIconSize({18, 18});
    list_->setStyleSheet(QStringLiteral("QListView::item { padding: 3px 6px; }"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDropIndicatorShown(true);
    list_->setMinimumHeight(100);
    keep_own_keys(list_);

    // What finds no room is under the bar's arrow.
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QAction* command : commands) {
        bar->addAction(command);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(command));
        button->setFocusPolicy(Qt::StrongFocus);
        if (command->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    }

    auto* inner = new QWidget(this);
    auto* details = new QVBoxLayout(inner);
    details->setContentsMargins(10, 8, 10, 10);
    details->addWidget(editor_);
    details->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(list_, 1);
    column->addWidget(bar);
    column->addWidget(scroll, 2);

    connect(&desk_, &AnnotationDesk::changed, this, [this] {
        selecting_ = true;
        model_->refresh();
        selecting_ = false;
        show_selection();
    });
    connect(&desk_, &AnnotationDesk::selection_changed, this, &AnnotationsPanel::show_selection);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (selecting_)
            return;
        AnnotationIds ids;
        for (const QModelIndex& at : list_->selectionModel()->selectedIndexes())
            ids.push_back(model_->id(at.row()));
        desk_.select(ids);
    });
}

void AnnotationsPanel::show_selection() {
    selecting_ = true;
    QItemSelection selection;
    for (const std::string& id : desk_.selection())
        if (const int row = model_->row(id); row >= 0)
            selection.select(model_->index(row), model_->index(row));
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        list_->scrollTo(selection.indexes().front());
    selecting_ = false;
}

} // namespace delimit
