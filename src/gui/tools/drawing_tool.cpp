#include "gui/tools/drawing_tool.h"

#include "gui/base/text.h"
#include "gui/map/overlay_paint.h"

#include "delimit/map/measured.h"

#include <QPainter>

#include <utility>

namespace delimit {
namespace {

/// Logical pixels within which the pointer grabs a vertex or edge, and snaps to other features.
constexpr double hold_reach = 8;
constexpr double snap_reach = 10;
/// Greatest distance of the painted edge from its true course, map metres.
constexpr Metres edge_tolerance(20);

QString name_of(std::optional<VertexStep> step) {
    if (!step)
        return {};
    switch (*step) {
    case VertexStep::add:
        return DrawingTool::tr("Add a vertex");
    case VertexStep::insert:
        return DrawingTool::tr("Insert a vertex");
    case VertexStep::move:
        return DrawingTool::tr("Move a vertex");
    case VertexStep::remove:
        return DrawingTool::tr("Delete a vertex");
    case VertexStep::clear:
        return DrawingTool::tr("Discard the drawing");
    }
    return {};
}

} // namespace

DrawingTool::DrawingTool(bool closed, EdgeRun run, QObject* parent)
    : MapTool(parent), editor_(closed), run_(run) {}

void DrawingTool::set_projection(const Projection& projection) {
    if (projector_ && projector_->projection() == projection)
        return;
    projector_.emplace(projection);
    pointer_.reset();
    edited();
}

void DrawingTool::set_language(Locale language) {
    language_ = language;
    emit changed();
}

void DrawingTool::set_snapping(SnapIndexPtr index) {
    index_ = std::move(index);
}

void DrawingTool::set_snaps(bool on) {
    snaps_ = on;
    snapped_.reset();
    emit changed();
}

void DrawingTool::start(VertexEditor editor) {
    editor_ = std::move(editor);
    held_.reset();
    edited();
}

std::optional<GeoPoint> DrawingTool::next_vertex() const {
    if (!pointer_ || !projector_)
        return std::nullopt;
    return projector_->inverse(*pointer_);
}

Polyline DrawingTool::edge(GeoPoint from, GeoPoint to) const {
    if (run_ == EdgeRun::geodesic)
        return projector_->forward(geodesic_path(from, to));
    if (from == to)
        return {projector_->forward(from)};
    return projector_->project({from, to}, edge_tolerance);
}

PathOnMap DrawingTool::on_map(const VertexEditor::Path& path, bool closed) const {
    PathOnMap made;
    made.vertices = projector_->forward(path);
    for (std::size_t i = 1; i < path.size(); ++i)
        made.edges.push_back(edge(path[i - 1], path[i]));
    if (closed && path.size() > 2)
        made.edges.push_back(edge(path.back(), path.front()));
    return made;
}

void DrawingTool::edited() {
    hovered_.reset();
    selected_.reset();
    on_map_.clear();
    if (projector_)
        for (const VertexEditor::Path& path : editor_.paths())
            on_map_.push_back(on_map(path, editor_.closed() && &path != editor_.on_the_way()));
    emit changed();
    emit drawing_changed();
    emit steps_changed();
}

MapPoint DrawingTool::drawn_to(const MapPointer& pointer) {
    snapped_.reset();
    if (snaps_ && index_ && !(pointer.modifiers & Qt::ControlModifier))
        snapped_ = index_->snap(pointer.at, snap_reach * pointer.pixel);
    return snapped_ ? snapped_->at : pointer.at;
}

void DrawingTool::hover(const MapPointer& pointer) {
    hovered_ = hit(on_map_, pointer.at, hold_reach * pointer.pixel);
    // While a path is being drawn its edges take no insertions: one often draws close to them.
    if (hovered_ && hovered_->edge && editor_.on_the_way())
        hovered_.reset();
    pointer_ = drawn_to(pointer);
    emit cursor_changed();
    emit changed();
    emit drawing_changed();
}

void DrawingTool::leave() {
    pointer_.reset();
    snapped_.reset();
    hovered_.reset();
    emit changed();
    emit drawing_changed();
}

QCursor DrawingTool::cursor() const {
    return held_ || (hovered_ && !hovered_->edge) ? Qt::SizeAllCursor
           : hovered_                             ? Qt::PointingHandCursor
                                                  : Qt::CrossCursor;
}

bool DrawingTool::grab(const MapPointer& pointer) {
    hover(pointer);
    if (!hovered_ || !projector_)
        return false;
    moved_ = hovered_->edge;
    VertexAt at = hovered_->at;
    if (hovered_->edge) {
        editor_.insert(at, projector_->inverse(pointer_.value_or(hovered_->where)));
        ++at.vertex;
        edited();
    }
    held_ = selected_ = at;
    return true;
}

void DrawingTool::drag(const MapPointer& pointer) {
    if (!held_)
        return;
    const MapPoint to = drawn_to(pointer);
    const VertexAt at = *held_;
    // An insertion and the drag of the new vertex are one step.
    editor_.move(at, projector_->inverse(to), std::exchange(moved_, true));
    edited();
    pointer_ = to;
    held_ = selected_ = at;
    hovered_ = VertexHit{at, false, to};
}

void DrawingTool::drop(const MapPointer& pointer) {
    const auto held = std::exchange(held_, std::nullopt);
    const bool clicked = !std::exchange(moved_, false);
    hover(pointer);
    selected_ = held;
    // A click on the first vertex closes a ring.
    const auto* path = editor_.on_the_way();
    if (clicked && held && path && editor_.closed() && path->size() >= editor_.fewest() &&
        *held == VertexAt{editor_.paths().size() - 1, 0})
        finish();
}

void DrawingTool::take(const MapPointer& pointer) {
    if (!projector_)
        return;
    const MapPoint at = drawn_to(pointer);
    add_vertex(projector_->inverse(at));
    pointer_ = at;
}

void DrawingTool::click(const MapPointer& pointer) {
    take(pointer);
}

void DrawingTool::take_typed(GeoPoint at) {
    if (!typing_moves())
        return add_vertex(at);
    const VertexAt which = *selected_;
    editor_.move(which, at);
    edited();
    selected_ = which;
    emit changed();
    emit drawing_changed();
}

void DrawingTool::add_vertex(GeoPoint at) {
    before_add();
    editor_.add(at);
    edited();
}

bool DrawingTool::double_click(const MapPointer&) {
    finish();
    return true;
}

bool DrawingTool::key(int key, Qt::KeyboardModifiers) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (editor_.empty())
            return false;
        finish();
        return true;
    case Qt::Key_Escape:
        if (!editor_.on_the_way())
            return false;
        editor_.clear();
        edited();
        return true;
    case Qt::Key_Backspace:
        if (selected_)
            editor_.remove(*selected_);
        else
            editor_.remove_last();
        edited();
        return true;
    case Qt::Key_Delete:
        if (const auto at = hovered_ && !hovered_->edge ? std::optional(hovered_->at) : selected_) {
            editor_.remove(*at);
            edited();
        }
        return true;
    default:
        return false;
    }
}

