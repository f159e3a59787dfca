#include "gui/annotations/annotation_tool.h"

#include "gui/map/map_canvas.h"
#include "gui/map/overlay_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Logical pixels within which a press takes hold of a thin line.
constexpr double reach = 6;

ScreenPoint on_map(const MapPointer& pointer) {
    return pointer.map->viewport().to_screen(pointer.at);
}

/// Distance between two presses, logical pixels of the map where both were.
double gone(const MapPointer& from, const MapPointer& to) {
    return std::hypot(to.at.x() - from.at.x(), to.at.y() - from.at.y()) / to.pixel;
}

} // namespace

AnnotationTool::AnnotationTool(AnnotationController& controller, QObject* parent)
    : MapTool(parent), controller_(controller) {
    connect(&controller_, &AnnotationController::selection_changed, this, &MapTool::hint_changed);
}

void AnnotationTool::make(AnnotationPreset preset) {
    give_up();
    making_ = preset;
    controller_.select({});
    emit cursor_changed();
    emit hint_changed();
}

void AnnotationTool::give_up() {
    path_.clear();
    hold_ = Hold::nothing;
    handle_.reset();
    making_.reset();
    controller_.put_away();
    emit changed();
    emit cursor_changed();
    emit hint_changed();
}

void AnnotationTool::end() {
    give_up();
    controller_.select({});
}

QCursor AnnotationTool::cursor() const {
    if (making_)
        return Qt::CrossCursor;
    if (over_handle_)
        return Qt::PointingHandCursor;
    return over_annotation_ ? Qt::SizeAllCursor : Qt::ArrowCursor;
}

QString AnnotationTool::hint() const {
    if (making_) {
        switch (*making_) {
        case AnnotationPreset::text:
        case AnnotationPreset::marker:
        case AnnotationPreset::highlight:
            return tr("Click to place it; Esc stops");
        case AnnotationPreset::callout:
            return tr("Drag from the feature it describes to the place of its text; Esc stops");
        case AnnotationPreset::circle:
            return tr("Drag from the centre to the radius; Esc stops");
        case AnnotationPreset::polygon:
        case AnnotationPreset::area:
            return tr("Click the vertices; Enter or a double click ends; Esc stops");
        default:
            return tr("Drag, or click the vertices; Enter or a double click ends; Esc stops");
        }
    }
    if (controller_.selection().empty())
        return tr("Click an annotation, or drag around several; the middle button moves the map");
    return tr("Drag to move, arrow keys nudge, Delete removes; double click edits the text");
}

Anchor AnnotationTool::anchor_of(const MapPointer& pointer) const {
    return to_anchor(on_map(pointer), GeoPoint(), pointer.map->viewport(),
                     *controller_.projector());
}

const Annotation* AnnotationTool::annotation_at(const MapCanvas& map, ScreenPoint at) const {
    const std::vector<PlacedAnnotation> placed = map.placed_annotations();
    const auto found = std::find_if(placed.rbegin(), placed.rend(),
                                    [&](const auto& one) { return touches(one, at, reach); });
    if (found == placed.rend())
        return nullptr;
    return find_annotation(controller_.annotations(),
                           (*map.annotations())[found->index].annotation.id);
}

void AnnotationTool::hover(const MapPointer& pointer) {
    if (!controller_.projector())
        return;
    last_ = pointer;
    if (making_) {
        if (!path_.empty())
            show_draft(pointer);
        return;
    }
    const ScreenPoint at = on_map(pointer);
    bool handle = false;
    if (const Annotation* one = controller_.selected())
        for (const PlacedAnnotation& placed : pointer.map->placed_annotations()) {
            const SceneAnnotation& scene = (*pointer.map->annotations())[placed.index];
            if (scene.annotation.id == one->id)
                handle = handle_at(handles_of(scene, placed, pointer.map->viewport()), at, reach)
                             .has_value();
        }
    const bool annotation = annotation_at(*pointer.map, at) != nullptr;
    if (handle != over_handle_ || annotation != over_annotation_) {
        over_handle_ = handle;
        over_annotation_ = annotation;
        emit cursor_changed();
    }
}

