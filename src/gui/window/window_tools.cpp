#include "gui/window/window_tools.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/text.h"
#include "gui/map/map_area.h"
#include "gui/map/position_label.h"
#include "gui/tools/drawing_desk.h"
#include "gui/tools/drawing_panel.h"
#include "gui/tools/find_bar.h"
#include "gui/tools/identify_panel.h"
#include "gui/tools/identify_tool.h"
#include "gui/tools/measure_tool.h"
#include "gui/tools/place_mark.h"
#include "session/post.h"

#include <QMenu>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Map metres a pixel at which a settlement that was looked for is seen.
constexpr double town_scale = 150;

QAction* command(QObject* owner, const QString& text, const QString& tip, const char* icon,
                 const QKeySequence& key) {
    auto* action = new QAction(icon ? themed_icon(QLatin1String(icon)) : QIcon(), text, owner);
    action->setShortcut(key);
    action->setStatusTip(tip);
    action->setToolTip(
        key.isEmpty() ? tip
                      : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    return action;
}

/// Where positions are expected.
std::optional<GeoBox> theatre_of(const Snapshot& snapshot) {
    GeoBox box;
    for (const Oblast& oblast : snapshot.layers->oblasts)
        box.add(oblast.ground);
    return box.empty() ? std::nullopt : std::optional(box);
}

} // namespace

WindowTools::WindowTools(Document& document, MapArea& maps, PositionLabel& position,
                         QWidget* window)
    : QObject(window), document_(document), maps_(maps), position_(position),
      tools_(new MapTools(maps, this)),
      distance_(new MeasureTool(MeasureTool::What::distance, tools_)),
      area_(new MeasureTool(MeasureTool::What::area, tools_)), identify_(new IdentifyTool(tools_)),
      identify_panel_(new IdentifyPanel(window)), mark_(new PlaceMark(this)),
      find_(new FindBar(&maps)), panel_(new DrawingPanel(window)),
      desk_(new DrawingDesk(document, *tools_, *panel_, this)) {
    build_commands();
    tools_->add(distance_, measure_distance_);
    tools_->add(area_, measure_area_);
    tools_->add(identify_, identify_command_);
    maps_.add_overlay(mark_);
    connect_tools();
    show_identified();
}

