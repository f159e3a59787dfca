#include "briefing/dossier.h"

#include "support/sample_sheet.h"

#include <set>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a dossier has a title page, one for each proposal, and pages for all of them") {
    const SampleSheet sample(SheetKind::dossier);
    const auto pages = dossier(sample.content());
    REQUIRE(pages.size() > sample.snapshot->project->proposals.size() + 2);
    std::set<std::string> names, ids;
    for (const Sheet& page : pages) {
        INFO(page.name);
        CHECK(names.insert(page.name).second);
        for (const SheetElement& element : page.elements)
            CHECK(ids.insert(element.id).second);
    }
    for (const Proposal& proposal : sample.snapshot->project->proposals)
        CHECK(names.contains(proposal.name.in(Language::english)));
}

TEST_CASE("every page but the title is numbered, of as many as there are") {
    const SampleSheet sample(SheetKind::dossier);
    const auto pages = dossier(sample.content());
    for (std::size_t i = 1; i < pages.size(); ++i) {
        const std::string words = words_of(pages[i].items);
        const std::string number = std::to_string(i + 1), all = std::to_string(pages.size());
        INFO(words);
        CHECK(words.find(number + " / " + all) != std::string::npos);
    }
}
