#include "gui/base/plain_texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace delimit {
namespace {

/// Qt guesses whether a text is markup. Tool tips and questions are labels of Qt's own; like all
/// widgets they are polished before their text is laid out.
class PlainTexts : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Polish)
            if (auto* label = qobject_cast<QLabel*>(object))
                label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void show_plain_texts() {
    static const auto* installed = [] {
        auto* filter = new PlainTexts(qApp);
        qApp->installEventFilter(filter);
        return filter;
    }();
    static_cast<void>(installed);
}

} // namespace delimit
