// Rules for every widget of a window: it has a name, and its text fits.
#pragma once

#include "gui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace delimit::test {

/// The path of a widget: "delimit::MainWindow / QDockWidget layers / QToolButton".
inline std::string path_of(const QWidget& widget) {
    QStringList steps;
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        steps.prepend(QString::fromUtf8(at->metaObject()->className()) +
                      (at->objectName().isEmpty() ? QString() : " " + at->objectName()));
    return steps.join(" / ").toStdString();
}

inline std::vector<QWidget*> visible_widgets(QWidget& window) {
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window)
            found.push_back(widget);
    return found;
}

/// True for a widget that users operate, which screen readers must be able to name.
inline bool is_control(const QWidget& widget) {
    // Parts of a control, named by the whole, and widgets made by Qt itself.
    const QString name = widget.objectName();
    if (name.startsWith("qt_") || qobject_cast<const QAbstractSpinBox*>(widget.parent()) ||
        qobject_cast<const QComboBox*>(widget.parent()) ||
        qobject_cast<const QLineEdit*>(widget.parent()) ||
        qobject_cast<const QHeaderView*>(&widget) || widget.inherits("QTabBar") ||
        widget.inherits("CloseButton") || widget.inherits("QComboBoxPrivateContainer"))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QSlider*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           widget.inherits("delimit::MapCanvas");
}

inline QString accessible_name(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// A description of a text that does not fit into the widget; empty if all fits.
inline QString clipped_text(const QWidget& widget) {
    const auto too_small = [&](const QString& text, QSize needed) {
        return QString("'%1' needs %2 × %3, has %4 × %5")
            .arg(text.left(60))
            .arg(needed.width())
            .arg(needed.height())
            .arg(widget.width())
            .arg(widget.height());
    };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (dynamic_cast<const ElidedLabel*>(label) || label->text().isEmpty() ||
            label->text() == " " || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        QSize needed = label->sizeHint();
        if (label->wordWrap()) {
            needed = QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()));
        } else {
            needed.setHeight(label->fontMetrics().height());
        }
        return label->width() < needed.width() || label->height() < needed.height()
                   ? too_small(label->text(), needed)
                   : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        // Names of proposals may be of any length: those are elided, and complete in the tool tip.
        const bool any_length =
            box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        return !any_length && field.width() < needed
                   ? too_small(box->currentText(), {needed, field.height()})
                   : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->text().isEmpty() || button->objectName().startsWith("qt_"))
            return {};
        const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const bool as_hinted = button->width() >= button->sizeHint().width();
        return !as_hinted && (button->inherits("QToolButton") || button->width() < needed + 4)
                   ? too_small(button->text(), button->sizeHint())
                   : QString();
    }
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget))
        return box->width() < box->minimumSizeHint().width()
                   ? too_small(box->text(), box->minimumSizeHint())
                   : QString();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->width() < group->fontMetrics().horizontalAdvance(group->title())
                   ? too_small(group->title(), group->minimumSizeHint())
                   : QString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                return too_small(tabs->tabText(i), tabs->sizeHint());
        return {};
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; i < header->count(); ++i)
            if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i) &&
                header->sectionSize(i) < header->sectionSizeHint(i))
                return too_small(header->model()->headerData(i, Qt::Horizontal).toString(),
                                 {header->sectionSizeHint(i), header->height()});
    }
    return {};
}

/// Entries of one menu with the same mnemonic; empty if there are none.
inline QStringList clashing_mnemonics(const QList<QAction*>& actions) {
    QStringList clashes;
    QMap<QString, QString> seen;
    for (const QAction* action : actions) {
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        if (!action->isVisible() || at < 0 || at + 1 >= action->text().size())
            continue;
        const QString letter = action->text().mid(at + 1, 1).toLower();
        if (seen.contains(letter))
            clashes << seen[letter] + " / " + action->text();
        seen[letter] = action->text();
    }
    return clashes;
}

/// Waits until all texts of a window fit, some seconds at most: on a busy machine an answer may
/// come just before a check of the window, and its layout just after.
inline void wait_for_room(QWidget& window) {
    std::ignore = QTest::qWaitFor(
        [&window] {
            return std::ranges::all_of(visible_widgets(window), [](const QWidget* widget) {
                return clipped_text(*widget).isEmpty();
            });
        },
        5'000);
}

} // namespace delimit::test
