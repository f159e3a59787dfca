#include "gui/base/own_keys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace delimit {
namespace {

class OwnKeys : public QObject {
  public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride ||
            static_cast<QKeyEvent*>(event)->key() != Qt::Key_Home)
            return false;
        event->accept();
        return true;
    }
};

} // namespace

void keep_own_keys(QWidget* widget) {
    widget->installEventFilter(new OwnKeys(widget));
}

} // namespace delimit
