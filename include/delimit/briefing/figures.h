// Figures as the reader sees them: rounded to the line's uncertainty, in either language. Window,
// command line and sheets all take their texts from here. Reported and computed figures stand side
// by side and are never mixed.
#pragma once

#include "delimit/base/number_text.h"
#include "delimit/map/terms.h"
#include "delimit/model/snapshot.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace delimit {

/// Rounded to a multiple of `step`: "5,980 km²"; "under 10 km²" for less than half a step but not
/// zero; with decimals where the step is below 1 km².
std::string area_text(SquareMetres area, SquareMetres step, Locale language);
/// "22 %", "under 1 %".
std::string share_text(double share, Locale language);
/// Positional uncertainty (90 %) of a control map's line: as stated; otherwise assumed, 4 km of a
/// schematic line and 2.5 km of any other: DeepState and Project Owl of one day differ by 2.0–3.1
/// km (90 %).
Metres positional_uncertainty(const Provenance& control_map);
/// True if the uncertainty is assumed because the data state none.
bool uncertainty_assumed(const Provenance& control_map);
/// "±4 km".
std::string plus_minus_text(const Provenance& control_map, Locale language);
/// "±4 km"; "assumed ±2.5 km (90 %)".
std::string uncertainty_text(const Provenance& control_map, Locale language);
/// A distance with the line's uncertainty, and no more digits than that allows: "12 km ±4 km",
/// "12.35 km ±0.05 km".
std::string with_uncertainty(Metres distance, const Provenance& control_map, Locale language);
/// A distance to the line of contact with its uncertainty; nearer than that: "3 km ±4 km, side not
/// certain".
std::string distance_from_line_text(Metres distance, const Provenance& control_map,
                                    Locale language);

/// Standard error of an area that a line of length L bounds, if the line's error u (90 %, normal:
/// standard deviation σ_u = u/1.645) keeps its sign over about ℓ = 20 km along the line:
/// σ² = Σ (σ_u·ℓ)² over L/ℓ independent stretches, so σ = σ_u·√(L·ℓ). For a band of one depth it
/// is too large, since both edges move together: figures claim too little rather than too much.
SquareMetres area_uncertainty(Metres bounding_line, const Provenance& control_map);

/// The largest of 0.1, 1, 5, 10, 50, 100, 500 km² that is not above the uncertainty: figures are
/// rounded to it. 1 km² where the uncertainty is none, as no file is better than that.
SquareMetres rounding_step(SquareMetres uncertainty);

/// The withdrawal ratio, smaller ÷ larger area: "0.97", "0.00"; "no withdrawal" where there is
/// none.
std::string withdrawal_ratio_text(const ProposalTotals& totals, Locale language);

/// "Line of contact: 15 December 2025 (DeepState), schematic, ±2 km".
std::string line_text(const Provenance& control_map, Locale language);

/// The withdrawal of one party under one proposal.
struct WithdrawalFigure {
    Side party = Side::a;
    std::string party_name;
    std::string withdrawal; ///< "Ukrainian withdrawal"
    std::string nothing;    ///< "No Ukrainian withdrawal", where there is none; else empty
    Colour colour;
    SquareMetres area;
    std::string area_text; ///< "5,900 km²", "none"
    /// "23 % of Donetsk", "Donetsk 23 %, Luhansk 1 %", "8 oblasts, most in Donetsk (8 %)"; empty
    /// without a withdrawal.
    std::string share;
    double bar = 0; ///< 0…1: of the largest area of a party's withdrawal under any proposal
    SquareMetres uncertainty; ///< standard error of the area, from the line's uncertainty
    std::string water = {};   ///< "of which water 790 km²"; empty where it rounds to nothing
};

/// One reason why a computed figure differs from a reported one, with its size where it is known.
struct Difference {
    std::string text;
    std::optional<SquareMetres> area;
};

/// Figure that was reported, with its source, beside the computed figure.
struct ReportedFigure {
    std::string reported; ///< "about 5,600 km²"
    std::string by;       ///< "Le Monde, 15 December 2025"; may be empty
    std::string computed;
    std::string difference; ///< "+380 km² (+7 %)"
    std::vector<Difference> because;
};

