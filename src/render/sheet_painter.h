// Parts of a sheet, for formats that keep them apart.
#pragma once

#include "delimit/briefing/sheet.h"
#include "delimit/render/map_painter.h"

#include <cstddef>

class QPainter;

namespace delimit {

/// How a map on a sheet is painted.
PaintOptions map_options(const SheetMap& map);

/// So many items from the first, in points from the painter's origin, without the page below.
void paint_items(QPainter& painter, const Sheet& sheet, std::size_t first, std::size_t count);

/// The frame around a map.
void paint_map_frame(QPainter& painter, const Sheet& sheet, const SheetMap& map);

/// Once the sheet was painted: what kept a base map of it from being painted.
Status base_maps_painted(const Sheet& sheet);

} // namespace delimit
