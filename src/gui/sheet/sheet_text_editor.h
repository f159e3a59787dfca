// An editor for a text of the sheet, in the text's own position.
#pragma once

#include <QPlainTextEdit>

namespace delimit {

class SheetTextEditor : public QPlainTextEdit {
    Q_OBJECT

  public:
    SheetTextEditor(const QString& text, QWidget* parent);
    /// Covers the box of its element, or more if that is too small to write in.
    void put_over(const QRectF& box);
    /// Emits `finished` no more.
    void fall_silent() { silent_ = true; }

  signals:
    /// Enter and loss of focus keep the text, Esc does not.
    void finished(bool keep);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void finish(bool keep);
    bool silent_ = false;
};

} // namespace delimit
