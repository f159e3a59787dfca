#include "gui/widgets/commands.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

template <class DataLocation>
bool before(const DataLocation& a, const DataLocation& b) {
    return std::pair(a.section, a.position) < std::pair(b.section, b.position);
}

/// The text without mnemonics and dots.
QString plain(QString text) {
    text.remove(QLatin1Char('&'));
    text.remove(QStringLiteral("…"));
    return text;
}

/// False for keys that no present keyboard has, such as F14, which some systems assign to Undo.
bool is_on_keyboards(const QKeySequence& keys) {
    for (int i = 0; i < keys.count(); ++i)
        if (keys[uint(i)].key() >= Qt::Key_F13 && keys[uint(i)].key() <= Qt::Key_F35)
            return false;
    return true;
}

QString key_text(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        if (is_on_keyboards(key))
            texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace

Commands::Commands(QWidget& window) : QObject(&window), window_(window) {}

void Commands::add(const Menu& menu) {
    QMenu* made = menu.filled ? menu.filled : new QMenu(menu.title, &window_);
    if (!menu.tip.isEmpty())
        made->menuAction()->setToolTip(menu.tip);
    menus_.push_back({menu, made});
}

QAction* Commands::add(const Command& command) {
    Q_ASSERT(!action(command.id));
    QAction* made = make_action(command, &window_);
    // Connected after the command's own function, which make_action() has connected.
    connect(made, &QAction::triggered, this, [this] { refresh(); });
    if (!command.group.isEmpty()) {
        auto group = std::find_if(groups_.begin(), groups_.end(),
                                  [&](const auto& one) { return one.first == command.group; });
        if (group == groups_.end())
            group = groups_.insert(groups_.end(), {command.group, new QActionGroup(&window_)});
        group->second->addAction(made);
    }
    commands_.push_back({command, made});
    return made;
}

void Commands::add(const std::vector<Command>& commands) {
    for (const Command& command : commands)
        add(command);
}

void Commands::add(const std::vector<KeyHint>& keys) {
    hints_.insert(hints_.end(), keys.begin(), keys.end());
}

QAction* Commands::action(const QString& id) const {
    const auto found = std::find_if(commands_.begin(), commands_.end(),
                                    [&](const Made& made) { return made.command.id == id; });
    return found == commands_.end() ? nullptr : found->action;
}

const Commands::MadeMenu* Commands::find(const QString& id) const {
    const auto found = std::find_if(menus_.begin(), menus_.end(),
                                    [&](const MadeMenu& made) { return made.menu.id == id; });
    return found == menus_.end() ? nullptr : &*found;
}

QMenu* Commands::menu(const QString& id) const {
    const MadeMenu* found = find(id);
    return found ? found->made : nullptr;
}

QList<QAction*> Commands::actions(const std::vector<const char*>& ids) const {
    QList<QAction*> found;
    for (const char* id : ids)
        found << action(QLatin1String(id));
    return found;
}

QList<QAction*> Commands::on_maps() const {
    std::vector<std::pair<int, QAction*>> found;
    for (const Made& made : commands_)
        if (made.command.on_maps > 0)
            found.emplace_back(made.command.on_maps, made.action);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QAction*> actions;
    for (const auto& [position, action] : found)
        actions << action;
    return actions;
}

void Commands::fill_menu(const MadeMenu& menu) {
    std::vector<Entry> entries;
    for (const Made& made : commands_)
        if (made.command.menu.menu == menu.menu.id)
            entries.push_back({made.command.menu, made.action});
    for (const MadeMenu& inner : menus_)
        if (inner.menu.position.menu == menu.menu.id)
            entries.push_back({inner.menu.position, inner.made->menuAction()});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return before(a.position, b.position); });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i].position.section != entries[i - 1].position.section)
            menu.made->addSeparator();
        menu.made->addAction(entries[i].action);
    }
}

