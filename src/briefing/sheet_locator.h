// A small map of the study area with the extents of a page's maps.
#pragma once

#include "briefing/sheet_canvas.h"

#include <vector>

namespace delimit {

/// True if a locator is useful: no map shows nearly the whole study area.
bool shows_locator(const Scene& scene, const std::vector<Viewport>& maps);

double put_locator(SheetCanvas& canvas, const ScenePtr& scene, const std::vector<Viewport>& maps,
                   std::optional<Date> date, Locale language, double left, double top,
                   double width);

} // namespace delimit
