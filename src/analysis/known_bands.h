// Depth bands that an earlier result of the same study area has in full: they need not be cut
// again.
#pragma once

#include "delimit/analysis/zones.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace delimit {

/// A depth band of a provision in an oblast. `inner` is 0 for the nearest.
struct BandPlace {
    std::size_t oblast = 0; ///< index into Control::oblasts
    Metres inner, outer;
};

class KnownBands {
  public:
    /// Both must outlive it.
    KnownBands(const Control& control, const std::vector<EarlierResult>& earlier)
        : control_(control), earlier_(earlier) {}

    /// The zone, which may be null, as no ground of the party is in that band. Nothing if no
    /// earlier result has it, cut by nothing but oblast and control.
    [[nodiscard]] std::optional<const WithdrawalZone*> find(const Provision& provision,
                                                            const BandPlace& place) const;
    /// True if all oblasts of the provision have the band.
    [[nodiscard]] bool everywhere(const Provision& provision, Metres inner, Metres outer) const;

  private:
    const Control& control_;
    const std::vector<EarlierResult>& earlier_;
};

} // namespace delimit
