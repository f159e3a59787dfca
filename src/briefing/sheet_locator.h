// A small map that tells where in the study area the maps of a page lie.
#pragma once

#include "briefing/sheet_canvas.h"

#include <vector>

namespace delimit {

/// Whether it would tell anything: not where a map shows nearly all of it.
bool shows_locator(const Scene& scene, const std::vector<Viewport>& maps);

double put_locator(SheetCanvas& canvas, const ScenePtr& scene, const std::vector<Viewport>& maps,
                   std::optional<Date> date, Locale language, double left, double top,
                   double width);

} // namespace delimit
