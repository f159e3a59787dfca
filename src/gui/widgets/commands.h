// All commands of a window: they fill its menus and tool bars, and are listed with their keys.
#pragma once

#include "gui/widgets/command.h"

#include <QObject>

#include <vector>

class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace delimit {

/// A menu that commands name as their place.
struct Menu {
    QString id;
    QString title;
    MenuPosition position = {}; ///< in another menu; in none: in the menu bar, by section
    bool in_bar = true;         ///< otherwise it is opened elsewhere, as by a button
    QMenu* filled = nullptr;    ///< by somebody else, who made it
    bool of_maps = false;       ///< as that of Command
    std::function<bool()> enabled = {};
    QString tip = {};
};

/// Keys that no command has: what a widget or tool does with them when it has the focus.
struct KeyHint {
    QString where;
    QString what;
    QString keys;
};

class Commands : public QObject {
    Q_OBJECT

  public:
    /// Belongs to the window, which is the owner of all actions and menus.
    explicit Commands(QWidget& window);

    void add(const Menu& menu);
    QAction* add(const Command& command);
    void add(const std::vector<Command>& commands);
    void add(const std::vector<KeyHint>& keys);

    /// The action of that command; null if there is none.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] QMenu* menu(const QString& id) const;
    [[nodiscard]] QList<QAction*> actions(const std::vector<const char*>& ids) const;
    /// Those that are in the menu on a map, in their order.
    [[nodiscard]] QList<QAction*> on_maps() const;

    /// Puts everything that was added in its place.
    void fill(QMenuBar& bar);
    /// By the bar's object name.
    void fill(QToolBar& bar);

    /// Every key of the program, in the order of the menus, then those that no command has.
    [[nodiscard]] std::vector<KeyHint> keys() const;

    /// Asks all commands again whether they are available, and switched on. Done after every
    /// command by itself.
    void refresh();
    /// From now on also after that signal.
    template <class Sender, class Signal>
    void follow(const Sender* sender, Signal signal) {
        connect(sender, signal, this, [this] { refresh(); });
    }
    /// Commands that work on the maps are available only while those are shown.
    void set_maps_shown(bool shown);

  private:
    struct Made {
        Command command;
        QAction* action;
    };
    struct MadeMenu {
        Menu menu;
        QMenu* made;
    };
    struct Entry {
        MenuPosition position;
        QAction* action;
    };
    void fill_menu(const MadeMenu& menu);
    /// Of the menu that shows it, without mnemonic; of the outermost one.
    [[nodiscard]] QString where(const Command& command) const;
    [[nodiscard]] const MadeMenu* find(const QString& id) const;
    [[nodiscard]] std::vector<const Made*> in_order() const;
    void list(const QString& menu, std::vector<const Made*>& found) const;

    QWidget& window_;
    std::vector<Made> commands_;
    std::vector<MadeMenu> menus_;
    std::vector<KeyHint> hints_;
    std::vector<std::pair<QString, QActionGroup*>> groups_;
    bool maps_shown_ = true;
};

} // namespace delimit
