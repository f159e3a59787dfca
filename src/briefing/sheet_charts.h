// Bars of a sheet.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

#include <vector>

namespace delimit {

/// What each party vacates under each proposal.
double put_withdrawal_chart(SheetCanvas& canvas, const std::vector<ProposalFigures>& all_figures,
                            Locale language, double left, double top, double width);

/// What each party vacates in each oblast under one proposal of the table. Nothing is put
/// where fewer than two are left.
double put_oblast_chart(SheetCanvas& canvas, const Parties& parties, const ComparisonTable& table,
                        std::size_t proposal, Locale language, double left, double top,
                        double width);

/// Which share of each oblast that both parties hold a part of is whose.
double put_control_chart(SheetCanvas& canvas, const Snapshot& snapshot, Locale language,
                         double left, double top, double width);

} // namespace delimit
