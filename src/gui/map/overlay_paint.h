// Painting of tools over a map: the same lines, vertices and labels for all of them.
#pragma once

#include "delimit/map/snapping.h"
#include "delimit/map/vertex_editor.h"
#include "delimit/map/viewport.h"
#include <QRectF>
#include <QSizeF>

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace delimit {

/// Visible on every colour of the map, in either theme: maps stay light.
inline const QColor tool_colour(0x8a, 0x1c, 0x7c);
inline const QColor snap_colour(0xd9, 0x5f, 0x02);

enum class VertexState { plain, hovered, selected };

/// Paints a line with a light casing; dashed if it is not final.
void paint_line(QPainter& painter, const Viewport& view, const Polyline& line, bool dashed = false);
/// Tints the area within closed edges faintly.
void paint_map(QPainter& painter, const Viewport& view, const PathOnMap& path);
/// An area with a fill that lets the map be seen, and no outline.
void paint_area(QPainter& painter, const Viewport& view, const Region& area, const QColor& fill);
void paint_vertex(QPainter& painter, QPointF at, VertexState state);
/// Paints a square at vertices, a cross along edges, with the name of a settlement.
void paint_snap_mark(QPainter& painter, QPointF at, const Snapped& snapped, const QString& name);

/// Paints light text on dark, `at` the middle of its left edge; kept within `frame`. Returns its
/// box.
QRectF paint_label(QPainter& painter, QPointF at, const QString& text, const ScreenBox& frame,
                   bool strong = false);
/// The size of the box that paint_label paints.
QSizeF label_size(const QPainter& painter, const QString& text, bool strong = false);

} // namespace delimit
