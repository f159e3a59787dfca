#include "delimit/model/proposal.h"

#include <algorithm>
#include <iterator>

namespace delimit {

Origin origin_of(const Proposal& proposal) {
    if (proposal.origin)
        return *proposal.origin;
    return {proposal.name, proposal.summary, proposal.provisions, proposal.reported,
            proposal.citations};
}

bool is_altered(const Proposal& proposal) {
    return proposal.origin && proposal.origin->provisions != proposal.provisions;
}

void keep_origin(const Proposal& before, Proposal& after) {
    if (!after.origin) {
        if (before.provisions != after.provisions && (before.reported || !before.citations.empty()))
            after.origin = origin_of(before);
        return;
    }
    const bool duplicate = after.citations.empty() && !after.reported;
    if (!is_altered(after) && !duplicate)
        after.origin.reset();
}

std::optional<ReportedArea> comparable_report(const Proposal& proposal) {
    if (is_altered(proposal) && proposal.reported == proposal.origin->reported)
        return std::nullopt;
    return proposal.reported;
}

std::vector<Citation> own_citations(const Proposal& proposal) {
    const std::vector<Citation> of_origin = citations_of_origin(proposal);
    std::vector<Citation> own;
    std::copy_if(proposal.citations.begin(), proposal.citations.end(), std::back_inserter(own),
                 [&](const Citation& citation) {
                     return std::find(of_origin.begin(), of_origin.end(), citation) ==
                            of_origin.end();
                 });
    return own;
}

std::vector<Citation> citations_of_origin(const Proposal& proposal) {
    return proposal.origin ? proposal.origin->citations : std::vector<Citation>();
}

} // namespace delimit
