#include "gui/tools/tool_entries.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/text.h"
#include "gui/map/map_area.h"
#include "gui/map/map_tools.h"
#include "gui/map/position_label.h"
#include "gui/tools/drawing_controller.h"
#include "gui/tools/drawing_panel.h"
#include "gui/tools/drawing_tools.h"
#include "gui/tools/find_bar.h"
#include "gui/tools/identify_panel.h"
#include "gui/tools/identify_tool.h"
#include "gui/tools/map_index.h"
#include "gui/tools/measure_tool.h"
#include "gui/tools/place_mark.h"
#include "gui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace delimit {
namespace {

struct ToolEntries {
    Q_DECLARE_TR_FUNCTIONS(delimit::ToolEntries)
};

/// Map metres per pixel at which a settlement found is shown.
constexpr double town_scale = 150;

const QString tools_menu = QStringLiteral("tools");
const BarPosition in_bar{QStringLiteral("map-tools"), 1};

void go_to(WindowContext& context, const FoundPlace& place) {
    auto& maps = context.the<MapArea>();
    MapCanvas& map = maps.active();
    if (place.box) {
        maps.fit(*place.box);
    } else {
        const double scale = std::min(map.viewport().metres_per_pixel(), town_scale);
        maps.show_ground(Viewport(place.at, scale, map.viewport().size()));
    }
    context.the<PlaceMark>().mark(place.at, qt_text(place.name.in(context.document.language())));
    map.setFocus();
}

void start_finding(WindowContext& context) {
    auto& maps = context.the<MapArea>();
    auto& ground = context.the<MapIndex>();
    auto* mark = new PlaceMark(&context.window);
    maps.add_overlay(mark);
    auto* bar = new FindBar(&maps);
    QObject::connect(bar, &FindBar::chosen, mark,
                     [&context](const FoundPlace& place) { go_to(context, place); });
    QObject::connect(bar, &FindBar::closed, &maps, [&maps] { maps.active().setFocus(); });
    QObject::connect(&context.document, &Document::prepared_changed, bar,
                     [bar, &context] { bar->set_language(context.document.prepared()->language); });
    QObject::connect(&ground, &MapIndex::made, bar, [bar, &ground, &context] {
        const Snapshot& snapshot = *ground.snapping()->snapshot();
        bar->set_places(ground.places(), snapshot.projection, study_area_of(snapshot),
                        context.document.prepared()->language);
    });
}

/// Shows the hint of the active tool in the status bar, and announces copied coordinates.
void start_hints(WindowContext& context) {
    auto& tools = context.the<MapTools>();
    auto& position = context.the<PositionLabel>();
    QStatusBar* bar = context.window.statusBar();
    auto* hint = new ElidedLabel(&context.window);
    hint->setObjectName(QStringLiteral("hint"));
    bar->addWidget(hint, 1);
    QObject::connect(&tools, &MapTools::hint_changed, hint,
                     [&tools, hint] { hint->set_text(tools.hint()); });
    QObject::connect(&position, &PositionLabel::copied, &context.wishes,
                     [&context](const QString& text) {
                         emit context.wishes.announced(ToolEntries::tr("Copied: %1").arg(text));
                     });
}

/// Opens the menu of a map position: `at` on the map, `place` on the screen.
void show_menu(WindowContext& context, MapPoint at, QPoint place) {
    if (!context.document.prepared())
        return;
    auto& maps = context.the<MapArea>();
    auto& position = context.the<PositionLabel>();
    auto& tools = context.the<MapTools>();
    // The active tool may have a menu of its own there.
    const MapCanvas* map = maps.map_at(place);
    if (map && tools.active() && tools.active()->show_menu(*map, place))
        return;
    const Projector projector(context.document.prepared()->snapshot->projection);
    const GeoPoint ground = projector.inverse(at);
    auto* menu = new QMenu(&maps);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        ToolEntries::tr("&Copy %1").arg(qt_text(coordinate_text(ground, position.format()))),
        &position, [&position, ground] { position.copy(ground); });
    menu->addAction(ToolEntries::tr("&Identify here"), &maps, [&context, &tools, at] {
        auto& identifying = context.the<IdentifyTool>();
        tools.choose(&identifying);
        identifying.identify(at);
    });
    menu->addSeparator();
    menu->addActions(
        context.commands.actions({"tool.measure-distance", "tool.measure-area", "draw.front"}));
    menu->addSeparator();
    menu->addActions(context.commands.on_maps());
    menu->popup(place);
}

} // namespace

