#include "gui/window/window_commands.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/settings.h"
#include "gui/base/translation.h"
#include "gui/map/map_tools.h"
#include "gui/window/about_dialog.h"
#include "gui/window/keys_dialog.h"
#include "gui/window/settings_dialog.h"

#include <QCoreApplication>

#include <utility>

namespace delimit {
namespace {

struct WindowCommands {
    Q_DECLARE_TR_FUNCTIONS(delimit::WindowCommands)
};

Command entry(const char* id, const QString& text, const QString& tip, MenuPosition place,
              std::function<void()> run, QList<QKeySequence> keys = {}) {
    Command command;
    command.id = QLatin1String(id);
    command.text = text;
    command.tip = tip;
    command.keys = std::move(keys);
    command.menu = std::move(place);
    command.run = std::move(run);
    return command;
}

/// Commands that undo and redo: first the steps of the active tool, then those of the document.
/// Text being typed becomes a step before.
std::vector<Command> undo_commands(WindowContext& context) {
    Document& document = context.document;
    auto& tools = context.the<MapTools>();
    context.commands.follow(&document, &Document::project_changed);
    context.commands.follow(&tools, &MapTools::steps_changed);
    const auto name_of_undo = [&document, &tools] {
        return in_shown_language(tools.undo_name().isEmpty() ? document.history().undo_name()
                                                             : tools.undo_name());
    };
    const auto name_of_redo = [&document, &tools] {
        return in_shown_language(tools.redo_name().isEmpty() ? document.history().redo_name()
                                                             : tools.redo_name());
    };
    Command undo = entry(
        "edit.undo", WindowCommands::tr("&Undo"), WindowCommands::tr("Undo the last step"),
        {QStringLiteral("edit"), 1},
        [&context, &document, &tools] {
            emit context.wishes.edits_wanted();
            if (!tools.undo())
                document.undo();
        },
        standard_keys(QKeySequence::Undo));
    undo.icon = themed_icon(QStringLiteral("undo"));
    undo.bar = {QStringLiteral("tools"), 2, 0};
    undo.enabled = [name_of_undo] { return !name_of_undo().isEmpty(); };
    undo.says = [name_of_undo] {
        const QString name = name_of_undo();
        return name.isEmpty() ? WindowCommands::tr("&Undo")
                              : WindowCommands::tr("&Undo: %1").arg(name);
    };
    Command redo = entry(
        "edit.redo", WindowCommands::tr("&Redo"), WindowCommands::tr("Redo the undone step"),
        {QStringLiteral("edit"), 1},
        [&context, &document, &tools] {
            emit context.wishes.edits_wanted();
            if (!tools.redo())
                document.redo();
        },
        standard_keys(QKeySequence::Redo));
    redo.icon = themed_icon(QStringLiteral("redo"));
    redo.bar = {QStringLiteral("tools"), 2, 1};
    redo.enabled = [name_of_redo] { return !name_of_redo().isEmpty(); };
    redo.says = [name_of_redo] {
        const QString name = name_of_redo();
        return name.isEmpty() ? WindowCommands::tr("&Redo")
                              : WindowCommands::tr("&Redo: %1").arg(name);
    };
    return {undo, redo};
}

std::vector<Command> theme_commands() {
    std::vector<Command> all;
    const std::tuple<Theme, const char*, QString> themes[] = {
        {Theme::system, "view.theme.system", WindowCommands::tr("As the &system")},
        {Theme::light, "view.theme.light", WindowCommands::tr("&Light")},
        {Theme::dark, "view.theme.dark", WindowCommands::tr("&Dark")}};
    for (const auto& [theme, id, text] : themes) {
        Command command = entry(id, text, {}, {QStringLiteral("view.theme"), 1}, [theme = theme] {
            Settings::save(theme);
            apply_theme(theme);
        });
        command.group = QStringLiteral("theme");
        command.checked = [theme = theme] { return Settings::theme() == theme; };
        all.push_back(std::move(command));
    }
    return all;
}

std::vector<Command> language_commands() {
    std::vector<Command> all;
    const std::tuple<Language, const char*, QString, QString> languages[] = {
        {Language::english, "view.language.english", QStringLiteral("&English"),
         WindowCommands::tr("The window and names on the map in English")},
        {Language::ukrainian, "view.language.ukrainian", QStringLiteral("&Українська"),
         WindowCommands::tr("The window and names on the map in Ukrainian")}};
    for (const auto& [language, id, text, tip] : languages) {
        Command command =
            entry(id, text, tip, {QStringLiteral("view.language"), 1}, [language = language] {
                Settings::save(language);
                show_language(language);
            });
        command.group = QStringLiteral("language");
        command.checked = [language = language] { return shown_language() == language; };
        all.push_back(std::move(command));
    }
    return all;
}

void show_settings(WindowContext& context) {
    auto* dialog = new SettingsDialog(&context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::figures_changed, &context.wishes,
                     &Wishes::units_changed);
    // Theme and language are in menus, too.
    context.commands.follow(dialog, &QDialog::finished);
    dialog->open();
}

void show_keys(WindowContext& context) {
    auto* dialog = new KeysDialog(context.commands.keys(), &context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

std::vector<Menu> window_menus() {
    const QString view = QStringLiteral("view");
    return {Menu{.id = QStringLiteral("file"),
                 .title = WindowCommands::tr("&File"),
                 .position = {{}, 1}},
            Menu{.id = QStringLiteral("edit"),
                 .title = WindowCommands::tr("&Edit"),
                 .position = {{}, 2}},
            Menu{.id = view, .title = WindowCommands::tr("&View"), .position = {{}, 3}},
            Menu{.id = QStringLiteral("maps"),
                 .title = WindowCommands::tr("&Maps"),
                 .position = {{}, 4}},
            Menu{.id = QStringLiteral("tools"),
                 .title = WindowCommands::tr("&Tools"),
                 .position = {{}, 5}},
            Menu{.id = QStringLiteral("help"),
                 .title = WindowCommands::tr("&Help"),
                 .position = {{}, 6}},
            Menu{.id = QStringLiteral("view.panels"),
                 .title = WindowCommands::tr("&Panels"),
                 .position = {view, 3, 1}},
            Menu{.id = QStringLiteral("view.theme"),
                 .title = WindowCommands::tr("T&heme"),
                 .position = {view, 4, 1}},
            Menu{.id = QStringLiteral("view.language"),
                 .title = WindowCommands::tr("La&nguage"),
                 .position = {view, 4, 2}}};
}

std::vector<Command> window_commands(WindowContext& context) {
    QMainWindow& window = context.window;
    QObject::connect(&context.wishes, &Wishes::units_changed, &context.document,
                     [&document = context.document] { document.set_language(shown_locale()); });
    std::vector<Command> all = undo_commands(context);
    for (const auto& more : {theme_commands(), language_commands()})
        all.insert(all.end(), more.begin(), more.end());
    all.push_back(entry("edit.settings", WindowCommands::tr("&Settings…"),
                        WindowCommands::tr("Language, numbers, units and theme"),
                        {QStringLiteral("edit"), 2}, [&context] { show_settings(context); },
                        {QKeySequence(Qt::CTRL | Qt::Key_Comma)}));
    Command quit = entry("file.quit", WindowCommands::tr("&Quit"),
                         WindowCommands::tr("Close the program"), {QStringLiteral("file"), 5},
                         [&window] { window.close(); }, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit.role = QAction::QuitRole;
    Command full =
        entry("view.full-screen", WindowCommands::tr("F&ull screen"),
              WindowCommands::tr("Use the whole screen"), {QStringLiteral("view"), 5},
              [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
              {QKeySequence(Qt::Key_F11)});
    full.checked = [&window] { return window.isFullScreen(); };
    Command about = entry("help.about", WindowCommands::tr("&About Delimit"),
                          WindowCommands::tr("Versions and licences"), {QStringLiteral("help"), 1},
                          [&window] { show_about(&window); });
    about.role = QAction::AboutRole;
    all.push_back(quit);
    all.push_back(full);
    all.push_back(entry(
        "help.keys", WindowCommands::tr("&Keyboard…"),
        WindowCommands::tr("All keys of the program"), {QStringLiteral("help"), 1},
        [&context] { show_keys(context); }, standard_keys(QKeySequence::HelpContents)));
    all.push_back(about);
    return all;
}

std::vector<KeyHint> window_keys() {
    const QString anywhere = WindowCommands::tr("Anywhere");
    return {{anywhere, WindowCommands::tr("To the next field, to the one before"),
             WindowCommands::tr("Tab, Shift+Tab")},
            {anywhere, WindowCommands::tr("Menus"),
             WindowCommands::tr("Alt and the underlined letter, or F10")},
            {anywhere, WindowCommands::tr("Close a message"),
             QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}};
}

} // namespace delimit
