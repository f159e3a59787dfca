#include "gui/map/shown_maps.h"

#include "gui/base/text.h"
#include "gui/map/position_label.h"
#include "gui/widgets/busy_indicator.h"

#include "delimit/model/edit_proposals.h"

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

/// Rounds to 1e-7 degrees, a centimetre, so that a restored view is saved the same.
double rounded(double degrees) {
    return std::round(degrees * 1e7) / 1e7;
}

} // namespace

ShownMaps::ShownMaps(WindowContext& context, MapArea& maps, PositionLabel& position)
    : QObject(&context.window), context_(context), document_(context.document), maps_(maps),
      position_(position), note_(*new MapNote(this)) {
    maps_.add_overlay(&note_);
    connect(&context.figures, &ShownFigures::waiting_changed, this, &ShownMaps::show_note);
    connect(&document_, &Document::preliminary_changed, this, &ShownMaps::show_preliminary);
    context.figures.set_detail([this] { return maps_.finest_pixel(); });
    context.maps_shown = [this] {
        const auto ids = map_frame_ids(*document_.project(), MapArea::most_map_frames);
        MapsShown shown{{}, maps_.active().viewport()};
        for (std::size_t map_frame : maps_.shown_map_frames())
            shown.proposals.push_back(ids[map_frame]);
        return shown;
    };
    context.saved_view = [this] { return saved_view(); };
    connect(&document_, &Document::project_changed, this,
            [this] { maps_.show_project(*document_.project(), document_.language()); });
    connect(&context.figures, &ShownFigures::changed, this, [this] {
        if (document_.project())
            maps_.show_figures(context_.figures.shown(), *document_.project());
    });
    maps_.follow(context.figures);
    connect(&document_, &Document::prepared_changed, this, &ShownMaps::show_result);
    connect(&document_, &Document::opened, this, [this] { show_view(document_.project()->view); });
    connect(&document_, &Document::busy_changed, this, [this](bool busy) {
        maps_.set_empty_text(busy ? tr("Computing…")
                                  : tr("No line of contact loaded.\nOpen a project or drop a "
                                       "file here."));
    });
    connect(&context.view, &ViewState::changed, this, &ShownMaps::show_options);
    connect(&context.view, &ViewState::sheet_changed, this, [this] {
        maps_.setVisible(!context_.view.sheet());
        context_.commands.set_maps_shown(!context_.view.sheet());
    });
    connect(&maps_, &MapArea::chosen, this, &ShownMaps::choose);
    connect(&maps_, &MapArea::pointer_moved, this, &ShownMaps::show_pointer);
    connect(&maps_, &MapArea::failed, this, [this](const Error& error) {
        context_.messages.show_error(tr("The two proposals could not be compared"), error);
    });
    follow_base_maps();
    show_options();
}

void ShownMaps::follow_base_maps() {
    auto& busy = context_.the<BusyIndicator>();
    const auto maps = maps_.findChildren<MapCanvas*>();
    for (qsizetype i = 0; i < maps.size(); ++i) {
        const QString key = QStringLiteral("base map %1").arg(i);
        connect(maps[i], &MapCanvas::base_map_drawn, &busy, [&busy, key, maps](double share) {
            if (share >= 1)
                return busy.end(key);
            busy.begin(key, tr("Drawing the base map…"), [maps] {
                for (MapCanvas* map : maps)
                    map->stop_base_map();
            });
            busy.progress(key, share);
        });
    }
}

void ShownMaps::show_options() {
    PaintOptions options = maps_.options();
    options.graticule = context_.view.graticule();
    options.legend = context_.view.legend();
    options.layer_styles = context_.view.layer_styles();
    maps_.set_options(options);
    maps_.show_all_figures(context_.view.figures());
}

/// Says on the maps what they wait for.
void ShownMaps::show_note() {
    if (document_.preliminary())
        note_.set_text(tr("Computing zones…"));
    else if (context_.figures.waiting())
        note_.set_text(tr("Preparing the estimate…"));
    else
        note_.set_text({});
}

void ShownMaps::show_preliminary() {
    const PreliminaryPtr& known = document_.preliminary();
    maps_.show_preliminary(known);
    fitted_first_ = known && !known->painters.empty();
    if (fitted_first_)
        maps_.fit(known->painters.front()->scene()->focus);
    show_note();
}

