#include "gui/window_tools.h"

#include "gui/drawn_icon.h"
#include "gui/map_area.h"
#include "gui/measure_tool.h"
#include "gui/post.h"

#include <QMenu>
#include <QToolBar>

#include <utility>

namespace delimit {
namespace {

QAction* command(QObject* owner, const QString& text, const QString& tip, const char* icon,
                 const QKeySequence& key) {
    auto* action = new QAction(themed_icon(QLatin1String(icon)), text, owner);
    action->setShortcut(key);
    action->setStatusTip(tip);
    action->setToolTip(
        key.isEmpty() ? tip
                      : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    return action;
}

} // namespace

WindowTools::WindowTools(Document& document, MapArea& maps, QWidget* window)
    : QObject(window), document_(document), tools_(new MapTools(maps, this)),
      distance_(new MeasureTool(MeasureTool::What::distance, tools_)),
      area_(new MeasureTool(MeasureTool::What::area, tools_)) {
    build_commands();
    tools_->add(distance_, measure_distance_);
    tools_->add(area_, measure_area_);
    connect(snap_, &QAction::toggled, this, [this](bool on) {
        for (DrawingTool* tool : drawing_tools())
            tool->set_snaps(on);
    });
    for (MeasureTool* tool : {distance_, area_})
        connect(tool, &MeasureTool::copied, this, [this] { emit told(tr("Figures copied")); });
    connect(&document_, &Document::prepared_changed, this, &WindowTools::show_result);
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
}

std::vector<DrawingTool*> WindowTools::drawing_tools() const {
    return {distance_, area_};
}

void WindowTools::fill(QMenu& menu) const {
    menu.addAction(tools_->pan());
    menu.addSeparator();
    menu.addActions({measure_distance_, measure_area_});
    menu.addSeparator();
    menu.addAction(snap_);
}

void WindowTools::fill(QToolBar& bar) const {
    bar.addActions({tools_->pan(), measure_distance_, measure_area_, snap_});
}

void WindowTools::show_result() {
    const Prepared& prepared = *document_.prepared();
    for (DrawingTool* tool : drawing_tools()) {
        tool->set_projection(prepared.snapshot->projection);
        tool->set_language(prepared.language);
    }
    // What there is to snap to depends on nothing else.
    const SnapshotPtr& before = snapping_ ? snapping_->snapshot() : nullptr;
    if (before && before->control == prepared.snapshot->control &&
        before->layers == prepared.snapshot->layers)
        return;
    worker_.start([this, snapshot = prepared.snapshot](const std::stop_token& stop) {
        if (stop.stop_requested())
            return;
        post_to(this, [this, index = std::make_shared<const SnapIndex>(snapshot)] {
            snapping_ = index;
            for (DrawingTool* tool : drawing_tools())
                tool->set_snapping(index);
        });
    });
}

} // namespace delimit
