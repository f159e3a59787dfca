// Bars of the proposals shown, on one scale and one baseline: the withdrawal of one party to the
// left, that of the other to the right.
#pragma once

#include "delimit/briefing/figures.h"

#include <array>
#include <string>
#include <vector>

namespace delimit {

struct ComparisonBars {
    struct Bar {
        std::string figure; ///< "5,900 km²", "none"
        double length = 0;  ///< 0…1 of the scale
        double whisker = 0; ///< uncertainty (90 %) to either side, on the same scale
    };
    struct Row {
        std::string id;
        std::string name;
        std::array<Bar, 2> bars; ///< by Side
        std::string remark;      ///< "reported: about 5,600 km²", "withdrawal ratio 0.94"
        std::string details;     ///< all its figures, a line each
    };
    std::array<std::string, 2> headings; ///< "Ukrainian withdrawal", by Side
    std::array<Colour, 2> colours;       ///< of the parties, by Side
    std::string scale; ///< area at the end of the scale: "20,000 km²"; empty without any bar
    std::vector<Row> rows;
};

/// Bars in the order of the proposals. The scale ends at the next round area (1, 2 or 5 × 10ⁿ km²)
/// above the longest bar shown with its whisker, so that it stays while a depth is dragged.
ComparisonBars comparison_bars(const std::vector<ProposalFigures>& shown, Locale language);

} // namespace delimit