void Commands::fill(QMenuBar& bar) {
    std::vector<const MadeMenu*> in_bar;
    for (const MadeMenu& menu : menus_) {
        if (!menu.menu.filled)
            fill_menu(menu);
        if (menu.menu.position.menu.isEmpty() && menu.menu.in_bar)
            in_bar.push_back(&menu);
    }
    std::stable_sort(in_bar.begin(), in_bar.end(), [](const MadeMenu* a, const MadeMenu* b) {
        return before(a->menu.position, b->menu.position);
    });
    for (const MadeMenu* menu : in_bar)
        bar.addMenu(menu->made);
}

void Commands::fill(QToolBar& bar) {
    std::vector<const Made*> buttons;
    for (const Made& made : commands_)
        if (made.command.bar.bar == bar.objectName())
            buttons.push_back(&made);
    std::stable_sort(buttons.begin(), buttons.end(), [](const Made* a, const Made* b) {
        return before(a->command.bar, b->command.bar);
    });
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const Command& command = buttons[i]->command;
        if (i > 0 && command.bar.section != buttons[i - 1]->command.bar.section)
            bar.addSeparator();
        if (!command.opens.isEmpty())
            buttons[i]->action->setMenu(menu(command.opens));
        bar.addAction(buttons[i]->action);
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(buttons[i]->action));
        if (button && !command.opens.isEmpty())
            button->setPopupMode(QToolButton::InstantPopup);
    }
}

QString Commands::where(const Command& command) const {
    const MadeMenu* at = find(command.menu.menu);
    while (at && !at->menu.position.menu.isEmpty())
        at = find(at->menu.position.menu);
    return at ? plain(at->made->title()) : QString();
}

/// The commands of a menu and its submenus, in order.
void Commands::list(const QString& menu, std::vector<const Made*>& found) const {
    std::vector<std::pair<MenuPosition, std::function<void()>>> entries;
    for (const Made& made : commands_)
        if (made.command.menu.menu == menu)
            entries.emplace_back(made.command.menu, [&] { found.push_back(&made); });
    for (const MadeMenu& inner : menus_)
        if (inner.menu.position.menu == menu)
            entries.emplace_back(inner.menu.position, [&] { list(inner.menu.id, found); });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return before(a.first, b.first); });
    for (const auto& [position, take] : entries)
        take();
}

std::vector<const Commands::Made*> Commands::in_order() const {
    std::vector<const MadeMenu*> outer;
    for (const MadeMenu& menu : menus_)
        if (menu.menu.position.menu.isEmpty())
            outer.push_back(&menu);
    std::stable_sort(outer.begin(), outer.end(), [](const MadeMenu* a, const MadeMenu* b) {
        return before(a->menu.position, b->menu.position);
    });
    std::vector<const Made*> found;
    for (const MadeMenu* menu : outer)
        list(menu->menu.id, found);
    for (const Made& made : commands_)
        if (std::find(found.begin(), found.end(), &made) == found.end())
            found.push_back(&made);
    return found;
}

std::vector<KeyHint> Commands::keys() const {
    std::vector<KeyHint> rows;
    for (const Made* made : in_order()) {
        const auto keys =
            made->command.keys_of_focus ? made->command.keys : made->action->shortcuts();
        // The texts of Undo and Redo also name their step.
        if (!keys.isEmpty())
            rows.push_back({where(made->command),
                            plain(made->action->text()).section(QLatin1Char(':'), 0, 0),
                            key_text(keys)});
    }
    rows.insert(rows.end(), hints_.begin(), hints_.end());
    return rows;
}

void Commands::refresh() {
    for (const Made& made : commands_) {
        const Command& command = made.command;
        made.action->setEnabled((maps_shown_ || !command.of_maps) &&
                                (!command.enabled || command.enabled()));
        if (command.checked)
            made.action->setChecked(command.checked());
        if (command.says)
            made.action->setText(command.says());
    }
    for (const MadeMenu& menu : menus_)
        if (menu.menu.of_maps || menu.menu.enabled)
            menu.made->menuAction()->setEnabled((maps_shown_ || !menu.menu.of_maps) &&
                                                (!menu.menu.enabled || menu.menu.enabled()));
}

void Commands::set_maps_shown(bool shown) {
    if (std::exchange(maps_shown_, shown) != shown)
        refresh();
}

} // namespace delimit
