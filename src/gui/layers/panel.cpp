#include "gui/layers/panel.h"

#include "gui/base/drawn_icon.h"
#include "gui/layers/base_map_controller.h"
#include "gui/layers/layers_panel.h"

namespace delimit {
namespace {

QWidget* make_panel(WindowContext& context, QWidget* parent) {
    auto* panel = new LayersPanel(context.document, parent);
    auto* controller = &context.the<BaseMapController>();
    QObject::connect(panel, &LayersPanel::base_map_wanted, controller, &BaseMapController::ask);
    QObject::connect(panel, &LayersPanel::base_map_source_wanted, controller,
                     &BaseMapController::describe);
    QObject::connect(panel, &LayersPanel::base_map_unwanted, controller,
                     &BaseMapController::remove);
    QObject::connect(panel, &LayersPanel::layer_styles_changed, &context.view,
                     [&context, panel] { context.view.show_layer_styles(panel->layer_styles()); });
    QObject::connect(&context.wishes, &Wishes::edits_wanted, panel, &LayersPanel::commit);
    return panel;
}

} // namespace

void start_layers(WindowContext& context) {
    auto* controller = new BaseMapController(context.document, services(context), &context.window);
    QObject::connect(&context.wishes, &Wishes::base_map_wanted, controller,
                     &BaseMapController::add);
}

std::vector<Command> layer_commands(WindowContext& context) {
    Command add;
    add.id = QStringLiteral("data.add-base-map");
    add.text = LayersPanel::tr("Add &base map…");
    add.tip = LayersPanel::tr("Add an image beneath the maps: a GeoTIFF or MBTiles file");
    add.menu = {QStringLiteral("file"), 3, 2};
    add.run = [controller = &context.the<BaseMapController>()] { controller->ask(); };
    return {add};
}

std::vector<KeyHint> layer_keys() {
    const QString where = LayersPanel::tr("Lists");
    return {{where, LayersPanel::tr("Change a name"), QStringLiteral("F2")},
            {where, LayersPanel::tr("Draw a layer above or below the next"),
             LayersPanel::tr("Alt+Up, Alt+Down")}};
}

Panel layers_panel(WindowContext& context) {
    Panel panel;
    panel.id = QStringLiteral("layers");
    panel.title = LayersPanel::tr("Layers");
    panel.command.text = LayersPanel::tr("La&yers");
    panel.command.tip = LayersPanel::tr("Order and style of the map layers");
    panel.command.icon = themed_icon(QStringLiteral("layers"));
    panel.command.keys = {QKeySequence(Qt::Key_Y)};
    panel.command.menu.position = 1;
    panel.command.word = LayersPanel::tr("Layers");
    panel.command.bar = {QStringLiteral("tools"), 6, 1};
    panel.make = [&context](QWidget* parent) { return make_panel(context, parent); };
    return panel;
}

} // namespace delimit
