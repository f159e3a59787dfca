// A command of the window as a value: from it come its entry in a menu, its button in a tool bar
// and its line in the list of keys.
#pragma once

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace delimit {

/// Where an entry stands in a menu: sections are parted by lines; within one, entries stand by
/// position, those of one position in the order in which they were added.
struct MenuPosition {
    QString menu = {}; ///< id of a Menu; empty: in none
    int section = 0;
    int position = 0;
};

/// Where a button stands in a tool bar, as above.
struct BarPosition {
    QString bar = {}; ///< object name of a tool bar; empty: in none
    int section = 0;
    int position = 0;
};

struct Command {
    QString id;       ///< object name of its action: "file.save"
    QString text;     ///< in menus, with mnemonic, and dots where it asks for more
    QString tip = {}; ///< one line that says what it does
    QIcon icon = {};
    QList<QKeySequence> keys = {};
    /// The keys are handled by what has the focus, such as a tool on a map: they are listed and
    /// named, but are no shortcuts of the window.
    bool keys_of_focus = false;
    MenuPosition menu = {};
    BarPosition bar = {};
    /// Of commands with the same name here, one is checked.
    QString group = {};
    /// Its place in the menu on a map, from 1; 0: not there.
    int on_maps = 0;
    /// Works on the maps, and is not available while they are hidden.
    bool of_maps = false;
    QString opens = {}; ///< id of the Menu that its button unfolds
    QAction::MenuRole role = QAction::TextHeuristicRole;
    std::function<void()> run = {};
    /// Whether what it switches is on: the state is its owner's, never the action's. Empty: it
    /// switches nothing.
    std::function<bool()> checked = {};
    std::function<bool()> enabled = {}; ///< empty: always
    std::function<QString()> says = {}; ///< in place of `text`, where that depends on what is there
};

/// The one way to an action: with `id` as its object name, owned by `owner`. Whoever adds it to a
/// window sees to `enabled`, `checked` and `says`.
QAction* make_action(const Command& command, QObject* owner);

/// Keys of the system for a standard command, then others.
QList<QKeySequence> standard_keys(QKeySequence::StandardKey standard);

} // namespace delimit
