#include "gui/annotations/annotation_entries.h"

#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotation_icon.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/base/drawn_icon.h"
#include "gui/map/map_area.h"
#include "gui/map/map_tools.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

struct AnnotationEntries {
    Q_DECLARE_TR_FUNCTIONS(delimit::AnnotationEntries)
};

/// Ids of menus: of the selection, its submenus, and new annotations.
const QString of_selection = QStringLiteral("annotations");
const QString arrange = QStringLiteral("annotations.arrange");
const QString align = QStringLiteral("annotations.align");
const QString make = QStringLiteral("annotations.make");

bool all_locked(const AnnotationController& controller) {
    const AnnotationIds& chosen = controller.selection();
    return !chosen.empty() && std::all_of(chosen.begin(), chosen.end(), [&](const std::string& id) {
        const Annotation* one = find_annotation(controller.annotations(), id);
        return one && one->locked;
    });
}

bool any_grouped(const AnnotationController& controller) {
    const AnnotationIds& chosen = controller.selection();
    return std::any_of(chosen.begin(), chosen.end(), [&](const std::string& id) {
        const Annotation* one = find_annotation(controller.annotations(), id);
        return one && !one->group.empty();
    });
}

/// Opens the menu of annotations at `place` of the screen: for the selection if `on_one`.
void show_menu(const Commands& commands, QWidget& window, QPoint place, bool on_one) {
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (on_one) {
        menu->addAction(commands.action(QStringLiteral("annotations.edit-text")));
        menu->addSeparator();
        menu->addActions(
            commands.actions({"annotations.cut", "annotations.copy", "annotations.paste",
                              "annotations.duplicate", "annotations.delete"}));
        menu->addSeparator();
        menu->addActions(commands.actions({"annotations.group", "annotations.ungroup"}));
        menu->addMenu(commands.menu(align));
        menu->addSeparator();
        menu->addActions(
            commands.actions({"annotations.to-front", "annotations.to-back", "annotations.lock"}));
    } else {
        menu->addAction(commands.action(QStringLiteral("annotations.paste")));
        menu->addMenu(commands.menu(make));
    }
    menu->popup(place);
}

Command entry(const char* id, const QString& text, const QString& tip, MenuPosition place,
              std::function<void()> run, QList<QKeySequence> keys = {}) {
    Command command;
    command.id = QLatin1String(id);
    command.text = text;
    command.tip = tip;
    command.keys = std::move(keys);
    command.keys_of_focus = true;
    command.menu = std::move(place);
    command.run = std::move(run);
    return command;
}

std::vector<Command> align_commands(WindowContext& context, AnnotationController& controller) {
    const std::tuple<Alignment, const char*, QString> ways[] = {
        {Alignment::left, "annotations.align-left", AnnotationEntries::tr("&Left edges")},
        {Alignment::centre, "annotations.align-centre", AnnotationEntries::tr("&Centres")},
        {Alignment::right, "annotations.align-right", AnnotationEntries::tr("&Right edges")},
        {Alignment::top, "annotations.align-top", AnnotationEntries::tr("&Top edges")},
        {Alignment::middle, "annotations.align-middle", AnnotationEntries::tr("&Middles")},
        {Alignment::bottom, "annotations.align-bottom", AnnotationEntries::tr("&Bottom edges")},
        {Alignment::spread_across, "annotations.spread-across",
         AnnotationEntries::tr("Equal gaps &across")},
        {Alignment::spread_down, "annotations.spread-down",
         AnnotationEntries::tr("Equal gaps &down")}};
    auto& maps = context.the<MapArea>();
    std::vector<Command> commands;
    for (const auto& [way, id, text] : ways)
        commands.push_back(entry(id, text, {}, {align, 1}, [&controller, &maps, way = way] {
            controller.align(way, maps.active());
        }));
    return commands;
}