void ShownMaps::show_result() {
    const Prepared& prepared = *document_.prepared();
    projector_.emplace(prepared.snapshot->projection);
    located_ = prepared.snapshot;
    locator_.emplace(*located_->control);
    show_note();
    // A new study area is fitted; otherwise the view stays. The user may have moved the borders
    // that were shown before the first zones.
    const bool moved = std::exchange(fitted_first_, false) && !maps_.active().fitted();
    if (!projection_ || *projection_ != prepared.snapshot->projection) {
        projection_ = prepared.snapshot->projection;
        if (!prepared.painters.empty() && !moved)
            maps_.fit(prepared.painters.front()->scene()->focus);
    }
}

void ShownMaps::show_pointer(std::optional<MapPoint> at) {
    if (!at || !projector_ || !locator_) {
        position_.show_place(std::nullopt);
        return;
    }
    const GeoPoint where = projector_->inverse(*at);
    const auto location = locator_->locate(*at);
    if (!location) {
        position_.show_place(where);
        return;
    }
    const Locale language = document_.prepared()->language;
    const QString oblast = qt_text(located_->control->oblasts[location->oblast].name.in(language));
    QString holder = tr("undetermined");
    if (location->holder && !location->undetermined)
        holder = tr("controlled by %1")
                     .arg(qt_text(located_->project->parties[*location->holder].name.in(language)));
    if (location->water)
        holder = tr("open water, %1", "holder").arg(holder);
    position_.show_place(where, tr("%1, %2", "oblast, holder").arg(oblast, holder));
}

void ShownMaps::choose(std::size_t map_frame, const std::string& id) {
    document_.edit(tr("Choose a proposal"), [map_frame, id](Project& project) {
        project.map_frames =
            map_frame_ids(project, std::max(project.map_frames.size(), map_frame + 1));
        project.map_frames[map_frame] = id;
    });
}

void ShownMaps::swap() {
    document_.edit(tr("Swap maps"), [](Project& project) {
        project.map_frames =
            map_frame_ids(project, std::max<std::size_t>(project.map_frames.size(), 2));
        std::swap(project.map_frames[0], project.map_frames[1]);
    });
}

void ShownMaps::arrange(MapLayout arrangement) {
    maps_.arrange(arrangement);
    emit arranged();
}

void ShownMaps::link(bool linked) {
    maps_.set_linked(linked);
    emit arranged();
}

void ShownMaps::set_check_view(CheckView view) {
    check_view_ = view;
    maps_.set_check_view(view);
}

SavedView ShownMaps::saved_view() const {
    SavedView out;
    for (const auto& [arrangement, id] : arrangements)
        if (arrangement == maps_.arrangement())
            out.arrangement = id;
    out.linked = maps_.linked();
    out.window = context_.window.saveState().toBase64().toStdString();
    if (!projector_)
        return out;
    for (const Viewport& view : maps_.views()) {
        const GeoPoint centre = projector_->inverse(view.centre());
        const auto kept =
            GeoPoint::from_degrees(rounded(centre.longitude()), rounded(centre.latitude()));
        const double height = view.metres_per_pixel() * view.size().height;
        if (kept && height >= 1)
            out.maps.push_back({*kept, Metres(std::round(height))});
    }
    return out;
}

void ShownMaps::show_view(const SavedView& view) {
    if (!view.window.empty())
        context_.window.restoreState(
            QByteArray::fromBase64(QByteArray::fromStdString(view.window)));
    for (const auto& [arrangement, id] : arrangements)
        if (view.arrangement == id)
            arrange(arrangement);
    if (view.maps.empty() || !projector_)
        return;
    link(view.linked);
    // Deferred until the maps have the sizes of their layout.
    QTimer::singleShot(0, this, [this, kept = view.maps] {
        std::vector<Viewport> views = maps_.views();
        for (std::size_t i = 0; i < views.size() && i < kept.size(); ++i) {
            const ScreenSize size = views[i].size();
            views[i] = Viewport(projector_->forward(kept[i].centre),
                                kept[i].height.count() / std::max(1.0, size.height), size);
        }
        maps_.show_views(views);
    });
}

} // namespace delimit
