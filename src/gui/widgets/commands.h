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

/// A menu that commands refer to by `id`.
struct Menu {
    QString id;
    QString title;
    MenuPosition position = {}; ///< in another menu; in none: in the menu bar, by section
    bool in_bar = true;         ///< otherwise it is opened elsewhere, as by a button
    QMenu* filled = nullptr;    ///< a menu made and filled elsewhere
    bool of_maps = false;       ///< as in Command
    std::function<bool()> enabled = {};
    QString tip = {};
};

/// Keys without a command: their effect in a widget or tool that has the focus.
struct KeyHint {
    QString where;
    QString what;
    QString keys;
};

class Commands : public QObject {
    Q_OBJECT

  public:
    /// Owned by the window, which owns all actions and menus.
    explicit Commands(QWidget& window);

    void add(const Menu& menu);
    QAction* add(const Command& command);
    void add(const std::vector<Command>& commands);
    void add(const std::vector<KeyHint>& keys);

    /// The action of a command; null if there is none.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] QMenu* menu(const QString& id) const;
    [[nodiscard]] QList<QAction*> actions(const std::vector<const char*>& ids) const;
    /// The actions of the menu on a map, in order.
    [[nodiscard]] QList<QAction*> on_maps() const;

    /// Adds all menus to the menu bar, and all commands to their menus.
    void fill(QMenuBar& bar);
    /// Adds the commands of the tool bar, by its object name.
    void fill(QToolBar& bar);

    /// All keys of the program, in the order of the menus, then those without a command.
    [[nodiscard]] std::vector<KeyHint> keys() const;

    /// Updates every action from `enabled`, `checked` and `says`. Called after every command.
    void refresh();
    /// Calls refresh() after that signal from now on.
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
    /// The title, without mnemonic, of the outermost menu that contains the command.
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
