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

struct Proposal {
    std::string id; ///< stable, for scripts: "us-proposal"
    Text name;
    Text summary; ///< one sentence for the figures panel
    std::vector<Provision> provisions;
    std::optional<ReportedArea> reported;
    std::vector<Citation> citations;
    Extras extras = {};
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

} // namespace delimit