bool AnnotationTool::grab(const MapPointer& pointer) {
    if (!controller_.projector())
        return false;
    from_ = last_ = pointer;
    moved_ = false;
    if (making_) {
        hold_ = Hold::making;
        return true;
    }
    const ScreenPoint at = on_map(pointer);
    if (const Annotation* one = controller_.selected())
        for (const PlacedAnnotation& placed : pointer.map->placed_annotations()) {
            const SceneAnnotation& scene = (*pointer.map->annotations())[placed.index];
            if (scene.annotation.id != one->id)
                continue;
            handle_ = handle_at(handles_of(scene, placed, pointer.map->viewport()), at, reach);
            if (handle_) {
                held_ = one->id;
                hold_ = Hold::handle;
                return true;
            }
        }
    const Annotation* hit = annotation_at(*pointer.map, at);
    if (!hit) {
        hold_ = Hold::band;
        return true;
    }
    const bool selected = std::find(controller_.selection().begin(), controller_.selection().end(),
                                    hit->id) != controller_.selection().end();
    if (pointer.modifiers & Qt::ShiftModifier) {
        AnnotationIds ids = controller_.selection();
        const AnnotationIds whole = with_groups(controller_.annotations(), {hit->id});
        if (selected)
            std::erase_if(ids, [&](const std::string& id) {
                return std::find(whole.begin(), whole.end(), id) != whole.end();
            });
        else
            ids.push_back(hit->id);
        controller_.select(ids);
        hold_ = Hold::nothing;
        return true;
    }
    if (!selected)
        controller_.select({hit->id});
    hold_ = Hold::moving;
    // A callout's text is moved alone; held by its leader, the whole callout moves.
    if (controller_.selected() && std::holds_alternative<Callout>(hit->shape))
        for (const PlacedAnnotation& placed : pointer.map->placed_annotations())
            if ((*pointer.map->annotations())[placed.index].annotation.id == hit->id &&
                placed.text && placed.text->contains(at)) {
                held_ = hit->id;
                hold_ = Hold::text;
            }
    return true;
}

AnnotationController::Change AnnotationTool::change_to(const MapPointer& to) const {
    const ScreenPoint a = on_map(from_), b = on_map(to);
    const Viewport& view = to.map->viewport();
    if (hold_ == Hold::moving)
        return controller_.moves(controller_.selection(), b.x - a.x, b.y - a.y, view);
    const Annotation* one = find_annotation(controller_.annotations(), held_);
    if (!one)
        return [](Annotations&) {};
    const double unit = to.map->options().units_per_point;
    AnnotationShape shape = one->shape;
    if (hold_ == Hold::handle) {
        shape = dragged(shape, *handle_, b, view, *controller_.projector(), unit);
    } else if (auto* callout = std::get_if<Callout>(&shape)) {
        callout->dx += (b.x - a.x) / unit;
        callout->dy += (b.y - a.y) / unit;
    }
    return [id = held_, shape](Annotations& all) { reshape_annotation(all, id, shape); };
}

QString AnnotationTool::name_of_change() const {
    if (hold_ == Hold::moving || hold_ == Hold::text)
        return tr("Move %n annotation(s)", nullptr, int(controller_.selection().size()));
    return tr("Reshape an annotation");
}

void AnnotationTool::drag(const MapPointer& pointer) {
    last_ = pointer;
    if (!moved_ && gone(from_, pointer) < click_slack)
        return;
    moved_ = true;
    switch (hold_) {
    case Hold::nothing:
        break;
    case Hold::making:
        show_draft(pointer);
        break;
    case Hold::band:
        emit changed();
        break;
    case Hold::moving:
    case Hold::text:
    case Hold::handle:
        controller_.try_out(change_to(pointer));
        break;
    }
}

