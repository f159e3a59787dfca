#include "gui/annotations/annotations_panel.h"

#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotations_model.h"
#include "gui/widgets/list_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace delimit {

AnnotationsPanel::AnnotationsPanel(AnnotationController& controller,
                                   const QList<QAction*>& commands, QWidget* parent)
    : QWidget(parent), controller_(controller), model_(new AnnotationsModel(controller, this)),
      list_(new QListView(this)), editor_(new AnnotationEditor(controller, this)) {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Annotations"));
    dress_list(*list_, {18, 18}, 80);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->addActions(commands);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);

    // Buttons that do not fit are under the bar's arrow.
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QAction* command : commands) {
        bar->addAction(command);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(command));
        button->setFocusPolicy(Qt::StrongFocus);
        if (command->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    }

    // Qt's own arrow is black on any background.
    if (auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setArrowType(Qt::DownArrow);

    auto* details = new QVBoxLayout;
    details->addWidget(editor_);
    details->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(bar);
    lay_out_list_panel(*this, *list_, row, details, 3);

    connect(&controller_, &AnnotationController::changed, this, [this] {
        selecting_ = true;
        model_->refresh();
        selecting_ = false;
        show_selection();
    });
    connect(&controller_, &AnnotationController::selection_changed, this,
            &AnnotationsPanel::show_selection);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (selecting_)
            return;
        AnnotationIds ids;
        for (const QModelIndex& at : list_->selectionModel()->selectedIndexes())
            ids.push_back(model_->id(at.row()));
        controller_.select(ids);
    });
}

void AnnotationsPanel::show_selection() {
    selecting_ = true;
    QItemSelection selection;
    for (const std::string& id : controller_.selection())
        if (const int row = model_->row(id); row >= 0)
            selection.select(model_->index(row), model_->index(row));
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        list_->scrollTo(selection.indexes().front());
    selecting_ = false;
}

} // namespace delimit
