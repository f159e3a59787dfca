#include "gui/map/map_commands.h"

#include "gui/base/drawn_icon.h"
#include "gui/map/map_tools.h"
#include "gui/map/position_label.h"
#include "gui/map/shown_maps.h"

#include <QCoreApplication>
#include <QStatusBar>
#include <QVBoxLayout>

namespace delimit {
namespace {

struct MapCommands {
    Q_DECLARE_TR_FUNCTIONS(delimit::MapCommands)
};

Command base(const char* id, const QString& text, const QString& tip, const char* icon,
             QList<QKeySequence> keys, MenuPosition place) {
    Command command;
    command.id = QLatin1String(id);
    command.text = text;
    command.tip = tip;
    if (icon)
        command.icon = themed_icon(QLatin1String(icon));
    command.keys = std::move(keys);
    command.menu = std::move(place);
    return command;
}

BarPosition in_bar(int section) {
    return {QStringLiteral("tools"), section};
}

std::vector<Command> view_commands(WindowContext& context) {
    auto& maps = context.the<MapArea>();
    ViewState& view = context.view;
    const QString menu = QStringLiteral("view");
    Command fit =
        base("map.fit", MapCommands::tr("Zoom to study &area"), MapCommands::tr("Show all oblasts"),
             "fit", {QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_F)}, {menu, 1});
    fit.run = [&maps] {
        if (const PainterPtr& painter = maps.active().painter())
            maps.fit(painter->scene()->study_area);
    };
    Command to_zone = base("map.to-zone", MapCommands::tr("To &zone"),
                           MapCommands::tr("Show the withdrawal zones of the active map"),
                           "zoom-to-zone", {QKeySequence(Qt::Key_Z)}, {menu, 1});
    to_zone.run = [&maps] {
        if (const PainterPtr& painter = maps.active().painter()) {
            const Scene& scene = *painter->scene();
            maps.fit(scene.zones.empty() ? scene.focus : scene.zones);
        }
    };
    Command zoom_in = base("map.zoom-in", MapCommands::tr("Zoom &in"),
                           MapCommands::tr("Zoom into the map"), "zoom-in",
                           {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal),
                            QKeySequence(QKeySequence::ZoomIn)},
                           {menu, 1});
    zoom_in.run = [&maps] { maps.active().zoom(MapCanvas::step_factor); };
    Command zoom_out = base(
        "map.zoom-out", MapCommands::tr("Zoom &out"), MapCommands::tr("Zoom out of the map"),
        "zoom-out", {QKeySequence(Qt::Key_Minus), QKeySequence(QKeySequence::ZoomOut)}, {menu, 1});
    zoom_out.run = [&maps] { maps.active().zoom(1 / MapCanvas::step_factor); };
    int place = 0;
    for (Command* command : {&fit, &to_zone, &zoom_in, &zoom_out}) {
        command->bar = in_bar(3);
        command->of_maps = true;
        command->on_maps = ++place;
    }
    Command graticule = base("map.graticule", MapCommands::tr("&Graticule"),
                             MapCommands::tr("Show meridians and parallels"), "graticule",
                             {QKeySequence(Qt::Key_G)}, {menu, 2});
    graticule.checked = [&view] { return view.graticule(); };
    graticule.run = [&view] { view.show_graticule(!view.graticule()); };
    Command legend =
        base("map.legend", MapCommands::tr("&Legend"), MapCommands::tr("Legend of the map"),
             "legend", {QKeySequence(Qt::Key_K)}, {menu, 2});
    legend.checked = [&view] { return view.legend(); };
    legend.run = [&view] { view.show_legend(!view.legend()); };
    for (Command* command : {&graticule, &legend}) {
        command->bar = in_bar(5);
        command->on_maps = ++place;
    }
    Command figures = base("map.figures", MapCommands::tr("All figures below the maps"),
                           MapCommands::tr("Show all figures of each proposal below its map"),
                           nullptr, {QKeySequence(Qt::SHIFT | Qt::Key_T)}, {menu, 2});
    figures.checked = [&view] { return view.figures(); };
    figures.run = [&view] { view.show_figures(!view.figures()); };
    return {fit, to_zone, zoom_in, zoom_out, graticule, legend, figures};
}

