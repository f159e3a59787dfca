// Name and summary of a proposal as they are shown: they say where it differs from what its sources
// report.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/model/proposal.h"

#include <string>

namespace delimit {

/// The proposal's name; that of an altered proposal whose name is its origin's with what was
/// altered: "Mutual withdrawal, 5–10 km (here 27.5 km)", "US proposal (altered)".
std::string shown_name(const Proposal& proposal, Locale language);

/// The proposal's summary; that of an altered proposal whose summary is its origin's with the
/// sentence that it is: "… Here computed for 27.5 km."
std::string shown_summary(const Proposal& proposal, Locale language);

/// Makes an altered proposal one that stands for itself: name and summary become those shown; the
/// origin's citations and reported figure are removed.
void part_from_origin(Proposal& proposal);

/// Relation of a proposal to the one that it was made from: "derived from “Mutual withdrawal, 5–10
/// km”"; empty for a proposal without origin.
std::string derived_from_text(const Proposal& proposal, Locale language);

} // namespace delimit
