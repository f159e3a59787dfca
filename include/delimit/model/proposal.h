#pragma once

#include "delimit/base/date.h"
#include "delimit/model/extras.h"
#include "delimit/model/provision.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

/// Source of a statement, with publisher and date.
struct Citation {
    Text text;      ///< quotation or summary
    Text publisher; ///< "Bild, via UNN"
    std::optional<Date> date;
    std::string url; ///< may be empty; never fetched, only opened by the user
    Extras extras = {};
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// A figure as the press or a party gave it. Never mixed with computed figures.
struct ReportedArea {
    SquareMetres area;
    bool approximate = true; ///< "about"
    Side withdrawal_by = Side::a;
    Text explanation; ///< reasons for which the computed figure may differ
    friend bool operator==(const ReportedArea&, const ReportedArea&) = default;
};

/// Words and provisions of a proposal before these were changed or it was duplicated, which are
/// those that its sources report.
struct Origin {
    Text name;
    Text summary;
    std::vector<Provision> provisions;
    std::optional<ReportedArea> reported;
    std::vector<Citation> citations;
    friend bool operator==(const Origin&, const Origin&) = default;
};

struct Proposal {
    std::string id; ///< stable, for scripts: "us-proposal"
    Text name;
    Text summary; ///< one sentence for the figures panel
    std::vector<Provision> provisions;
    std::optional<ReportedArea> reported;
    std::vector<Citation> citations;
    std::optional<Origin> origin; ///< absent: it is what its sources, if any, report
    Extras extras = {};
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// The proposal as an origin of others: its own origin if it has one.
Origin origin_of(const Proposal& proposal);

/// True if its provisions are not those of its origin.
bool is_altered(const Proposal& proposal);

/// Keeps the origin of a proposal that somebody reported, where its provisions differ from those
/// `before`; forgets it where they are those of the origin again.
void keep_origin(const Proposal& before, Proposal& after);

/// Reported figure that the computed ones may be compared with: none that is about the origin of an
/// altered proposal.
std::optional<ReportedArea> comparable_report(const Proposal& proposal);

/// Citations of the proposal as it stands, without those of its origin.
std::vector<Citation> own_citations(const Proposal& proposal);
/// Citations of the origin.
std::vector<Citation> citations_of_origin(const Proposal& proposal);

} // namespace delimit
