// The handles of a selected element, and the change of its box by a drag.
#pragma once

#include "delimit/briefing/sheet_guides.h"

#include <QRectF>
#include <Qt>

#include <optional>
#include <vector>

namespace delimit {

/// Width of a handle, logical pixels.
inline constexpr double sheet_handle_size = 8;

/// The handles of a box on the screen, each as the edges that it moves: all eight, but none between
/// corners that are close together, so that a small box can be dragged by its middle.
std::vector<MovedEdges> sheet_handles(const QRectF& box);

QPointF handle_point(const QRectF& box, MovedEdges edges);
/// The handle of a box on the screen at that point; nothing if there is none.
std::optional<MovedEdges> handle_at(const QRectF& box, QPointF at);
Qt::CursorShape cursor_of(MovedEdges edges);

/// The box with some edges moved by `dx` and `dy`, never turned inside out. Points of the page.
ScreenBox moved(ScreenBox box, MovedEdges edges, double dx, double dy);

} // namespace delimit
