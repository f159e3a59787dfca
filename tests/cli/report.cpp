#include "cli/report.h"

#include "support/contains.h"
#include "support/sample_snapshot.h"

#include <algorithm>

using namespace delimit;
using namespace delimit::cli;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a report has a section for every proposal, with the withdrawal of each party") {
    const SnapshotPtr snapshot = sample::snapshot();
    const std::string text = plain_text(report_of(*snapshot, Language::english));
    for (const Proposal& proposal : snapshot->project->proposals)
        CHECK_THAT(text, ContainsSubstring("\n" + proposal.name.en + "\n"));
    CHECK_THAT(text, ContainsSubstring("Western withdrawal: ") &&
                         ContainsSubstring("No Eastern withdrawal"));
}

TEST_CASE("what was reported stands beside what was computed") {
    const std::string text = plain_text(report_of(*sample::snapshot(), Language::english));
    CHECK_THAT(text, ContainsSubstring("Reported: about 5,600") &&
                         ContainsSubstring("(Sample Courier, 15 December 2025)") &&
                         ContainsSubstring("Computed: "));
}

TEST_CASE("a report says how far its figures are known") {
    const std::string text = plain_text(report_of(*sample::snapshot(true), Language::english));
    CHECK_THAT(text, ContainsSubstring("schematic") && ContainsSubstring("uncertainty: "));
}

TEST_CASE("oblasts that one party holds are named, not tabled") {
    const Report report = report_of(*sample::snapshot(), Language::english);
    const auto controlled =
        std::find_if(report.sections.begin(), report.sections.end(),
                     [](const auto& s) { return s.heading == "Control by oblast"; });
    REQUIRE(controlled != report.sections.end());
    for (const auto& row : controlled->table.rows)
        for (const std::string& cell : row)
            CHECK_FALSE(cell.empty());
    CHECK(std::any_of(
        controlled->points.begin(), controlled->points.end(),
        [](const std::string& point) { return point.starts_with("Wholly controlled by"); }));
}

TEST_CASE("the Ukrainian report has no English words of ours") {
    const std::string text = plain_text(report_of(*sample::snapshot(), Language::ukrainian));
    CHECK_THAT(text, ContainsSubstring("Контроль за областями") && ContainsSubstring("км²"));
    for (const char* word : {"withdrawal", "Reported", "Notes", "km²", "Oblast"})
        CHECK_THAT(text, !ContainsSubstring(word));
}
