// The parts of a sheet. Each is put at a position with a width and returns its bottom; on a spare
// canvas this gives its height.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

namespace delimit {

/// Figures of one proposal, below its map. Their text has the size at which all of `alike` fit,
/// itself among them, so that those of several maps compare.
double put_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                         const std::vector<ProposalFigures>& alike, Locale language, double left,
                         double top, double width);

/// Only the withdrawal areas of the parties, side by side, and the withdrawal ratio.
double put_short_figures_panel(SheetCanvas& canvas, const ProposalFigures& panel_figures,
                               const std::vector<ProposalFigures>& alike, Locale language,
                               double left, double top, double width);

/// Samples and names of all map frames.
double put_legend(SheetCanvas& canvas, const std::vector<LegendEntry>& entries, Locale language,
                  double left, double top, double width);

/// Sources and notes.
double put_notes(SheetCanvas& canvas, const std::vector<std::string>& notes, Locale language,
                 double left, double top, double width);

} // namespace delimit
