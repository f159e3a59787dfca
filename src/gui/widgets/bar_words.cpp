#include "gui/widgets/bar_words.h"

#include <QAction>
#include <QEvent>
#include <QToolBar>
#include <QToolButton>

namespace delimit {

BarWords::BarWords(QWidget* window) : QObject(window), window_(*window) {
    window_.installEventFilter(this);
}

void BarWords::add(QToolBar& bar) {
    bars_.emplace_back(&bar);
    for (QAction* action : bar.actions())
        if (auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
            button && action->property("word").isValid())
            buttons_.emplace_back(button);
}

bool BarWords::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        write();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BarWords::write() {
    int room = window_.width();
    for (const QToolBar* bar : bars_)
        if (!bar)
            return;
    for (QToolButton* button : buttons_)
        if (button)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolBar* bar : bars_) {
        bar->ensurePolished();
        room -= bar->sizeHint().width();
    }
    for (QToolButton* button : buttons_) {
        if (!button)
            continue;
        const int before = button->sizeHint().width();
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        room -= button->sizeHint().width() - before;
        if (room >= 0)
            continue;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        break;
    }
}

} // namespace delimit