/// An area of open water, rounded as the area that it is part of; empty where that is nothing.
std::string water_text(SquareMetres water, SquareMetres step, Locale language);
/// "of which water 790 km²"; empty where it rounds to nothing.
std::string of_which_water_text(SquareMetres water, SquareMetres step, Locale language);
/// Source of the study area's water, and what that source cannot know: sentences for the
/// notes of a sheet or report.
std::string water_note(const Snapshot& snapshot, Locale language);

/// The figures panel below one map frame.
struct ProposalFigures {
    std::string id;
    std::string name;
    std::string summary;
    std::array<WithdrawalFigure, 2> withdrawal; ///< by Side
    std::string withdrawal_ratio;
    std::string demilitarized;       ///< area; empty where there is none
    std::string transferred;         ///< area; empty where there is none
    std::string demilitarized_water; ///< as WithdrawalFigure::water
    std::string transferred_water;   ///< as WithdrawalFigure::water
    std::optional<ReportedFigure> reported;
    std::string line; ///< date, source and quality of the line of contact
    /// "estimate ±0.1 %" while a depth is dragged, when all figures are so; otherwise empty.
    std::string estimate;
};

/// `estimated`: the proposal whose figures are an estimate, while its depth is dragged.
ProposalFigures proposal_figures(const Snapshot& snapshot, std::size_t proposal, Locale language,
                                 std::optional<std::size_t> estimated = {});

/// The withdrawal of each party in words, with share and water: "Ukrainian withdrawal: 5,900 km²
/// (22 % of Donetsk)".
std::vector<std::string> withdrawal_points(const ProposalFigures& figures);
/// All other figures in words: demilitarized zone, change of control, ratio, reported figure and
/// why the computed one differs.
std::vector<std::string> other_points(const ProposalFigures& figures, Locale language);

/// In front of a figure that is an estimate.
inline constexpr const char* estimate_sign = "≈\u00a0";

/// Oblast × party × proposal: the oblasts that some proposal touches, each party's area of control
/// in the
/// others, and totals, to which the rows above them sum. Rows of nothing but zeros are left out.
struct ComparisonTable {
    /// Scope of a row; also the order of rows.
    enum class Scope { one_oblast, other_oblasts, all_oblasts };
    struct Cell {
        SquareMetres area;
        std::string text;            ///< "–" for none
        SquareMetres water = {};     ///< open-water part of `area`
        std::string water_text = {}; ///< rounded as `text`; empty where it rounds to nothing
    };
    struct Row {
        Scope scope = Scope::one_oblast;
        std::string iso;    ///< empty for several oblasts
        std::string oblast; ///< "Other oblasts", "All oblasts"
        Side party = Side::a;
        std::string party_name;
        Cell controlled;
        std::vector<Cell> withdrawal; ///< parallel to `proposals`
        [[nodiscard]] bool total() const { return scope == Scope::all_oblasts; }
    };
    std::vector<std::size_t> proposals;
    std::vector<std::string> proposal_names;
    std::vector<Row> rows;
};

/// `proposals`: indices into Snapshot::proposals, in this order; empty means all. `estimated`: as
/// for the figures panel.
ComparisonTable comparison_table(const Snapshot& snapshot, Locale language,
                                 std::vector<std::size_t> proposals = {},
                                 std::optional<std::size_t> estimated = {});

/// Oblast × party: withdrawal areas in only one of two proposals, and in both; with totals that the
/// rows sum to.
struct DifferenceTable {
    struct Row {
        std::string iso;    ///< empty for all oblasts
        std::string oblast; ///< "All oblasts"
        Side party = Side::a;
        std::string party_name;
        std::array<ComparisonTable::Cell, 3> cells; ///< by Shared
        [[nodiscard]] bool total() const { return iso.empty(); }
    };
    std::array<std::string, 3> headings; ///< by Shared: "only US proposal", "in both", …
    std::vector<Row> rows;
};

DifferenceTable difference_table(const Snapshot& snapshot, const ProposalDifference& difference,
                                 std::size_t first, std::size_t second, Locale language);

} // namespace delimit
