#pragma once

#include <QLabel>

namespace delimit {

/// One line of text, shortened with an ellipsis where there is no room; the whole of it is the
/// tool tip and what a screen reader says.
class ElidedLabel : public QLabel {
    Q_OBJECT

  public:
    using QLabel::QLabel;
    void set_text(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace delimit
