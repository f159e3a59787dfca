#include "gui/widgets/list_menu.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QToolButton>

namespace delimit {

void offer_menu(QAbstractItemView* list, const std::vector<QToolButton*>& buttons) {
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(list, &QWidget::customContextMenuRequested, list, [list, buttons](QPoint at) {
        auto* menu = new QMenu(list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QToolButton* button : buttons) {
            QAction* action = menu->addAction(button->toolTip());
            action->setEnabled(button->isEnabled());
            QObject::connect(action, &QAction::triggered, button, &QToolButton::click);
        }
        menu->popup(list->viewport()->mapToGlobal(at));
    });
}

} // namespace delimit