std::vector<Command> arrangement_commands(WindowContext& context) {
    struct Arrangement {
        MapLayout layout;
        const char* id;
        QString text, tip;
        QKeySequence key;
    };
    const Arrangement all[] = {
        {MapLayout::one_map, "maps.one", MapCommands::tr("&One map"),
         MapCommands::tr("Show only the active map"), Qt::Key_1},
        {MapLayout::side_by_side, "maps.side-by-side", MapCommands::tr("Two side &by side"),
         MapCommands::tr("Show two maps beside each other"), Qt::Key_2},
        {MapLayout::stacked, "maps.stacked", MapCommands::tr("Two &stacked"),
         MapCommands::tr("Show two maps one above the other"), Qt::Key_S},
        {MapLayout::three_maps, "maps.three", MapCommands::tr("&Three maps"),
         MapCommands::tr("Show three maps"), Qt::Key_3},
        {MapLayout::four_maps, "maps.four", MapCommands::tr("&Four maps"),
         MapCommands::tr("Show four maps"), Qt::Key_4},
        {MapLayout::swipe, "maps.swipe", MapCommands::tr("S&wipe"),
         MapCommands::tr("The first proposal left of a divider, the second right of it"),
         Qt::Key_W},
        {MapLayout::swipe_down, "maps.swipe-down", MapCommands::tr("Swipe &down"),
         MapCommands::tr("The first proposal above a divider, the second below it"),
         QKeySequence(Qt::SHIFT | Qt::Key_W)},
        {MapLayout::overlay, "maps.overlay", MapCommands::tr("O&verlay"),
         MapCommands::tr("The second proposal drawn over the first"), Qt::Key_O},
        {MapLayout::difference, "maps.difference", MapCommands::tr("D&ifference"),
         MapCommands::tr("Withdrawal zones of one proposal only, and of both"), Qt::Key_M},
    };
    auto& shown = context.the<ShownMaps>();
    auto& maps = context.the<MapArea>();
    std::vector<Command> commands;
    for (const Arrangement& one : all) {
        Command command = base(one.id, one.text, one.tip, nullptr, {one.key},
                               {QStringLiteral("maps"), compares_on_one_map(one.layout) ? 2 : 1});
        command.group = QStringLiteral("arrangement");
        command.of_maps = true;
        command.checked = [&maps, layout = one.layout] { return maps.arrangement() == layout; };
        command.run = [&shown, layout = one.layout] { shown.arrange(layout); };
        commands.push_back(std::move(command));
    }
    context.commands.follow(&shown, &ShownMaps::arranged);
    return commands;
}

std::vector<Command> together_commands(WindowContext& context) {
    auto& shown = context.the<ShownMaps>();
    auto& maps = context.the<MapArea>();
    const MenuPosition place{QStringLiteral("maps"), 3};
    Command other = base("maps.other", MapCommands::tr("Ot&her map"),
                         MapCommands::tr("Toggle to the other proposal at the same extent"),
                         nullptr, {QKeySequence(Qt::Key_V)}, place);
    other.enabled = [&maps] { return maps.arrangement() == MapLayout::one_map; };
    other.run = [&maps] { maps.show_next_map(); };
    Command link = base("maps.link", MapCommands::tr("&Link maps"),
                        MapCommands::tr("Move and zoom all maps together"), "link",
                        {QKeySequence(Qt::Key_L)}, place);
    link.bar = in_bar(4);
    link.checked = [&maps] { return maps.linked(); };
    link.run = [&shown, &maps] { shown.link(!maps.linked()); };
    Command swap = base("maps.swap", MapCommands::tr("Swap &maps"),
                        MapCommands::tr("Exchange the first two proposals"), "swap",
                        {QKeySequence(Qt::Key_X)}, place);
    swap.bar = in_bar(4);
    swap.run = [&shown] { shown.swap(); };
    for (Command* command : {&other, &link, &swap})
        command->of_maps = true;
    return {other, link, swap};
}

std::vector<Command> check_commands(WindowContext& context) {
    auto& shown = context.the<ShownMaps>();
    std::vector<Command> commands;
    const std::pair<CheckView, const char*> views[] = {
        {CheckView::none, "view.check.normal"},
        {CheckView::greyscale, "view.check.greyscale"},
        {CheckView::deuteranopia, "view.check.deuteranopia"},
        {CheckView::protanopia, "view.check.protanopia"},
        {CheckView::tritanopia, "view.check.tritanopia"}};
    for (const auto& [view, id] : views) {
        Command command =
            base(id, view == CheckView::none ? MapCommands::tr("&Normal") : check_view_text(view),
                 {}, nullptr, {}, {QStringLiteral("view.check"), 1});
        command.group = QStringLiteral("check view");
        command.checked = [&shown, view = view] { return shown.check_view() == view; };
        command.run = [&shown, view = view] { shown.set_check_view(view); };
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace

void start_maps(WindowContext& context) {
    auto* position = new PositionLabel(&context.window);
    position->setObjectName(QStringLiteral("pointer"));
    position->setContentsMargins(6, 0, 6, 0);
    position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    context.window.statusBar()->addWidget(position, 1);
    auto* maps = new MapArea(context.window.centralWidget());
    maps->set_empty_text(ShownMaps::tr("Computing…"));
    context.centre.addWidget(maps, 1);
    new ShownMaps(context, *maps, *position);
    new MapTools(*maps, &context.window);
    context.commands.add(Menu{.id = QStringLiteral("view.check"),
                              .title = MapCommands::tr("&Check view"),
                              .position = {QStringLiteral("view"), 4, 0}});
}

std::vector<Command> map_commands(WindowContext& context) {
    context.commands.follow(&context.view, &ViewState::changed);
    std::vector<Command> all;
    for (auto make : {view_commands, arrangement_commands, together_commands, check_commands})
        for (Command& command : make(context))
            all.push_back(std::move(command));
    return all;
}

std::vector<KeyHint> map_keys() {
    const QString map = MapCommands::tr("Map");
    return {
        {map, MapCommands::tr("Move the map; with Shift four times as far"),
         MapCommands::tr("Arrow keys")},
        {map, MapCommands::tr("Zoom in, zoom out"), QStringLiteral("+, -")},
        {map, MapCommands::tr("Zoom around the pointer"), MapCommands::tr("Wheel, double click")},
        {map, MapCommands::tr("Put the tool down"), MapCommands::tr("Esc")},
        {MapCommands::tr("Divider of two maps"), MapCommands::tr("Move the divider"),
         MapCommands::tr("Arrow keys")}};
}

} // namespace delimit
