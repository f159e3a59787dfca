#include "gui/sheet/sheet_text_editor.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace delimit {

SheetTextEditor::SheetTextEditor(const QString& text, QWidget* parent)
    : QPlainTextEdit(text, parent) {
    setTabChangesFocus(true);
    setToolTip(tr("Enter keeps the text, Esc discards changes"));
}

void SheetTextEditor::put_over(const QRectF& box) {
    constexpr int lowest = 46, narrowest = 220;
    setGeometry(int(box.left()), int(box.top()), std::max(int(box.width()), narrowest),
                std::max(int(box.height()), lowest));
}

void SheetTextEditor::finish(bool keep) {
    if (!std::exchange(silent_, true))
        emit finished(keep);
}

bool SheetTextEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // shortcuts of single letters do not apply
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SheetTextEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return finish(true);
    if (event->key() == Qt::Key_Escape)
        return finish(false);
    QPlainTextEdit::keyPressEvent(event);
}

void SheetTextEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        finish(true);
}

} // namespace delimit
