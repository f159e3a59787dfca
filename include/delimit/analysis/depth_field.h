// Distances to the line of contact, computed once on a grid near it: afterwards figures and outline
// of a zone of any depth take milliseconds, as a slider needs while it is dragged. The exact
// computation (geo/buffer/zone_buffer.h, analysis/zones.h) shares no code with it: each checks the
// other. See docs/adr/0006-depth-field.md.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"
#include "delimit/model/zones.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace delimit {

/// Areas that a provision does not touch: Provision::exclusions.
using Exclusions = std::vector<GeoRegion>;

struct DepthFieldOptions {
    Metres max_depth = kilometres(45);
    /// Spacing of the grid on the map, positive; doubled until the grid fits into 60 MB.
    Metres cell = Metres(250);
    /// Exclusions by entry; one that is not empty has curves of its own (see exclusions_of).
    std::vector<Exclusions> exclusions;
};

/// The distinct exclusions of the proposals' provisions to a depth, for DepthFieldOptions.
std::vector<Exclusions> exclusions_of(const std::vector<Proposal>& proposals);

/// Immutable, shared and cheap to copy; any thread may ask it.
class DepthField {
  public:
    /// Builds the field from the line of contact and the divided oblasts of `control`, which need
    /// not outlive it. Uses up to two threads. Errors: cancelled, or exclusions that cannot be cut.
    static Result<DepthField> build(const Projector& projector, const Control& control,
                                    const DepthFieldOptions& options = {},
                                    std::stop_token stop = {});

    [[nodiscard]] Metres max_depth() const;
    [[nodiscard]] Metres cell() const;
    [[nodiscard]] std::size_t memory() const; ///< bytes held
    /// Bound of the error of `area`, as measured (the decision record has the table): a thousandth
    /// of it, and not less than 0.1 km², which applies below 100 km².
    [[nodiscard]] static SquareMetres stated_error(SquareMetres area);

    /// Curves without exclusions.
    static constexpr std::size_t no_exclusion = 0;
    /// Curves for these exclusions; nothing if the field was built without them.
    [[nodiscard]] std::optional<std::size_t> curves_for(const Exclusions& exclusions) const;

    /// Geodesic area controlled by `side` in the oblast (index into Control::oblasts) within
    /// `depth` of the line. Never falls with depth. Depths are taken into 0…max_depth.
    [[nodiscard]] SquareMetres area(Side side, std::size_t oblast, Metres depth,
                                    std::size_t curves = no_exclusion) const;
    /// The part of it that is grey zone.
    [[nodiscard]] SquareMetres undetermined(Side side, std::size_t oblast, Metres depth,
                                            std::size_t curves = no_exclusion) const;

    /// Open-water part of `area`.
    [[nodiscard]] SquareMetres water(Side side, std::size_t oblast, Metres depth,
                                     std::size_t curves = no_exclusion) const;

    /// Party that the oblast's undetermined area counts to.
    [[nodiscard]] Side grey_counts_to(std::size_t oblast) const;

    /// Closed rings in the study area's projection, to be filled even-odd, around the zone of
    /// `side` to `depth`, for painting. They reach beyond its area of control, over the line of
    /// contact (by two steps of the grid) and the study area's edge: clip them to `controlled` of
    /// the oblasts meant. `metres_per_pixel`: resolution of the screen; the outline is taken at
    /// about that step. Empty for a depth of 0 or of more than max_depth.
    [[nodiscard]] std::vector<Polyline> outline(Side side, Metres depth,
                                                double metres_per_pixel = 0) const;

    struct State;

  private:
    explicit DepthField(std::shared_ptr<const State> state) : state_(std::move(state)) {}
    std::shared_ptr<const State> state_;
};

/// The figures that compute_proposal would give, from the field's curves: rows and totals as
/// there, but zones without `ground` and no diagnostics. Provisions that are not to a depth from
/// the line of contact keep the figures of `exact`, the result of `computed`, which `proposal`
/// was edited from. Nothing if the field cannot give the figures: such a provision was edited, or
/// shares oblasts with a provision to a depth of the same party (except withdrawals from whole
/// oblasts); provisions with different exclusions overlap; a depth is beyond the field's, or the
/// field lacks an exclusion.
std::optional<ProposalResult> estimate(const DepthField& field, const Control& control,
                                       const Proposal& proposal, const Proposal& computed,
                                       const ProposalResult& exact);

} // namespace delimit
