#include "gui/data/data_preview.h"

#include "gui/base/colour.h"
#include "gui/base/own_keys.h"

#include "delimit/map/clip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>
#include <utility>

#include <algorithm>

namespace delimit {
namespace {

constexpr double step_factor = 1.5;

QPolygonF polygon_of(const ScreenPath& path) {
    QPolygonF out;
    out.reserve(qsizetype(path.size()));
    for (const ScreenPoint& p : path)
        out << QPointF(p.x, p.y);
    return out;
}

/// The visible area, enlarged so that outlines along the edge stay outside.
ScreenBox frame_of(const Viewport& viewport) {
    return viewport.frame().grown(8);
}

void fill(QPainter& painter, const Region& region, const Viewport& viewport, const QBrush& brush) {
    QPainterPath path;
    for (const ScreenPath& ring : clipped_rings(region, viewport, frame_of(viewport)))
        path.addPolygon(polygon_of(ring));
    painter.fillPath(path, brush);
}

void outline(QPainter& painter, const Region& region, const Viewport& viewport, const QPen& pen) {
    painter.setPen(pen);
    for (const ScreenPath& piece : clipped_outline(region, viewport, frame_of(viewport)))
        painter.drawPolyline(polygon_of(piece));
}

void stroke(QPainter& painter, const Polyline& line, const Viewport& viewport, const QPen& pen) {
    std::vector<ScreenPath> pieces;
    clip_line(line, viewport, frame_of(viewport), pieces);
    painter.setPen(pen);
    for (const ScreenPath& piece : pieces)
        painter.drawPolyline(polygon_of(piece));
}

} // namespace

DataPreview::DataPreview(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the data"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keep_own_keys(this);
}

void DataPreview::show_trial(TrialPtr trial, std::size_t number, const Parties& parties,
                             std::vector<Seed> seeds) {
    trial_ = std::move(trial);
    number_ = number;
    parties_ = parties;
    seeds_ = std::move(seeds);
    if (fitted_)
        fit();
    update();
}

void DataPreview::set_picking(bool picking) {
    picking_ = picking;
    setCursor(picking ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void DataPreview::fit() {
    if (!trial_)
        return;
    MapBox study_area;
    for (const DividedOblast& oblast : trial_->control->oblasts)
        study_area.add(oblast.ground);
    MapBox here, elsewhere;
    if (number_ < trial_->shapes.size())
        for (const TriedClass& one : trial_->shapes[number_]) {
            MapBox box;
            box.add(one.areas);
            for (const Polyline& line : one.lines)
                box.add(line);
            box.add(one.points);
            // A file may also hold features far outside the projection's range.
            (box.meets(study_area) ? here : elsewhere).add(box);
        }
    // If all features are elsewhere, they are shown together with the study area.
    MapBox box = here;
    if (box.empty()) {
        box = study_area;
        if (!elsewhere.empty())
            box.add(elsewhere);
    } else {
        const MapBox room =
            study_area.grown(0.2 * std::max(study_area.width(), study_area.height()));
        box = {std::max(box.min_x, room.min_x), std::max(box.min_y, room.min_y),
               std::min(box.max_x, room.max_x), std::min(box.max_y, room.max_y)};
    }
    viewport_ = viewport_.fitted(box, Margins::all(16));
}

void DataPreview::move_to(const Viewport& viewport) {
    fitted_ = false;
    viewport_ = viewport;
    update();
}

QColor DataPreview::colour_of(std::optional<ClassMeaning> meaning) const {
    if (!meaning)
        return {128, 60, 160};
    switch (*meaning) {
    case ClassMeaning::controlled_by_a:
        return qt_colour(parties_[Side::a].colour);
    case ClassMeaning::controlled_by_b:
        return qt_colour(parties_[Side::b].colour);
    case ClassMeaning::undetermined:
        return {119, 115, 107};
    case ClassMeaning::line:
        return {22, 24, 29};
    case ClassMeaning::ignore:
        break;
    }
    return {170, 166, 158};
}

void DataPreview::paint_map(QPainter& painter) const {
    for (const DividedOblast& oblast : trial_->control->oblasts)
        fill(painter, oblast.ground, viewport_, QColor(249, 247, 242));
    if (trial_->of_entries)
        for (const DividedOblast& oblast : trial_->control->oblasts) {
            for (const Side side : both_sides)
                fill(painter, oblast.controlled[index(side)], viewport_,
                     qt_colour(parties_[side].colour, 0.22));
            fill(painter, oblast.undetermined, viewport_,
                 QBrush(QColor(119, 115, 107), Qt::Dense6Pattern));
        }
    for (const DividedOblast& oblast : trial_->control->oblasts)
        outline(painter, oblast.ground, viewport_, QPen(QColor(165, 160, 149), 0.8));
}

void DataPreview::paint_entry(QPainter& painter, std::size_t number) const {
    const bool in_front = number == number_;
    const LayerKind kind = trial_->surveys[number].kind;
    for (const TriedClass& one : trial_->shapes[number]) {
        const QColor colour =
            kind == LayerKind::control_map ? colour_of(one.meaning) : QColor(70, 90, 120);
        // Areas already divided have their colour from paint_map.
        const bool filled = kind == LayerKind::control_map && (!trial_->of_entries || !one.meaning);
        QColor inside = colour;
        inside.setAlphaF(one.meaning == ClassMeaning::ignore ? 0.08F : 0.25F);
        if (filled)
            fill(painter, one.areas, viewport_, inside);
        QPen pen(colour, in_front ? 1.4 : 0.8);
        if (one.meaning == ClassMeaning::ignore || !one.meaning)
            pen.setStyle(Qt::DashLine);
        if (kind != LayerKind::control_map)
            pen.setStyle(Qt::SolidLine);
        outline(painter, one.areas, viewport_, pen);
        pen.setWidthF(in_front ? 2.2 : 1.2);
        for (const Polyline& line : one.lines)
            stroke(painter, line, viewport_, pen);
        if (kind != LayerKind::settlements)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const MapPoint& point : one.points) {
            const ScreenPoint at = viewport_.to_screen(point);
            painter.drawEllipse(QPointF(at.x, at.y), 2, 2);
        }
        painter.setBrush(Qt::NoBrush);
    }
}

void DataPreview::paint_seeds(QPainter& painter) const {
    const Projector projector(trial_->projection);
    for (const Seed& seed : seeds_) {
        const ScreenPoint at = viewport_.to_screen(projector.forward(seed.at));
        painter.setPen(QPen(Qt::white, 2));
        painter.setBrush(qt_colour(parties_[seed.holder].colour));
        painter.drawEllipse(QPointF(at.x, at.y), 6, 6);
    }
    painter.setBrush(Qt::NoBrush);
}

void DataPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(230, 229, 225));
    if (trial_) {
        painter.setRenderHint(QPainter::Antialiasing);
        paint_map(painter);
        for (std::size_t i = 0; i < trial_->shapes.size(); ++i)
            if (i != number_)
                paint_entry(painter, i);
        if (number_ < trial_->shapes.size())
            paint_entry(painter, number_);
        if (trial_->of_entries)
            for (const Polyline& part : trial_->control->line.parts)
                stroke(painter, part, viewport_, QPen(QColor(22, 24, 29), 1.6));
        paint_seeds(painter);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(143, 139, 131));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void DataPreview::resizeEvent(QResizeEvent*) {
    viewport_ = viewport_.resized({double(width()), double(height())});
    if (fitted_)
        fit();
}

void DataPreview::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        pressed_ = dragged_from_ = event->position();
}

