// Painting of parts of a sheet, for formats that keep them apart.
#pragma once

#include "delimit/briefing/sheet.h"
#include "delimit/render/map_painter.h"

#include <cstddef>

class QPainter;

namespace delimit {

/// Options for painting a map of a sheet.
PaintOptions map_options(const SheetMap& map);

/// Paints `count` items from `first` on, in points from the painter's origin, without the page
/// below.
void paint_items(QPainter& painter, const Sheet& sheet, std::size_t first, std::size_t count);

/// The frame around a map.
void paint_map_frame(QPainter& painter, const Sheet& sheet, const SheetMap& map);

/// Error that kept a base map of the sheet from being painted; to be called after painting.
Status base_maps_painted(const Sheet& sheet);

} // namespace delimit
