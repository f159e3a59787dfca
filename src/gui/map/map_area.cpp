#include "gui/map/map_area.h"

#include "gui/map/compare_view.h"
#include "gui/map/comparison_band.h"
#include "session/shown_figures.h"

#include "delimit/briefing/annotation_fields.h"
#include "delimit/map/proposal_text.h"
#include "delimit/model/edit_proposals.h"

#include <QDataStream>
#include <QIODevice>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace delimit {
namespace {

std::size_t map_frames_of(MapLayout arrangement) {
    switch (arrangement) {
    case MapLayout::one_map:
        return 1;
    case MapLayout::three_maps:
        return 3;
    case MapLayout::four_maps:
        return 4;
    default:
        return 2;
    }
}

QSplitter* make_splitter(Qt::Orientation orientation, QWidget* parent) {
    auto* splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(5);
    return splitter;
}

} // namespace

MapArea::MapArea(QWidget* parent)
    : QWidget(parent), band_(new ComparisonBand(this)), compare_(new CompareView(this)),
      rows_(make_splitter(Qt::Vertical, this)) {
    for (QSplitter*& row : row_) {
        row = make_splitter(Qt::Horizontal, rows_);
        rows_->addWidget(row);
    }
    for (std::size_t i = 0; i < map_frames_.size(); ++i) {
        QSplitter* row = row_[i / 2];
        map_frames_[i] = new ComparisonFrame(int(i) + 1, row);
        row->addWidget(map_frames_[i]);
        row->setStretchFactor(int(i % 2), 1);
        connect(map_frames_[i], &ComparisonFrame::chosen, this,
                [this, i](const std::string& id) { emit chosen(i, id); });
        connect(&map_frames_[i]->canvas(), &MapCanvas::focused, this, [this, i] { active_ = i; });
        connect(&map_frames_[i]->panel_figures(), &FiguresPanel::needed_height_changed, this,
                &MapArea::share_heights);
        connect_map(map_frames_[i]->canvas());
    }
    for (QSplitter* splitter : {rows_, row_[0], row_[1]})
        splitter->setSizes({1'000, 1'000});
    for (MapCanvas* map : compare_->maps())
        connect_map(*map);
    connect(band_, &ComparisonBand::row_clicked, this, [this](std::size_t row) {
        for (std::size_t i : shown_map_frames())
            if (i < ids_.size() && ids_[i] == band_->bars().rows[row].id)
                return map_frames_[i]->canvas().setFocus();
    });
    connect(compare_, &CompareView::chosen, this, &MapArea::chosen);
    connect(compare_, &CompareView::failed, this, &MapArea::failed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(band_);
    column->addWidget(rows_);
    column->addWidget(compare_);
    arrange(arrangement_);
}

void MapArea::connect_map(MapCanvas& map) {
    connect(&map, &MapCanvas::view_changed, this, [this, &map] { follow(map); });
    connect(&map, &MapCanvas::pointer_moved, this, [this, &map](std::optional<MapPoint> at) {
        emit pointer_moved(at);
        for (MapCanvas* other : maps())
            if (other != &map)
                other->set_cross(linked_ && !compares_on_one_map(arrangement_) ? at : std::nullopt);
    });
    connect(&map, &MapCanvas::menu_wanted, this, &MapArea::menu_wanted);
    connect(&map, &MapCanvas::painted, this, [this] {
        if (up_to_date())
            emit painted();
    });
}

std::vector<MapCanvas*> MapArea::maps() const {
    std::vector<MapCanvas*> all;
    for (ComparisonFrame* map_frame : map_frames_)
        all.push_back(&map_frame->canvas());
    for (MapCanvas* map : compare_->maps())
        all.push_back(map);
    return all;
}

MapCanvas& MapArea::active() {
    if (compares_on_one_map(arrangement_))
        return *compare_->maps().front();
    return map_frames_[active_]->canvas();
}

const PaintOptions& MapArea::options() const {
    return map_frames_[0]->canvas().options();
}

void MapArea::arrange(MapLayout arrangement) {
    const Viewport before = active().viewport();
    const std::optional<MapBox> fitted = active().fitted();
    arrangement_ = arrangement;
    const bool on_one_map = compares_on_one_map(arrangement);
    const std::size_t count = map_frames_of(arrangement);
    if (count > 1 && active_ >= count)
        active_ = 0;
    row_[0]->setOrientation(arrangement == MapLayout::stacked ? Qt::Vertical : Qt::Horizontal);
    for (std::size_t i = 0; i < map_frames_.size(); ++i)
        map_frames_[i]->setVisible(count == 1 ? i == active_ : i < count);
    row_[0]->setVisible(count > 1 || active_ < 2);
    row_[1]->setVisible(count > 2 || (count == 1 && active_ >= 2));
    rows_->setVisible(!on_one_map);
    compare_->setVisible(on_one_map);
    if (on_one_map) {
        compare_->set_mode(arrangement);
        compare_->set_options(options());
    }
    show_shown();
    // The view stays the same in every layout, unless it is that of what is compared as a whole.
    if (fitted)
        active().fit(*fitted);
    else if (active().viewport().centre() != before.centre() ||
             active().viewport().metres_per_pixel() != before.metres_per_pixel())
        active().set_view(before);
    follow(active());
    share_heights();
}

std::vector<std::size_t> MapArea::shown_map_frames() const {
    if (arrangement_ == MapLayout::one_map)
        return {active_};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < map_frames_of(arrangement_); ++i)
        shown.push_back(i);
    return shown;
}