std::vector<Command> making_commands(WindowContext& context) {
    auto& tools = context.the<MapTools>();
    auto& tool = context.the<AnnotationTool>();
    std::vector<Command> commands;
    constexpr const char* ids[annotation_presets] = {
        "annotations.make-text",     "annotations.make-callout",  "annotations.make-arrow",
        "annotations.make-line",     "annotations.make-distance", "annotations.make-polygon",
        "annotations.make-area",     "annotations.make-circle",   "annotations.make-marker",
        "annotations.make-highlight"};
    for (int i = 0; i < annotation_presets; ++i) {
        const auto preset = AnnotationPreset(i);
        Command command = entry(ids[i], annotation_preset_text(preset), {}, {make, 1},
                                [&context, &tools, &tool, preset] {
                                    // Before the tool is chosen, since the map moves when the panel
                                    // opens beside it.
                                    if (is_written(preset))
                                        emit context.wishes.panel_wanted(of_selection);
                                    tools.choose(&tool);
                                    tool.make(preset);
                                });
        command.icon = annotation_icon(preset);
        command.of_maps = true;
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace

void start_annotations(WindowContext& context) {
    auto& maps = context.the<MapArea>();
    auto* controller = new AnnotationController(context.document, maps, &context.window);
    auto* tool = new AnnotationTool(*controller, &context.window);
    Commands& commands = context.commands;
    commands.follow(controller, &AnnotationController::changed);
    commands.follow(controller, &AnnotationController::selection_changed);
    QObject::connect(tool, &AnnotationTool::menu_wanted, &commands,
                     [&context](QPoint place, bool on_one) {
                         show_menu(context.commands, context.window, place, on_one);
                     });
    const auto several = [controller] { return controller->selection().size() > 1; };
    commands.add(Menu{.id = of_selection,
                      .title = AnnotationEntries::tr("&Annotations"),
                      .position = {{}, 90},
                      .in_bar = false});
    commands.add(Menu{.id = arrange,
                      .title = AnnotationEntries::tr("A&rrange"),
                      .position = {of_selection, 4},
                      .enabled = [controller] { return !controller->selection().empty(); },
                      .tip = AnnotationEntries::tr("Group, line up, bring to front")});
    commands.add(Menu{.id = align,
                      .title = AnnotationEntries::tr("A&lign"),
                      .position = {arrange, 1, 2},
                      .enabled = several,
                      .tip = AnnotationEntries::tr("Align or distribute the selection")});
    commands.add(Menu{.id = make,
                      .title = AnnotationEntries::tr("A&nnotate"),
                      .position = {QStringLiteral("tools"), 4, 1},
                      .of_maps = true});
}

Tool annotation_tool(WindowContext& context) {
    Tool tool;
    tool.tool = &context.the<AnnotationTool>();
    tool.command.id = QStringLiteral("tool.annotations");
    tool.command.text = AnnotationEntries::tr("Se&lect annotations");
    tool.command.tip = AnnotationEntries::tr("Select, move and change annotations");
    tool.command.icon = themed_icon(QStringLiteral("annotate"));
    tool.command.keys = {QKeySequence(Qt::Key_A)};
    tool.command.menu = {QStringLiteral("tools"), 4, 0};
    tool.command.bar = {QStringLiteral("map-tools"), 1, 2};
    return tool;
}

std::vector<Command> annotation_commands(WindowContext& context) {
    auto& controller = context.the<AnnotationController>();
    auto& tool = context.the<AnnotationTool>();
    const auto some = [&controller] { return !controller.selection().empty(); };
    Command text = entry("annotations.edit-text", AnnotationEntries::tr("&Edit text"),
                         AnnotationEntries::tr("Write its text"), {of_selection, 1},
                         [&tool] { emit tool.text_wanted(); }, {Qt::Key_F2, Qt::Key_Return});
    text.enabled = [&controller] {
        return controller.selection().size() == 1 && !all_locked(controller);
    };
    Command cut = entry("annotations.cut", AnnotationEntries::tr("Cu&t"),
                        AnnotationEntries::tr("Cut to the clipboard"), {of_selection, 2},
                        [&controller] { controller.cut(); }, {QKeySequence(Qt::CTRL | Qt::Key_X)});
    Command copy =
        entry("annotations.copy", AnnotationEntries::tr("&Copy"),
              AnnotationEntries::tr("To the clipboard"), {of_selection, 2},
              [&controller] { controller.copy(); }, {QKeySequence(Qt::CTRL | Qt::Key_C)});
    Command paste =
        entry("annotations.paste", AnnotationEntries::tr("&Paste"),
              AnnotationEntries::tr("From the clipboard"), {of_selection, 2},
              [&controller] { controller.paste(); }, {QKeySequence(Qt::CTRL | Qt::Key_V)});
    Command duplicate =
        entry("annotations.duplicate", AnnotationEntries::tr("&Duplicate"),
              AnnotationEntries::tr("A copy beside it"), {of_selection, 2},
              [&controller] { controller.duplicate(); }, {QKeySequence(Qt::CTRL | Qt::Key_D)});
    Command remove = entry("annotations.delete", AnnotationEntries::tr("De&lete"),
                           AnnotationEntries::tr("Remove the selection"), {of_selection, 2},
                           [&controller] { controller.remove(); },
                           {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    Command group =
        entry("annotations.group", AnnotationEntries::tr("&Group"),
              AnnotationEntries::tr("Select and move them together"), {arrange, 1, 0},
              [&controller] { controller.group(); }, {QKeySequence(Qt::CTRL | Qt::Key_G)});
    Command ungroup = entry("annotations.ungroup", AnnotationEntries::tr("&Ungroup"),
                            AnnotationEntries::tr("Separate them again"), {arrange, 1, 1},
                            [&controller] { controller.ungroup(); },
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    Command control_map = entry("annotations.to-front", AnnotationEntries::tr("To &front"),
                                AnnotationEntries::tr("Above all other annotations"),
                                {arrange, 1, 3}, [&controller] { controller.to_front(); });
    Command back = entry("annotations.to-back", AnnotationEntries::tr("To &back"),
                         AnnotationEntries::tr("Below all other annotations"), {arrange, 1, 4},
                         [&controller] { controller.to_back(); });
    Command lock =
        entry("annotations.lock", AnnotationEntries::tr("Loc&k"),
              AnnotationEntries::tr("Protect from moving and changes"), {of_selection, 5},
              [&controller] { controller.lock(!all_locked(controller)); });
    lock.checked = [&controller] { return all_locked(controller); };
    for (Command* command : {&cut, &copy, &duplicate, &control_map, &back, &lock})
        command->enabled = some;
    remove.enabled = [&controller, some] { return some() && !all_locked(controller); };
    group.enabled = [&controller] { return controller.selection().size() > 1; };
    ungroup.enabled = [&controller] { return any_grouped(controller); };
    Command add;
    add.id = QStringLiteral("annotations.add");
    add.text = AnnotationEntries::tr("Annotate");
    add.tip = AnnotationEntries::tr("Write and draw on the map");
    add.icon = annotation_icon(AnnotationPreset::callout);
    add.word = AnnotationEntries::tr("Annotate");
    add.bar = {QStringLiteral("map-tools"), 1, 2};
    add.opens = make;
    add.of_maps = true;
    std::vector<Command> all{text,  cut,     copy,        paste, duplicate, remove,
                             group, ungroup, control_map, back,  lock,      add};
    for (const auto& commands : {align_commands(context, controller), making_commands(context)})
        all.insert(all.end(), commands.begin(), commands.end());
    return all;
}

std::vector<KeyHint> annotation_keys() {
    const QString where = AnnotationEntries::tr("Annotations");
    return {{where, AnnotationEntries::tr("Select all"),
             QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText)},
            {where, AnnotationEntries::tr("Move what is selected; with Shift ten times as far"),
             AnnotationEntries::tr("Arrow keys")},
            {where, AnnotationEntries::tr("End a line or an area"),
             AnnotationEntries::tr("Enter, double click")},
            {where, AnnotationEntries::tr("Give up, select nothing"),
             QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}};
}

Panel annotations_panel(WindowContext& context) {
    auto& controller = context.the<AnnotationController>();
    Panel panel;
    panel.id = of_selection;
    panel.title = AnnotationEntries::tr("Annotations");
    panel.command.text = AnnotationEntries::tr("&Annotations");
    panel.command.tip = AnnotationEntries::tr("Texts and drawings on the maps");
    panel.command.keys = {QKeySequence(Qt::SHIFT | Qt::Key_A)};
    panel.command.menu.position = 4;
    panel.make = [&context, &controller](QWidget* parent) {
        const Commands& commands = context.commands;
        const QList<QAction*> buttons =
            QList<QAction*>{commands.menu(arrange)->menuAction()} +
            commands.actions({"annotations.lock", "annotations.duplicate", "annotations.delete"});
        auto* view = new AnnotationsPanel(controller, buttons, parent);
        QObject::connect(&context.the<AnnotationTool>(), &AnnotationTool::text_wanted, view,
                         [&context, view] {
                             emit context.wishes.panel_wanted(of_selection);
                             view->editor().write_text();
                         });
        QObject::connect(&context.wishes, &Wishes::edits_wanted, view,
                         [view] { view->editor().commit(); });
        return view;
    };
    return panel;
}

} // namespace delimit
