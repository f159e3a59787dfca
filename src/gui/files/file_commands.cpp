#include "gui/files/file_commands.h"

#include "gui/base/drawn_icon.h"
#include "gui/files/autosave.h"
#include "gui/files/outside_changes.h"
#include "gui/files/project_files.h"
#include "gui/files/recent_menu.h"
#include "gui/files/zone_export.h"

namespace delimit {

void start_files(WindowContext& context) {
    auto* files = new ProjectFiles(context.document, services(context), &context.window);
    new Autosave(context.document, *files, &context.window);
    new OutsideChanges(context.document, *files, context.messages, &context.window);
    new ZoneExport(context);
    auto* recent = new RecentMenu(&context.window);
    QObject::connect(recent, &RecentMenu::chosen, files, &ProjectFiles::open);
    QObject::connect(&context.wishes, &Wishes::project_wanted, files, &ProjectFiles::open);
    context.commands.follow(files, &ProjectFiles::changed);
    context.commands.add(Menu{.id = QStringLiteral("file.recent"),
                              .title = recent->title(),
                              .position = {QStringLiteral("file"), 1, 2},
                              .filled = recent});
}

std::vector<Command> file_commands(WindowContext& context) {
    ProjectFiles* files = &context.the<ProjectFiles>();
    ZoneExport* zones = &context.the<ZoneExport>();
    const auto entry = [](const char* id, const QString& text, const QString& tip, int section,
                          int position, std::function<void()> run,
                          const QList<QKeySequence>& keys = {}) {
        Command command;
        command.id = QLatin1String(id);
        command.text = text;
        command.tip = tip;
        command.keys = keys;
        command.menu = {QStringLiteral("file"), section, position};
        command.run = std::move(run);
        return command;
    };
    // Text being typed is saved, too.
    const auto settled = [&context](std::function<void()> run) {
        return [&context, run = std::move(run)] {
            emit context.wishes.edits_wanted();
            run();
        };
    };
    Command open = entry(
        "file.open", ProjectFiles::tr("&Open project…"), ProjectFiles::tr("Open a project file"), 1,
        1, [files] { files->ask_to_open(); }, standard_keys(QKeySequence::Open));
    open.icon = themed_icon(QStringLiteral("open"));
    open.word = ProjectFiles::tr("Open");
    open.bar = {QStringLiteral("tools"), 1, 0};
    Command save = entry("file.save", ProjectFiles::tr("&Save"),
                         ProjectFiles::tr("Write the project to its file"), 2, 0,
                         settled([files] { files->save(); }), standard_keys(QKeySequence::Save));
    save.icon = themed_icon(QStringLiteral("save"));
    save.word = ProjectFiles::tr("Save");
    save.bar = {QStringLiteral("tools"), 1, 1};
    Command revert = entry("file.revert", ProjectFiles::tr("Re&vert"),
                           ProjectFiles::tr("Go back to the project as it is in its file"), 2, 3,
                           [files] { files->revert(); });
    revert.enabled = [&context] { return !context.document.file().empty(); };
    return {
        entry(
            "file.new", ProjectFiles::tr("&New project"),
            ProjectFiles::tr("Start from the built-in map and one proposal"), 1, 0,
            [files] { files->new_project(); }, standard_keys(QKeySequence::New)),
        open,
        save,
        entry("file.save-as", ProjectFiles::tr("Save &as…"),
              ProjectFiles::tr("Write the project to another file"), 2, 1,
              settled([files] { files->ask_to_save_as(); }),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}),
        entry("file.pack", ProjectFiles::tr("Save pac&ked copy…"),
              ProjectFiles::tr("Write a copy that contains all of its data, to share as one file"),
              2, 2, settled([files] { files->ask_to_pack(); })),
        revert,
        entry("file.export-zones", ProjectFiles::tr("Export &zones…"),
              ProjectFiles::tr("Write the withdrawal zones as GeoJSON, GeoPackage or KML"), 4, 3,
              [zones] { zones->ask(); }, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)})};
}

} // namespace delimit