void MapArea::show_next_map() {
    if (arrangement_ != MapLayout::one_map)
        return;
    const Viewport before = active().viewport();
    active_ = (active_ + 1) % 2;
    active().set_view(before);
    arrange(arrangement_);
    active().setFocus();
}

void MapArea::show_project(const Project& project, Locale language) {
    const std::vector<std::string> ids = map_frame_ids(project, most_map_frames);
    names_.clear();
    for (const Proposal& proposal : project.proposals)
        names_[proposal.id] = shown_name(proposal, language);
    for (std::size_t i = 0; i < most_map_frames; ++i)
        map_frames_[i]->offer(project.proposals, language, ids[i]);
    if (!shown_) {
        ids_ = ids;
        show_bars();
    }
    compare_->offer(project.proposals, language, {ids[0], ids[1]});
}

void MapArea::show_figures(const ShownPtr& shown, const Project& project) {
    shown_ = shown;
    ids_ = map_frame_ids(project, most_map_frames);
    show_shown();
}

void MapArea::show_preliminary(const PreliminaryPtr& preliminary) {
    // All proposals have the same map without zones.
    const PainterPtr map =
        preliminary && !preliminary->painters.empty() ? preliminary->painters.front() : nullptr;
    for (std::size_t i : shown_map_frames())
        map_frames_[i]->canvas().show_map(map, true);
}

void MapArea::follow(const ShownFigures& figures) {
    for (ComparisonFrame* map_frame : map_frames_)
        map_frame->follow(figures);
    connect(&figures, &ShownFigures::estimated, this, [this, &figures] {
        shown_ = figures.shown();
        if (!ids_.empty() && compares_on_one_map(arrangement_))
            compare_->show_proposals(shown_, {ids_[0], ids_[1]});
        show_bars();
        refresh_annotations();
    });
}