void AnnotationTool::drop(const MapPointer& pointer) {
    switch (hold_) {
    case Hold::nothing:
        break;
    case Hold::making:
        finish(pointer);
        break;
    case Hold::band:
        if (moved_)
            select_in_band(pointer);
        else if (!(pointer.modifiers & Qt::ShiftModifier))
            controller_.select({});
        break;
    case Hold::moving:
    case Hold::text:
    case Hold::handle:
        if (moved_)
            controller_.edit(name_of_change(), change_to(pointer));
        break;
    }
    hold_ = Hold::nothing;
    handle_.reset();
    emit changed();
}

void AnnotationTool::select_in_band(const MapPointer& pointer) {
    const ScreenPoint a = on_map(from_), b = on_map(pointer);
    const ScreenBox band{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x),
                         std::abs(b.y - a.y)};
    AnnotationIds ids;
    if (pointer.modifiers & Qt::ShiftModifier)
        ids = controller_.selection();
    for (const PlacedAnnotation& placed : pointer.map->placed_annotations())
        if (band.holds(placed.box))
            ids.push_back((*pointer.map->annotations())[placed.index].annotation.id);
    controller_.select(ids);
}

bool AnnotationTool::double_click(const MapPointer& pointer) {
    if (making_ && !path_.empty()) {
        finish_path();
        return true;
    }
    const Annotation* hit =
        controller_.projector() ? annotation_at(*pointer.map, on_map(pointer)) : nullptr;
    if (hit)
        emit text_wanted();
    return hit || making_;
}

bool AnnotationTool::key(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape) {
        if (hold_ != Hold::nothing || making_) {
            give_up();
            return true;
        }
        if (controller_.selection().empty())
            return false;
        controller_.select({});
        return true;
    }
    if (making_) {
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        finish_path();
        return true;
    }
    return edit_key(key, modifiers);
}

bool AnnotationTool::claims(int key, Qt::KeyboardModifiers modifiers) const {
    // With nothing selected, the key is left to the command "Add data".
    return !making_ && !controller_.selection().empty() && key == Qt::Key_D &&
           modifiers == Qt::ControlModifier;
}

bool AnnotationTool::edit_key(int key, Qt::KeyboardModifiers modifiers) {
    const bool control = modifiers & Qt::ControlModifier, shift = modifiers & Qt::ShiftModifier;
    if (control) {
        switch (key) {
        case Qt::Key_A:
            return controller_.select_all(), true;
        case Qt::Key_C:
            return controller_.copy(), true;
        case Qt::Key_X:
            return controller_.cut(), true;
        case Qt::Key_V:
            return controller_.paste(), true;
        case Qt::Key_D:
            return controller_.duplicate(), true;
        case Qt::Key_G:
            return shift ? controller_.ungroup() : controller_.group(), true;
        default:
            return false;
        }
    }
    if (controller_.selection().empty() || !last_.map)
        return false;
    const double step = shift ? 10 : 1;
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return controller_.remove(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return emit text_wanted(), true;
    case Qt::Key_Left:
        return controller_.nudge(-step, 0, *last_.map), true;
    case Qt::Key_Right:
        return controller_.nudge(step, 0, *last_.map), true;
    case Qt::Key_Up:
        return controller_.nudge(0, -step, *last_.map), true;
    case Qt::Key_Down:
        return controller_.nudge(0, step, *last_.map), true;
    default:
        return false;
    }
}

bool AnnotationTool::show_menu(const MapCanvas& map, QPoint place) {
    if (!controller_.projector())
        return false;
    const QPointF at = map.mapFromGlobal(place);
    const Annotation* hit = annotation_at(map, {at.x(), at.y()});
    const AnnotationIds& chosen = controller_.selection();
    if (hit && std::find(chosen.begin(), chosen.end(), hit->id) == chosen.end())
        controller_.select({hit->id});
    emit menu_wanted(place, hit != nullptr);
    return true;
}

void AnnotationTool::paint(QPainter& painter, const Viewport& view) const {
    if (hold_ != Hold::band || !moved_)
        return;
    const QRectF band = QRectF(on_screen(view, from_.at), on_screen(view, last_.at)).normalized();
    QColor inside = tool_colour;
    inside.setAlpha(28);
    painter.setBrush(inside);
    painter.setPen(QPen(tool_colour, 1));
    painter.drawRect(band);
}

} // namespace delimit