void start_tools(WindowContext& context) {
    auto& maps = context.the<MapArea>();
    auto& tools = context.the<MapTools>();
    context.commands.follow(&tools, &MapTools::chosen);
    auto* ground = new MapIndex(context.document, &context.window);
    auto* panel = new DrawingPanel(&context.window);
    context.centre.insertWidget(context.centre.indexOf(&maps), panel);
    auto* drawing = new DrawingTools(context.document, tools, *panel, *ground, &context.window);
    auto* controller = new DrawingController(context.document, tools, *panel, &context.window);
    drawing->add(&controller->shape());
    QObject::connect(panel, &DrawingPanel::left_entry, &maps,
                     [&maps] { maps.active().setFocus(); });
    QObject::connect(&context.wishes, &Wishes::drawing_wanted, controller,
                     &DrawingController::draw_shape);
    // A tool activated elsewhere, as in the Proposals panel, needs the maps.
    QObject::connect(&tools, &MapTools::chosen, &context.view, [&context, &tools] {
        if (tools.active())
            context.view.show_sheet(false);
    });
    QObject::connect(&context.view, &ViewState::sheet_changed, panel,
                     [panel, &context] { panel->setEnabled(!context.view.sheet()); });
    context.handled_elsewhere.emplace_back(
        [controller](const Error& error) { return controller->tells(error); });
    QObject::connect(&maps, &MapArea::menu_wanted, &maps,
                     [&context](MapPoint at, QPoint place) { show_menu(context, at, place); });
    start_finding(context);
    start_hints(context);
}

Tool hand_tool(WindowContext&) {
    Tool tool;
    tool.command.id = QStringLiteral("tool.move-the-map");
    tool.command.text = ToolEntries::tr("&Move the map");
    tool.command.tip = ToolEntries::tr("Drag to move the map");
    tool.command.icon = themed_icon(QStringLiteral("pan"));
    tool.command.keys = {QKeySequence(Qt::Key_Escape)};
    tool.command.keys_of_focus = true;
    tool.command.menu = {tools_menu, 2};
    tool.command.bar = in_bar;
    return tool;
}

Tool identify_tool(WindowContext& context) {
    auto* identifying = new IdentifyTool(&context.the<MapTools>());
    QObject::connect(&context.document, &Document::prepared_changed, identifying,
                     [identifying, &context] {
                         const Prepared& prepared = *context.document.prepared();
                         identifying->set_snapshot(prepared.snapshot, prepared.language);
                     });
    Tool tool;
    tool.tool = identifying;
    tool.command.id = QStringLiteral("tool.identify");
    tool.command.text = ToolEntries::tr("&Identify");
    tool.command.tip = ToolEntries::tr("Click a map for information about the place");
    tool.command.icon = themed_icon(QStringLiteral("identify"));
    tool.command.word = ToolEntries::tr("Identify");
    tool.command.keys = {QKeySequence(Qt::Key_I)};
    tool.command.menu = {tools_menu, 1, 1};
    tool.command.bar = in_bar;
    return tool;
}

namespace {

Tool measuring(WindowContext& context, MeasureTool::What what) {
    auto* provision = new MeasureTool(what, &context.the<MapTools>());
    provision->setObjectName(what == MeasureTool::What::distance ? QStringLiteral("distance")
                                                                 : QStringLiteral("area"));
    context.the<DrawingTools>().add(provision);
    QObject::connect(provision, &MeasureTool::copied, &context.wishes, [&context] {
        emit context.wishes.announced(ToolEntries::tr("Figures copied"));
    });
    Tool tool;
    tool.tool = provision;
    tool.command.menu = {tools_menu, 2};
    tool.command.bar = in_bar;
    return tool;
}

} // namespace

Tool distance_tool(WindowContext& context) {
    Tool tool = measuring(context, MeasureTool::What::distance);
    tool.command.id = QStringLiteral("tool.measure-distance");
    tool.command.text = ToolEntries::tr("Measure &distance");
    tool.command.tip = ToolEntries::tr("Measure geodesic distances on the map");
    tool.command.icon = themed_icon(QStringLiteral("measure-distance"));
    tool.command.word = ToolEntries::tr("Measure");
    tool.command.keys = {QKeySequence(Qt::Key_R)};
    return tool;
}

Tool area_tool(WindowContext& context) {
    Tool tool = measuring(context, MeasureTool::What::area);
    tool.command.id = QStringLiteral("tool.measure-area");
    tool.command.text = ToolEntries::tr("Measure &area");
    tool.command.tip = ToolEntries::tr("Measure a geodesic area on the map");
    tool.command.icon = themed_icon(QStringLiteral("measure-area"));
    tool.command.keys = {QKeySequence(Qt::SHIFT | Qt::Key_R)};
    return tool;
}

