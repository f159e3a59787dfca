// How the maps of the window move together, and what the pointer tells.
#include "gui/main_window.h"

#include "gui/about_dialog.h"
#include "gui/layers_panel.h"
#include "gui/text.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace delimit {

void MainWindow::connect_panes() {
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        MapCanvas& canvas = panes_[i]->canvas();
        connect(panes_[i], &ComparisonPane::chosen, this,
                [this, i](const std::string& id) { choose(i, id); });
        connect(&canvas, &MapCanvas::view_changed, this, [this, &canvas] { follow(canvas); });
        connect(&canvas, &MapCanvas::focused, this, [this, i] { active_ = i; });
        connect(
            &canvas, &MapCanvas::pointer_moved, this, [this, &canvas](std::optional<MapPoint> at) {
                show_pointer(at);
                for (ComparisonPane* other : panes_)
                    if (&other->canvas() != &canvas)
                        other->canvas().set_cross(actions_.link->isChecked() ? at : std::nullopt);
            });
        connect(&panes_[i]->strip(), &StatisticsStrip::needed_height_changed, this, [this] {
            const int height =
                std::max(panes_[0]->strip().needed_height(), panes_[1]->strip().needed_height());
            for (ComparisonPane* pane : panes_)
                pane->strip().setFixedHeight(height);
        });
        connect(&canvas, &MapCanvas::painted, this, [this] {
            if (painted_ || !maps_up_to_date())
                return;
            painted_ = true;
            emit first_comparison_painted();
        });
    }
}

void MainWindow::connect_actions() {
    const auto on = [this](QAction* action, auto&& handler) {
        connect(action, &QAction::triggered, this, std::forward<decltype(handler)>(handler));
    };
    on(actions_.undo, [this] {
        layers_->commit();
        document_.undo();
    });
    on(actions_.redo, [this] {
        layers_->commit();
        document_.redo();
    });
    on(actions_.fit, [this] {
        if (const PainterPtr& painter = active().painter())
            fit(painter->scene()->theatre);
    });
    on(actions_.to_zone, [this] {
        if (const PainterPtr& painter = active().painter()) {
            const Scene& scene = *painter->scene();
            fit(scene.zones.empty() ? scene.focus : scene.zones);
        }
    });
    on(actions_.zoom_in, [this] { active().zoom(MapCanvas::step_factor); });
    on(actions_.zoom_out, [this] { active().zoom(1 / MapCanvas::step_factor); });
    on(actions_.link, [this](bool linked) {
        if (linked)
            follow(active());
    });
    on(actions_.swap, [this] {
        document_.edit(tr("Swap maps"), [](Project& project) {
            if (project.panes.size() >= 2)
                std::swap(project.panes[0], project.panes[1]);
        });
    });
    for (QAction* action : {actions_.one_map, actions_.side_by_side, actions_.stacked})
        on(action, [this] { arrange(); });
    on(actions_.other_map, [this] { show_other_map(); });
    on(actions_.graticule, [this] { set_options(); });
    on(actions_.legend, [this] { set_options(); });
    on(actions_.english, [this] { document_.set_language(Language::english); });
    on(actions_.ukrainian, [this] { document_.set_language(Language::ukrainian); });
    on(actions_.full_screen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    on(actions_.quit, [this] { close(); });
    on(actions_.about, [this] { show_about(this); });
}

void MainWindow::fit(const MapBox& box) {
    active().fit(box);
    follow(active());
}

void MainWindow::follow(const MapCanvas& leader) {
    if (!actions_.link->isChecked())
        return;
    for (ComparisonPane* pane : panes_)
        if (&pane->canvas() != &leader)
            pane->canvas().set_view(leader.viewport(), leader.moving());
}

void MainWindow::choose(std::size_t pane, const std::string& id) {
    document_.edit(tr("Choose a proposal"), [pane, id](Project& project) {
        if (project.panes.size() <= pane)
            project.panes.resize(pane + 1);
        project.panes[pane] = id;
    });
}

void MainWindow::set_options() {
    PaintOptions options = panes_[0]->canvas().options();
    options.graticule = actions_.graticule->isChecked();
    options.legend = actions_.legend->isChecked();
    options.looks = layers_->looks();
    for (ComparisonPane* pane : panes_)
        pane->canvas().set_options(options);
}

Arrangement MainWindow::arrangement() const {
    if (actions_.one_map->isChecked())
        return Arrangement::one_map;
    return actions_.stacked->isChecked() ? Arrangement::stacked : Arrangement::side_by_side;
}

void MainWindow::arrange() {
    const Arrangement wanted = arrangement();
    if (wanted != Arrangement::one_map)
        maps_->setOrientation(wanted == Arrangement::stacked ? Qt::Vertical : Qt::Horizontal);
    for (std::size_t i = 0; i < panes_.size(); ++i)
        panes_[i]->setVisible(wanted != Arrangement::one_map || i == active_);
    actions_.other_map->setEnabled(wanted == Arrangement::one_map);
}

void MainWindow::show_other_map() {
    MapCanvas& before = active();
    active_ = (active_ + 1) % panes_.size();
    active().set_view(before.viewport());
    arrange();
    active().setFocus();
}

bool MainWindow::maps_up_to_date() const {
    return std::all_of(panes_.begin(), panes_.end(), [](const ComparisonPane* pane) {
        return pane->isHidden() || pane->canvas().up_to_date();
    });
}

void MainWindow::show_pointer(std::optional<MapPoint> at) {
    if (!at || !projector_ || !locator_) {
        pointer_->clear();
        return;
    }
    const GeoPoint where = projector_->inverse(*at);
    const QString position = tr("%1° E  %2° N", "longitude, latitude; minus for west and south")
                                 .arg(where.longitude(), 0, 'f', 4)
                                 .arg(where.latitude(), 0, 'f', 4);
    const auto location = locator_->locate(*at);
    if (!location) {
        pointer_->setText(position);
        return;
    }
    const Language language = document_.prepared()->language;
    const QString oblast = qt_text(located_->control->oblasts[location->oblast].name.in(language));
    QString holder = tr("held by neither for certain");
    if (location->holder && !location->undetermined)
        holder = tr("held by %1")
                     .arg(qt_text(located_->project->parties[*location->holder].name.in(language)));
    pointer_->setText(tr("%1   %2, %3", "position, oblast, holder").arg(position, oblast, holder));
}

} // namespace delimit