void WindowTools::build_commands() {
    tools_->pan()->setIcon(themed_icon(QStringLiteral("pan")));
    measure_distance_ =
        command(this, tr("Measure &distance"), tr("Measure geodesic distances on the map"),
                "measure-distance", QKeySequence(Qt::Key_R));
    measure_area_ = command(this, tr("Measure &area"), tr("Measure a geodesic area on the map"),
                            "measure-area", QKeySequence(Qt::SHIFT | Qt::Key_R));
    snap_ =
        command(this, tr("&Snap"),
                tr("Draw to the line of contact, oblast borders and settlements; Ctrl suspends"),
                "snap", QKeySequence(Qt::Key_N));
    snap_->setCheckable(true);
    snap_->setChecked(true);
    identify_command_ = command(this, tr("&Identify"), tr("Click a place to learn about it"),
                                "identify", QKeySequence(Qt::Key_I));
    draw_front_ =
        command(this, tr("D&raw line of contact"), tr("Draw who stands where, in the project"),
                "draw-line", QKeySequence(Qt::CTRL | Qt::Key_L));
    edit_front_ = command(this, tr("&Edit line of contact"),
                          tr("Change the line of contact that is shown, as one drawn by hand"),
                          nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    find_command_ = command(this, tr("&Find…"), tr("Find a settlement, an oblast or coordinates"),
                            "find", QKeySequence(QKeySequence::Find));
    copy_position_ = command(this, tr("&Copy position"), tr("Copy the position under the pointer"),
                             nullptr, QKeySequence(Qt::Key_C));
}

void WindowTools::connect_tools() {
    connect(snap_, &QAction::toggled, this, [this](bool on) {
        for (DrawingTool* tool : drawing_tools())
            tool->set_snaps(on);
    });
    for (MeasureTool* tool : {distance_, area_})
        connect(tool, &MeasureTool::copied, this, [this] { emit told(tr("Figures copied")); });
    connect(&position_, &PositionLabel::copied, this,
            [this](const QString& text) { emit told(tr("Copied: %1").arg(text)); });
    connect(&position_, &PositionLabel::format_changed, this, &WindowTools::show_identified);
    connect(identify_, &IdentifyTool::identified, this, &WindowTools::show_identified);
    connect(tools_, &MapTools::chosen, this, &WindowTools::show_chosen);
    connect(draw_front_, &QAction::triggered, this, [this] { desk_->draw_front(false); });
    connect(edit_front_, &QAction::triggered, this, [this] { desk_->draw_front(true); });
    connect(panel_, &DrawingPanel::left_entry, this, [this] { maps_.active().setFocus(); });
    connect(find_command_, &QAction::triggered, this, [this] { find_->open(); });
    connect(find_, &FindBar::chosen, this, &WindowTools::go_to);
    connect(find_, &FindBar::closed, this, [this] { maps_.active().setFocus(); });
    connect(copy_position_, &QAction::triggered, this, [this] { position_.copy(); });
    connect(&document_, &Document::prepared_changed, this, &WindowTools::show_result);
}

std::vector<DrawingTool*> WindowTools::drawing_tools() const {
    return {distance_, area_, &desk_->shape()};
}

void WindowTools::fill(QMenu& menu) const {
    menu.addActions({find_command_, identify_command_, copy_position_});
    menu.addSeparator();
    menu.addActions({tools_->pan(), measure_distance_, measure_area_});
    menu.addSeparator();
    menu.addActions({draw_front_, edit_front_, snap_});
}

void WindowTools::fill(QToolBar& bar) const {
    bar.addActions({find_command_, tools_->pan(), identify_command_, measure_distance_,
                    measure_area_, draw_front_, snap_});
}

void WindowTools::set_available(bool available) {
    for (QAction* action : {find_command_, tools_->pan(), identify_command_, measure_distance_,
                            measure_area_, draw_front_, edit_front_, snap_, copy_position_})
        action->setEnabled(available);
    panel_->setEnabled(available);
}

void WindowTools::show_result() {
    const Prepared& prepared = *document_.prepared();
    const SnapshotPtr& snapshot = prepared.snapshot;
    for (DrawingTool* tool : drawing_tools()) {
        tool->set_projection(snapshot->projection);
        tool->set_language(prepared.language);
    }
    identify_->set_snapshot(snapshot, prepared.language);
    const std::optional<GeoBox> theatre = theatre_of(*snapshot);
    panel_->set_language(prepared.language);
    panel_->set_theatre(theatre);
    // What there is to snap to and to find depends on nothing else.
    const SnapshotPtr before = snapping_ ? snapping_->snapshot() : nullptr;
    if (before && before->control == snapshot->control && before->layers == snapshot->layers) {
        find_->set_language(prepared.language);
        return;
    }
    worker_.start(
        [this, snapshot, theatre, language = prepared.language](const std::stop_token& stop) {
            auto index = std::make_shared<const SnapIndex>(snapshot);
            if (stop.stop_requested())
                return;
            auto places = std::make_shared<const Gazetteer>(*snapshot);
            post_to(this, [this, index = std::move(index), places = std::move(places), snapshot,
                           theatre, language] {
                snapping_ = index;
                for (DrawingTool* tool : drawing_tools())
                    tool->set_snapping(index);
                find_->set_places(places, snapshot->projection, theatre, language);
            });
        });
}

void WindowTools::show_chosen() {
    MapTool* active = tools_->active();
    const auto drawing = drawing_tools();
    const auto tool = std::find(drawing.begin(), drawing.end(), active);
    if (tool == drawing.end()) {
        panel_->show_tool(nullptr, {}, false);
        return;
    }
    const bool shape = active == &desk_->shape();
    const QString title = shape                 ? desk_->shape().request().title
                          : active == distance_ ? tr("Measure distance")
                                                : tr("Measure area");
    panel_->show_tool(*tool, title, shape);
}

void WindowTools::show_identified() {
    identify_panel_->show_found(identify_->found(), identify_->snapshot(), identify_->language(),
                                position_.format());
    if (identify_->found())
        emit identified();
}

void WindowTools::go_to(const FoundPlace& place) {
    MapCanvas& map = maps_.active();
    if (place.box) {
        maps_.fit(*place.box);
    } else {
        const double scale = std::min(map.viewport().metres_per_pixel(), town_scale);
        maps_.show_ground(Viewport(place.at, scale, map.viewport().size()));
    }
    mark_->mark(place.at, qt_text(place.name.in(identify_->language())));
    map.setFocus();
}

void WindowTools::show_menu(MapPoint at, QPoint place) {
    if (!document_.prepared())
        return;
    const Projector projector(document_.prepared()->snapshot->projection);
    const GeoPoint ground = projector.inverse(at);
    auto* menu = new QMenu(&maps_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy %1").arg(qt_text(coordinate_text(ground, position_.format()))), this,
                    [this, ground] { position_.copy(ground); });
    menu->addAction(tr("&What is here?"), this, [this, at] {
        tools_->choose(identify_);
        identify_->identify(at);
    });
    menu->addSeparator();
    menu->addActions({measure_distance_, measure_area_, draw_front_});
    menu->addSeparator();
    menu->addActions(maps_.active().actions());
    menu->popup(place);
}

} // namespace delimit
