#include "analysis/measure_findings.h"

#include <algorithm>
#include <string>

namespace delimit {
namespace {

/// Less is noise of the arithmetic.
constexpr SquareMetres nothing = SquareMetres(1);

class Findings {
  public:
    Findings(const Control& control, const Proposal& proposal)
        : control_(control), proposal_(proposal) {}

    Diagnostics of(const std::vector<MeasureSums>& sums) && {
        for (std::size_t m = 0; m < sums.size(); ++m) {
            if (const auto problem = problem_of(proposal_.measures[m]))
                add("measure-left-out", m, "", "was left out: " + *problem);
            unknown_oblasts(m);
            if (sums[m].lost > nothing)
                add("measures-overlap", m, "",
                    "names ground of an earlier one; it is counted to that", sums[m].lost);
            beyond_theatre(m, sums[m]);
            for (std::size_t part = 0; part < sums[m].excluded.size(); ++part)
                if (sums[m].excluded[part] <= nothing)
                    add("exclusion-outside", m, "/excluded",
                        "excludes an area that lies outside its zone: number " +
                            std::to_string(part + 1));
        }
        return std::move(found_);
    }

  private:
    void unknown_oblasts(std::size_t m) {
        for (const std::string& named : proposal_.measures[m].oblasts)
            if (std::none_of(control_.oblasts.begin(), control_.oblasts.end(),
                             [&](const DividedOblast& o) { return o.iso == named; }))
                add("oblast-unknown", m, "/oblasts",
                    "names the oblast " + named +
                        ", which is not loaded; its ground is not counted");
    }

    void beyond_theatre(std::size_t m, const MeasureSums& sums) {
        const Measure& measure = proposal_.measures[m];
        const bool everything = sums.vacated + sums.lost >= sums.held * (1 - 1e-9);
        if (std::holds_alternative<ToDepth>(measure.extent) && measure.excluded.empty() &&
            sums.held > nothing && everything)
            add("depth-beyond-theatre", m, "/tiers_km",
                "reaches beyond the theatre: all that the party holds lies within its depth");
    }

    void add(const char* code, std::size_t m, const std::string& member, const std::string& what,
             std::optional<SquareMetres> moved = {}) {
        Diagnostic finding{Severity::warning,
                           code,
                           "measure " + std::to_string(m + 1) + " of " + proposal_.name.en + " " +
                               what,
                           {},
                           moved};
        finding.place.field = "measures/" + std::to_string(m) + member;
        found_.push_back(std::move(finding));
    }

    const Control& control_;
    const Proposal& proposal_;
    Diagnostics found_;
};

} // namespace

Diagnostics findings_of(const Control& control, const Proposal& proposal,
                        const std::vector<MeasureSums>& sums) {
    return Findings(control, proposal).of(sums);
}

} // namespace delimit