/// Compares the proposals on the screen, each once.
void MapArea::show_bars() {
    std::vector<ProposalFigures> figures;
    for (std::size_t i : shown_map_frames()) {
        const std::string id = i < ids_.size() ? ids_[i] : std::string();
        if (id.empty() || std::any_of(figures.begin(), figures.end(),
                                      [&](const auto& other) { return other.id == id; }))
            continue;
        if (const auto number = shown_ ? shown_->number(id) : std::nullopt)
            figures.push_back(
                proposal_figures(*shown_->snapshot, *number, shown_->language, shown_->estimated));
        else if (const auto name = names_.find(id); name != names_.end())
            figures.push_back({id, name->second, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    band_->show_bars(comparison_bars(figures, shown_ ? shown_->language : Locale()));
}

/// Updates the visible maps; hidden ones are updated when they are shown.
void MapArea::show_shown() {
    if (ids_.empty())
        return;
    if (compares_on_one_map(arrangement_)) {
        compare_->show_proposals(shown_, {ids_[0], ids_[1]});
    } else {
        for (std::size_t i : shown_map_frames())
            map_frames_[i]->show_proposal(shown_, ids_[i]);
    }
    show_bars();
    refresh_annotations();
}

void MapArea::show_annotations(const Annotations& shown, const std::optional<Annotations>& in_hand,
                               const AnnotationIds& marked) {
    annotations_ = shown;
    in_hand_ = in_hand;
    for (MapCanvas* map : maps())
        map->mark_annotations(marked);
    refresh_annotations();
}

void MapArea::refresh_annotations() {
    if (!shown_ || ids_.empty())
        return;
    const auto show = [&](MapCanvas& map, const std::vector<std::string>& ids) {
        std::vector<std::size_t> numbers;
        for (const std::string& id : ids)
            if (const auto number = shown_->number(id))
                numbers.push_back(*number);
        const auto scene = [&](const Annotations& all) {
            return scene_annotations(all, *shown_->snapshot, numbers, shown_->language,
                                     shown_->estimated);
        };
        map.show_annotations(scene(annotations_), in_hand_ ? scene(*in_hand_) : nullptr);
    };
    if (!compares_on_one_map(arrangement_)) {
        for (std::size_t i : shown_map_frames())
            show(map_frames_[i]->canvas(), {ids_[i]});
        return;
    }
    const bool swipes = arrangement_ == MapLayout::swipe || arrangement_ == MapLayout::swipe_down;
    show(*compare_->maps()[0], swipes ? std::vector{ids_[0]} : std::vector{ids_[0], ids_[1]});
    show(*compare_->maps()[1], {ids_[1]});
}

const MapCanvas* MapArea::map_at(QPoint place) const {
    for (const MapCanvas* map : maps())
        if (map->isVisible() && map->rect().contains(map->mapFromGlobal(place)))
            return map;
    return nullptr;
}

void MapArea::set_options(const PaintOptions& options) {
    for (ComparisonFrame* map_frame : map_frames_)
        map_frame->canvas().set_options(options);
    compare_->set_options(options);
}

void MapArea::show_all_figures(bool shown) {
    for (ComparisonFrame* map_frame : map_frames_)
        map_frame->panel_figures().setVisible(shown);
    compare_->show_all_figures(shown);
    share_heights();
}

void MapArea::set_check_view(CheckView view) {
    for (MapCanvas* map : maps())
        map->set_check_view(view);
}

void MapArea::set_tool(MapTool* tool) {
    for (MapCanvas* map : maps())
        map->set_tool(tool);
}

void MapArea::add_overlay(MapOverlay* overlay) {
    for (MapCanvas* map : maps())
        map->add_overlay(overlay);
}

void MapArea::set_empty_text(const QString& text) {
    for (MapCanvas* map : maps())
        map->set_empty_text(text);
}

void MapArea::set_linked(bool linked) {
    linked_ = linked;
    follow(active());
}

void MapArea::fit(const MapBox& box) {
    active().fit(box);
    follow(active());
}

void MapArea::show_ground(const Viewport& view) {
    active().set_view(view);
    follow(active());
}

void MapArea::follow(const MapCanvas& leader) {
    const auto together = compare_->maps();
    const bool of_compare = std::find(together.begin(), together.end(), &leader) != together.end();
    for (MapCanvas* map : maps()) {
        const bool same_map =
            of_compare && std::find(together.begin(), together.end(), map) != together.end();
        if (map != &leader && (linked_ || same_map))
            map->follow(leader);
    }
}

std::vector<Viewport> MapArea::views() {
    if (linked_ || compares_on_one_map(arrangement_))
        return {active().viewport()};
    std::vector<Viewport> out;
    for (const std::size_t number : shown_map_frames())
        out.push_back(map_frames_[number]->canvas().viewport());
    return out;
}

void MapArea::show_views(const std::vector<Viewport>& views) {
    if (views.size() == 1) {
        active().set_view(views.front());
        return follow(active());
    }
    const std::vector<std::size_t> shown = shown_map_frames();
    for (std::size_t i = 0; i < shown.size() && i < views.size(); ++i)
        map_frames_[shown[i]]->canvas().set_view(views[i]);
}

void MapArea::share_heights() {
    int height = 0;
    for (ComparisonFrame* map_frame : map_frames_)
        if (!map_frame->isHidden())
            height = std::max(height, map_frame->panel_figures().needed_height());
    for (ComparisonFrame* map_frame : map_frames_)
        map_frame->panel_figures().setFixedHeight(height);
}

bool MapArea::up_to_date() const {
    const auto all = maps();
    return std::all_of(all.begin(), all.end(),
                       [](const MapCanvas* map) { return !map->isVisible() || map->up_to_date(); });
}

double MapArea::finest_pixel() const {
    double finest = 1e9;
    for (const MapCanvas* map : maps())
        if (map->isVisible())
            finest =
                std::min(finest, map->viewport().metres_per_pixel() / map->devicePixelRatioF());
    return finest;
}

QByteArray MapArea::save_sizes() const {
    QByteArray sizes;
    QDataStream out(&sizes, QIODevice::WriteOnly);
    out << rows_->saveState() << row_[0]->saveState() << row_[1]->saveState();
    return sizes;
}

void MapArea::restore_sizes(const QByteArray& sizes) {
    QDataStream in(sizes);
    QByteArray state;
    for (QSplitter* splitter : {rows_, row_[0], row_[1]}) {
        in >> state;
        if (in.status() == QDataStream::Ok)
            splitter->restoreState(state);
    }
    arrange(arrangement_);
}

} // namespace delimit
