// A text of the sheet being written where it stands.
#pragma once

#include <QPlainTextEdit>

namespace delimit {

class SheetTextEditor : public QPlainTextEdit {
    Q_OBJECT

  public:
    SheetTextEditor(const QString& text, QWidget* parent);
    /// Over the place of its element, as large as it must be to write in.
    void put_over(const QRectF& box);
    /// Says no more that it is finished.
    void fall_silent() { silent_ = true; }

  signals:
    /// Enter and leaving it keep the text, Esc does not.
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