std::vector<Command> place_commands(WindowContext& context) {
    Command find;
    find.id = QStringLiteral("place.find");
    find.text = ToolEntries::tr("&Find…");
    find.tip = ToolEntries::tr("Find a settlement, an oblast or coordinates");
    find.icon = themed_icon(QStringLiteral("find"));
    find.keys = {QKeySequence(QKeySequence::Find)};
    find.menu = {tools_menu, 1, 0};
    find.bar = {in_bar.bar, in_bar.section, -1};
    find.of_maps = true;
    find.run = [bar = &context.the<FindBar>()] { bar->open(); };
    Command copy;
    copy.id = QStringLiteral("place.copy-position");
    copy.text = ToolEntries::tr("&Copy coordinates");
    copy.tip = ToolEntries::tr("Copy the coordinates under the pointer");
    copy.keys = {QKeySequence(Qt::Key_C)};
    copy.menu = {tools_menu, 1, 2};
    copy.of_maps = true;
    copy.run = [position = &context.the<PositionLabel>()] { position->copy(); };
    return {find, copy};
}

std::vector<Command> drawing_commands(WindowContext& context) {
    auto* controller = &context.the<DrawingController>();
    auto* drawing = &context.the<DrawingTools>();
    const MenuPosition place{tools_menu, 3};
    const BarPosition bar{in_bar.bar, in_bar.section, 1};
    Command draw;
    draw.id = QStringLiteral("draw.front");
    draw.text = ToolEntries::tr("D&raw line of contact");
    draw.tip = ToolEntries::tr("Draw the line of contact in the project");
    draw.icon = themed_icon(QStringLiteral("draw-line"));
    draw.keys = {QKeySequence(Qt::CTRL | Qt::Key_L)};
    draw.menu = place;
    draw.bar = bar;
    draw.run = [controller] { controller->draw_control_map(false); };
    Command edit;
    edit.id = QStringLiteral("draw.edit-front");
    edit.text = ToolEntries::tr("&Edit line of contact");
    edit.tip = ToolEntries::tr("Edit the displayed line of contact as a drawn one");
    edit.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)};
    edit.menu = place;
    edit.run = [controller] { controller->draw_control_map(true); };
    Command snap;
    snap.id = QStringLiteral("draw.snap");
    snap.text = ToolEntries::tr("&Snap");
    snap.tip = ToolEntries::tr(
        "Snap to the line of contact, oblast boundaries and settlements; Ctrl suspends");
    snap.icon = themed_icon(QStringLiteral("snap"));
    snap.keys = {QKeySequence(Qt::Key_N)};
    snap.menu = place;
    snap.bar = bar;
    snap.checked = [drawing] { return drawing->snaps(); };
    snap.run = [drawing] { drawing->set_snaps(!drawing->snaps()); };
    for (Command* command : {&draw, &edit, &snap})
        command->of_maps = true;
    return {draw, edit, snap};
}

std::vector<KeyHint> drawing_keys() {
    const QString drawing = ToolEntries::tr("Measuring, drawing");
    return {
        {drawing, ToolEntries::tr("Finish what is drawn"), ToolEntries::tr("Enter")},
        {drawing, ToolEntries::tr("Take the last vertex back"),
         QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText)},
        {drawing, ToolEntries::tr("Delete the chosen vertex"),
         QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)},
        {drawing, ToolEntries::tr("Begin anew, then put the tool down"),
         QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)},
        {drawing, ToolEntries::tr("Add a vertex without snapping"), ToolEntries::tr("Ctrl+click")},
        {ToolEntries::tr("Measuring"), ToolEntries::tr("Copy the figures"),
         QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
        {ToolEntries::tr("Identified place"), ToolEntries::tr("Copy what was found"),
         QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
        {ToolEntries::tr("Find"), ToolEntries::tr("Choose another place, go there"),
         ToolEntries::tr("Up, Down, Enter")}};
}

Panel identify_panel(WindowContext& context) {
    auto& tool = context.the<IdentifyTool>();
    auto& position = context.the<PositionLabel>();
    Panel panel;
    panel.id = QStringLiteral("identify");
    panel.title = ToolEntries::tr("Identify");
    panel.command.text = ToolEntries::tr("&Identified place");
    panel.command.tip = ToolEntries::tr("Information about the clicked place");
    panel.command.keys = {QKeySequence(Qt::SHIFT | Qt::Key_I)};
    panel.command.menu.position = 6;
    panel.least_width = 280; // coordinates fit in one line
    panel.make = [&context, &tool, &position](QWidget* parent) {
        auto* view = new IdentifyPanel(parent);
        const auto show = [&context, &tool, &position, view] {
            view->show_found(tool.found(), tool.snapshot(), tool.language(), position.format());
            if (tool.found())
                emit context.wishes.panel_wanted(QStringLiteral("identify"));
        };
        QObject::connect(&tool, &IdentifyTool::identified, view, show);
        QObject::connect(&position, &PositionLabel::format_changed, view, show);
        show();
        return view;
    };
    return panel;
}

} // namespace delimit
