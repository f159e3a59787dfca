// The parts of a sheet. Each is put at a place with a width and returns where it ends below; put
// on a spare canvas they tell their height.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

namespace delimit {

/// Figures of one proposal, below its map. They are written as large as all of `alike` can be,
/// itself among them, so that those of several maps compare.
double put_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                         const std::vector<ProposalFigures>& alike, Locale language, double left,
                         double top, double width);

/// Only what each party vacates, the two beside each other, and the reciprocity.
double put_short_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                               const std::vector<ProposalFigures>& alike, Locale language,
                               double left, double top, double width);

/// Signs of all map frames.
double put_legend(SheetCanvas& canvas, const std::vector<LegendEntry>& entries, Locale language,
                  double left, double top, double width);

/// What the figures rest on.
double put_notes(SheetCanvas& canvas, const std::vector<std::string>& notes, Locale language,
                 double left, double top, double width);

} // namespace delimit
