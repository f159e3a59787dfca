// A command of the window as a value, from which its menu entry, its button in a tool bar and its
// line in the list of keys are made.
#pragma once

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace delimit {

/// The position of an entry in a menu: sections are divided by separators; within a section entries
/// are sorted by `position`, equal ones in the order in which they were added.
struct MenuPosition {
    QString menu = {}; ///< id of a Menu; empty: in none
    int section = 0;
    int position = 0;
};

/// The position of a button in a tool bar, sorted in the same way.
struct BarPosition {
    QString bar = {}; ///< object name of a tool bar; empty: in none
    int section = 0;
    int position = 0;
};

struct Command {
    QString id;       ///< object name of its action: "file.save"
    QString text;     ///< in menus, with mnemonic, and with "…" if it asks for more
    QString tip = {}; ///< a description in one line
    QIcon icon = {};
    QString word = {}; ///< beside the icon in a tool bar with room (BarWords); empty: none
    QList<QKeySequence> keys = {};
    /// The keys are handled by the widget that has the focus, such as a tool on a map: they are
    /// listed and named in tool tips, but are no shortcuts of the window.
    bool keys_of_focus = false;
    MenuPosition menu = {};
    BarPosition bar = {};
    /// Of the commands with the same group, one is checked.
    QString group = {};
    /// Its position in the menu on a map, from 1; 0: not in that menu.
    int on_maps = 0;
    /// Acts on the maps, and is not available while they are hidden.
    bool of_maps = false;
    QString opens = {}; ///< id of the Menu that its button unfolds
    QAction::MenuRole role = QAction::TextHeuristicRole;
    std::function<void()> run = {};
    /// True if the state switched by the command is on; the owner of the state answers, the action
    /// keeps none. Empty: the command is not checkable.
    std::function<bool()> checked = {};
    std::function<bool()> enabled = {}; ///< empty: always
    std::function<QString()> says = {}; ///< in place of `text`, if that depends on the state
};

/// Makes the action of a command, with `id` as its object name, owned by `owner`. The caller
/// evaluates `enabled`, `checked` and `says`.
QAction* make_action(const Command& command, QObject* owner);

/// Keys of the platform for a standard command.
QList<QKeySequence> standard_keys(QKeySequence::StandardKey standard);

} // namespace delimit
