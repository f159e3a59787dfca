#include "gui/widgets/command.h"

namespace delimit {

QAction* make_action(const Command& command, QObject* owner) {
    auto* action = new QAction(command.icon, command.text, owner);
    action->setObjectName(command.id);
    if (!command.word.isEmpty()) {
        action->setIconText(command.word);
        action->setProperty("word", true);
    }
    action->setToolTip(command.tip);
    action->setStatusTip(command.tip);
    // The tool tip names the key, so that users learn it.
    if (!command.keys.isEmpty() && !command.tip.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            command.tip, command.keys.first().toString(QKeySequence::NativeText)));
    if (!command.keys_of_focus)
        action->setShortcuts(command.keys);
    action->setMenuRole(command.role);
    if (command.checked) {
        action->setCheckable(true);
        action->setChecked(command.checked());
    }
    if (command.run)
        QObject::connect(action, &QAction::triggered, action, [run = command.run] { run(); });
    return action;
}

QList<QKeySequence> standard_keys(QKeySequence::StandardKey standard) {
    return QKeySequence::keyBindings(standard);
}

} // namespace delimit
