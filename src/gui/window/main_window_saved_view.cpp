// How a project is looked at: kept in its file, and shown again.
#include "gui/window/main_window.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

constexpr std::array<std::pair<MapLayout, const char*>, 9> arrangements{{
    {MapLayout::one_map, "one-map"},
    {MapLayout::side_by_side, "side-by-side"},
    {MapLayout::stacked, "stacked"},
    {MapLayout::three_maps, "three-maps"},
    {MapLayout::four_maps, "four-maps"},
    {MapLayout::swipe, "swipe"},
    {MapLayout::swipe_down, "swipe-down"},
    {MapLayout::overlay, "overlay"},
    {MapLayout::difference, "difference"},
}};

/// To the ten millionth of a degree, a centimetre: what is shown again is saved the same.
double rounded(double degrees) {
    return std::round(degrees * 1e7) / 1e7;
}

} // namespace

SavedView MainWindow::saved_view() {
    SavedView out;
    for (const auto& [arrangement, id] : arrangements)
        if (arrangement == maps_->arrangement())
            out.arrangement = id;
    out.linked = actions_.link->isChecked();
    out.window = saveState().toBase64().toStdString();
    if (!projector_)
        return out;
    for (const Viewport& view : maps_->views()) {
        const GeoPoint centre = projector_->inverse(view.centre());
        const auto kept =
            GeoPoint::from_degrees(rounded(centre.longitude()), rounded(centre.latitude()));
        const double height = view.metres_per_pixel() * view.size().height;
        if (kept && height >= 1)
            out.maps.push_back({*kept, Metres(std::round(height))});
    }
    return out;
}

void MainWindow::show_view(const SavedView& view) {
    if (!view.window.empty())
        restoreState(QByteArray::fromBase64(QByteArray::fromStdString(view.window)));
    for (const auto& [arrangement, id] : arrangements)
        if (view.arrangement == id) {
            actions_.action_for(arrangement)->setChecked(true);
            arrange(arrangement);
        }
    if (view.maps.empty() || !projector_)
        return;
    actions_.link->setChecked(view.linked);
    maps_->set_linked(view.linked);
    // Once the maps have the sizes of their arrangement.
    QTimer::singleShot(0, this, [this, kept = view.maps] {
        std::vector<Viewport> views = maps_->views();
        for (std::size_t i = 0; i < views.size() && i < kept.size(); ++i) {
            const ScreenSize size = views[i].size();
            views[i] = Viewport(projector_->forward(kept[i].centre),
                                kept[i].height.count() / std::max(1.0, size.height), size);
        }
        maps_->show_views(views);
    });
}

} // namespace delimit