void DataPreview::mouseMoveEvent(QMouseEvent* event) {
    if (!dragged_from_)
        return;
    const QPointF moved = event->position() - *dragged_from_;
    dragged_from_ = event->position();
    move_to(viewport_.panned(moved.x(), moved.y()));
}

void DataPreview::mouseReleaseEvent(QMouseEvent* event) {
    const auto pressed = std::exchange(pressed_, std::nullopt);
    dragged_from_.reset();
    if (!pressed || !picking_ || !trial_ || (event->position() - *pressed).manhattanLength() > 4)
        return;
    const Projector projector(trial_->projection);
    emit picked(
        projector.inverse(viewport_.to_map({event->position().x(), event->position().y()})));
}

void DataPreview::wheelEvent(QWheelEvent* event) {
    const double factor = std::pow(step_factor, event->angleDelta().y() / 120.0);
    move_to(viewport_.zoomed(factor, {event->position().x(), event->position().y()}));
    event->accept();
}

void DataPreview::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 40;
    switch (event->key()) {
    case Qt::Key_Left:
        return move_to(viewport_.panned(step, 0));
    case Qt::Key_Right:
        return move_to(viewport_.panned(-step, 0));
    case Qt::Key_Up:
        return move_to(viewport_.panned(0, step));
    case Qt::Key_Down:
        return move_to(viewport_.panned(0, -step));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return move_to(viewport_.zoomed(step_factor));
    case Qt::Key_Minus:
        return move_to(viewport_.zoomed(1 / step_factor));
    case Qt::Key_Home:
        fitted_ = true;
        fit();
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace delimit
