// Bar charts of a sheet. Each returns its bottom.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

#include <vector>

namespace delimit {

/// Withdrawal area of each party under each proposal.
double put_withdrawal_chart(SheetCanvas& canvas, const std::vector<ProposalFigures>& all_figures,
                            Locale language, double left, double top, double width);

/// Withdrawal area of each party by oblast under one proposal of the table. Nothing is put for
/// fewer than two bars.
double put_oblast_chart(SheetCanvas& canvas, const Parties& parties, const ComparisonTable& table,
                        std::size_t proposal, Locale language, double left, double top,
                        double width);

/// Shares of the parties in each oblast that both control in part.
double put_control_chart(SheetCanvas& canvas, const Snapshot& snapshot, Locale language,
                         double left, double top, double width);

} // namespace delimit
