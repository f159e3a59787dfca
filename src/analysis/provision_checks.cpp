#include "analysis/provision_checks.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <string>

namespace delimit {
namespace {

/// Areas below this are arithmetic noise.
constexpr SquareMetres nothing = SquareMetres(1);

class Findings {
  public:
    Findings(const Control& control, const Proposal& proposal)
        : control_(control), proposal_(proposal) {}

    Diagnostics of(const std::vector<ProvisionSums>& sums) && {
        for (std::size_t m = 0; m < sums.size(); ++m) {
            if (const auto problem = problem_of(proposal_.provisions[m]))
                add("measure-left-out", m, "",
                    filled({"was skipped: {0}", "пропущено: {0}"}, {*problem}));
            unknown_oblasts(m);
            if (sums[m].lost > nothing)
                add("measures-overlap", m, "",
                    {"covers territory of an earlier one; that territory is counted there",
                     "охоплює територію попереднього; її зараховано до нього"},
                    sums[m].lost);
            beyond_study_area(m, sums[m]);
            for (std::size_t part = 0; part < sums[m].exclusions.size(); ++part)
                if (sums[m].exclusions[part] <= nothing)
                    add("exclusion-outside", m, "/excluded",
                        filled({"has an exclusion that lies outside its zone: number {0}",
                                "має виняток, що лежить поза його зоною: № {0}"},
                               {part + 1}));
        }
        return std::move(found_);
    }

  private:
    void unknown_oblasts(std::size_t m) {
        for (const std::string& named : proposal_.provisions[m].oblasts)
            if (std::none_of(control_.oblasts.begin(), control_.oblasts.end(),
                             [&](const DividedOblast& o) { return o.iso == named; }))
                add("oblast-unknown", m, "/oblasts",
                    filled(
                        {"names the oblast {0}, which is not loaded; its territory is not counted",
                         "називає область {0}, якої не завантажено; її територію не враховано"},
                        {named}));
    }

    void beyond_study_area(std::size_t m, const ProvisionSums& sums) {
        const Provision& provision = proposal_.provisions[m];
        const bool everything = sums.withdrawal + sums.lost >= sums.controlled * (1 - 1e-9);
        if (std::holds_alternative<ToDepth>(provision.scope) && provision.exclusions.empty() &&
            sums.controlled > nothing && everything)
            add("depth-beyond-theatre", m, "/tiers_km",
                {"reaches beyond the study area: all that the party controls lies within its depth",
                 "сягає за межі території розгляду: уся підконтрольна стороні територія лежить у "
                 "межах його глибини"});
    }

    void add(const char* code, std::size_t m, const std::string& member, const Text& what,
             std::optional<SquareMetres> moved = {}) {
        Diagnostic finding{
            Severity::warning,
            code,
            filled({"provision {0} of {1} {2}", "положення {0} пропозиції «{1}» {2}"},
                   {m + 1, proposal_.name, what}),
            {},
            moved};
        finding.location.field = "measures/" + std::to_string(m) + member;
        found_.push_back(std::move(finding));
    }

    const Control& control_;
    const Proposal& proposal_;
    Diagnostics found_;
};

} // namespace

Diagnostics findings_of(const Control& control, const Proposal& proposal,
                        const std::vector<ProvisionSums>& sums) {
    return Findings(control, proposal).of(sums);
}

} // namespace delimit
