#pragma once

#include <QLabel>

namespace delimit {

/// One line of text, shortened with an ellipsis if there is no room; the full text is its tool tip
/// and accessible name.
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
