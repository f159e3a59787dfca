#include "delimit/map/proposal_text.h"

#include "delimit/base/message.h"
#include "delimit/map/terms.h"

#include <optional>
#include <variant>

namespace delimit {
namespace {

/// The depths to which every provision withdraws, if they alone differ from the origin's.
std::optional<std::vector<Metres>> altered_depths(const Proposal& proposal) {
    std::vector<Provision> provisions = proposal.provisions;
    const auto& of_origin = proposal.origin->provisions;
    if (provisions.size() != of_origin.size())
        return std::nullopt;
    std::optional<std::vector<Metres>> all;
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        auto* depth = std::get_if<ToDepth>(&provisions[i].scope);
        const auto* before = std::get_if<ToDepth>(&of_origin[i].scope);
        if (!depth || !before)
            continue;
        if (all && *all != depth->depth_bands)
            return std::nullopt;
        all = depth->depth_bands;
        depth->depth_bands = before->depth_bands;
    }
    return provisions == of_origin ? all : std::nullopt;
}

bool has_words_of_origin(const Proposal& proposal, Text Proposal::*words, Text Origin::*before) {
    return is_altered(proposal) && proposal.*words == (*proposal.origin).*before;
}

} // namespace

std::string shown_name(const Proposal& proposal, Locale language) {
    const std::string& name = proposal.name.in(language);
    if (!has_words_of_origin(proposal, &Proposal::name, &Origin::name))
        return name;
    if (const auto depths = altered_depths(proposal))
        return filled({"{0} (here {1})", "{0} (тут {1})"}, {name, depths_text(*depths, language)})
            .in(language);
    return filled({"{0} (altered)", "{0} (зі змінами)"}, {name}).in(language);
}

std::string shown_summary(const Proposal& proposal, Locale language) {
    const std::string& summary = proposal.summary.in(language);
    if (!has_words_of_origin(proposal, &Proposal::summary, &Origin::summary))
        return summary;
    const auto depths = altered_depths(proposal);
    const std::string altered = depths
                                    ? filled({"Here computed for {0}.", "Тут обчислено для {0}."},
                                             {depths_text(*depths, language)})
                                          .in(language)
                                    : Text{"Here computed with altered provisions.",
                                           "Тут обчислено зі зміненими положеннями."}
                                          .in(language);
    return summary.empty() ? altered : summary + " " + altered;
}

void part_from_origin(Proposal& proposal) {
    const auto in_both = [&](const auto& shown, const Text& now) {
        // A text that is missing in Ukrainian stays so.
        const bool missing = now.uk.empty() && !now.en.empty();
        return Text{shown(proposal, Language::english),
                    missing ? std::string() : shown(proposal, Language::ukrainian)};
    };
    const Text name = in_both(shown_name, proposal.name);
    const Text summary = in_both(shown_summary, proposal.summary);
    proposal.citations = own_citations(proposal);
    proposal.reported = comparable_report(proposal);
    proposal.name = name;
    proposal.summary = summary;
    proposal.origin.reset();
}

std::string derived_from_text(const Proposal& proposal, Locale language) {
    if (!proposal.origin)
        return {};
    return filled({"derived from “{0}”", "на основі «{0}»"}, {proposal.origin->name.in(language)})
        .in(language);
}

} // namespace delimit