void DrawingTool::end() {
    start(VertexEditor(editor_.closed()));
    pointer_.reset();
    snapped_.reset();
}

QString DrawingTool::undo_name() const {
    return name_of(editor_.undo_step());
}

QString DrawingTool::redo_name() const {
    return name_of(editor_.redo_step());
}

void DrawingTool::undo() {
    editor_.undo();
    held_.reset();
    edited();
}

void DrawingTool::redo() {
    editor_.redo();
    held_.reset();
    edited();
}

void DrawingTool::paint(QPainter& painter, const Viewport& view) const {
    if (!projector_)
        return;
    for (const PathOnMap& path : on_map_) {
        const bool on_the_way = editor_.on_the_way() && &path == &on_map_.back();
        if (editor_.closed() && !on_the_way)
            paint_map(painter, view, path);
        for (const Polyline& line : path.edges)
            paint_line(painter, view, line);
    }
    paint_rubber_band(painter, view);
    for (std::size_t p = 0; p < on_map_.size(); ++p)
        for (std::size_t v = 0; v < on_map_[p].vertices.size(); ++v) {
            const VertexAt at{p, v};
            VertexState state = VertexState::plain;
            if (selected_ == at)
                state = VertexState::selected;
            else if (hovered_ && !hovered_->edge && hovered_->at == at)
                state = VertexState::hovered;
            paint_vertex(painter, on_screen(view, on_map_[p].vertices[v]), state);
        }
    if (hovered_ && hovered_->edge)
        paint_vertex(painter, on_screen(view, hovered_->where), VertexState::hovered);
    if (snapped_)
        paint_snap_mark(painter, on_screen(view, snapped_->at), *snapped_,
                        qt_text(snapped_->name.in(language_)));
    paint_readout(painter, view);
}

void DrawingTool::paint_rubber_band(QPainter& painter, const Viewport& view) const {
    const auto* path = editor_.on_the_way();
    const auto next = next_vertex();
    if (!path || !next || held_)
        return;
    paint_line(painter, view, edge(path->back(), *next), true);
    if (editor_.closed() && path->size() > 1)
        paint_line(painter, view, edge(*next, path->front()), true);
}

} // namespace delimit
