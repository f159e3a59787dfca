#include "gui/widgets/problem_label.h"

#include <QAccessible>

namespace delimit {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::show_text(const QString& text, Kind kind) {
    // Distinct by sign and words, not by colour alone; both colours are legible on light and dark.
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const QColor colour = kind == Kind::problem ? QColor(dark ? "#ff9c8a" : "#a3200d")
                                                : QColor(dark ? "#f2c46d" : "#7a5200");
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    const QString sign = kind == Kind::problem ? QStringLiteral("✖ ") : QStringLiteral("⚠ ");
    const QString shown = text.isEmpty() ? QString() : sign + text;
    if (shown == this->text() && isHidden() == shown.isEmpty())
        return;
    setText(shown);
    setVisible(!shown.isEmpty());
    if (!shown.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace delimit
