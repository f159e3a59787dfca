// How the maps of the window move together, and what the pointer tells.
#include "gui/window/main_window.h"

#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/base/text.h"
#include "gui/base/translation.h"
#include "gui/layers/layers_panel.h"
#include "gui/map/position_label.h"
#include "gui/proposals/tiers_editor.h"
#include "gui/widgets/busy_indicator.h"
#include "gui/widgets/message_bar.h"
#include "gui/window/about_dialog.h"
#include "gui/window/keys_dialog.h"
#include "gui/window/settings_dialog.h"
#include "gui/window/window_annotations.h"
#include "gui/window/window_tools.h"

#include "delimit/model/edit_proposals.h"

#include <QActionGroup>

#include <algorithm>
#include <utility>

namespace delimit {

void MainWindow::connect_maps() {
    connect(maps_, &MapArea::chosen, this, &MainWindow::choose);
    connect(maps_, &MapArea::pointer_moved, this, &MainWindow::show_pointer);
    connect(maps_, &MapArea::failed, this, [this](const Error& error) {
        show_error(tr("The two proposals could not be compared"), error);
    });
    connect(maps_, &MapArea::painted, this, [this] {
        if (!std::exchange(painted_, true))
            emit first_comparison_painted();
    });
    const auto maps = findChildren<MapCanvas*>();
    for (qsizetype i = 0; i < maps.size(); ++i) {
        const QString key = QStringLiteral("base map %1").arg(i);
        connect(maps[i], &MapCanvas::base_map_drawn, this, [this, key, maps](double share) {
            if (share >= 1)
                return busy_->end(key);
            busy_->begin(key, tr("Drawing the base map…"), [maps] {
                for (MapCanvas* map : maps)
                    map->stop_base_map();
            });
            busy_->progress(key, share);
        });
    }
}

void MainWindow::connect_actions() {
    for (MapCanvas* map : findChildren<MapCanvas*>())
        map->addActions({actions_.fit, actions_.to_zone, actions_.zoom_in, actions_.zoom_out,
                         actions_.graticule, actions_.legend, actions_.export_picture});
    const auto on = [this](QAction* action, auto&& handler) {
        connect(action, &QAction::triggered, this, std::forward<decltype(handler)>(handler));
    };
    on(actions_.undo, [this] {
        annotations_->panel().editor().commit();
        if (tools_->tools().undo())
            return;
        layers_->commit();
        document_.undo();
    });
    on(actions_.redo, [this] {
        annotations_->panel().editor().commit();
        if (tools_->tools().redo())
            return;
        layers_->commit();
        document_.redo();
    });
    on(actions_.fit, [this] {
        if (const PainterPtr& painter = maps_->active().painter())
            maps_->fit(painter->scene()->theatre);
    });
    on(actions_.to_zone, [this] {
        if (const PainterPtr& painter = maps_->active().painter()) {
            const Scene& scene = *painter->scene();
            maps_->fit(scene.zones.empty() ? scene.focus : scene.zones);
        }
    });
    on(actions_.zoom_in, [this] { maps_->active().zoom(MapCanvas::step_factor); });
    on(actions_.zoom_out, [this] { maps_->active().zoom(1 / MapCanvas::step_factor); });
    on(actions_.link, [this](bool linked) { maps_->set_linked(linked); });
    on(actions_.swap, [this] {
        document_.edit(tr("Swap maps"), [](Project& project) {
            project.panes = pane_ids(project, std::max<std::size_t>(project.panes.size(), 2));
            std::swap(project.panes[0], project.panes[1]);
        });
    });
    connect(actions_.arrangements, &QActionGroup::triggered, this,
            [this](QAction* action) { arrange(MapLayout(action->data().toInt())); });
    on(actions_.other_map, [this] { maps_->show_next_map(); });
    on(actions_.graticule, [this] { set_options(); });
    on(actions_.legend, [this] { set_options(); });
    const auto speak = [](Language language) {
        Settings::save(language);
        show_language(language);
    };
    on(actions_.english, [speak] { speak(Language::english); });
    on(actions_.ukrainian, [speak] { speak(Language::ukrainian); });
    on(actions_.full_screen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    on(actions_.quit, [this] { close(); });
    on(actions_.settings, [this] {
        auto* dialog = new SettingsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::figures_changed, this, [this] {
            for (TiersEditor* editor : findChildren<TiersEditor*>())
                editor->set_unit(Settings::depth_unit());
            document_.refresh();
        });
        dialog->open();
    });
    on(actions_.keyboard, [this] {
        auto* dialog = new KeysDialog(*this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(actions_.about, [this] { show_about(this); });
}

void MainWindow::show_hint() {
    if (Settings::hint_seen())
        return;
    const QString hint =
        tr("Choose a proposal above each map. Drag a map to move it, turn the wheel to enlarge it; "
           "P changes proposals, F1 lists all keys.");
    messages_->show_message(MessageBar::Kind::information, hint);
    connect(messages_, &MessageBar::closed, this, [hint](const QString& read) {
        if (read == hint || read == in_shown_language(hint))
            Settings::save_hint_seen();
    });
}

void MainWindow::choose(std::size_t pane, const std::string& id) {
    document_.edit(tr("Choose a proposal"), [pane, id](Project& project) {
        project.panes = pane_ids(project, std::max(project.panes.size(), pane + 1));
        project.panes[pane] = id;
    });
}

void MainWindow::set_options() {
    PaintOptions options = maps_->options();
    options.graticule = actions_.graticule->isChecked();
    options.legend = actions_.legend->isChecked();
    options.looks = layers_->looks();
    maps_->set_options(options);
}

void MainWindow::arrange(MapLayout arrangement) {
    maps_->arrange(arrangement);
    actions_.other_map->setEnabled(arrangement == MapLayout::one_map);
}

void MainWindow::show_pointer(std::optional<MapPoint> at) {
    if (!at || !projector_ || !locator_) {
        pointer_->show_place(std::nullopt);
        return;
    }
    const GeoPoint where = projector_->inverse(*at);
    const auto location = locator_->locate(*at);
    if (!location) {
        pointer_->show_place(where);
        return;
    }
    const Language language = document_.prepared()->language;
    const QString oblast = qt_text(located_->control->oblasts[location->oblast].name.in(language));
    QString holder = tr("held by neither for certain");
    if (location->holder && !location->undetermined)
        holder = tr("held by %1")
                     .arg(qt_text(located_->project->parties[*location->holder].name.in(language)));
    pointer_->show_place(where, tr("%1, %2", "oblast, holder").arg(oblast, holder));
}

} // namespace delimit
