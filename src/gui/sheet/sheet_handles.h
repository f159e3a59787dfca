// The handles of a chosen element, and what a drag of them makes of its box.
#pragma once

#include "delimit/briefing/sheet_guides.h"

#include <QRectF>
#include <Qt>

#include <optional>
#include <vector>

namespace delimit {

/// Of a handle, logical pixels.
inline constexpr double sheet_handle_size = 8;

/// Those of a box on the screen, as the edges that they move: all eight, but between corners that
/// are close together none, so that a small box can be taken in its middle.
std::vector<MovedEdges> sheet_handles(const QRectF& box);

QPointF handle_point(const QRectF& box, MovedEdges edges);
/// Of a box on the screen.
std::optional<MovedEdges> handle_at(const QRectF& box, QPointF at);
Qt::CursorShape cursor_of(MovedEdges edges);

/// The box with some edges moved by so much, never turned inside out. Points of the page.
ScreenBox moved(ScreenBox box, MovedEdges edges, double dx, double dy);

} // namespace delimit
