#include "delimit/model/proposal.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Provision to(double km) {
    return {Side::a, ToDepth{{kilometres(km)}, {}}, {}, {}, Regime::demilitarized};
}

Proposal reported() {
    Proposal proposal;
    proposal.id = "p";
    proposal.name = "Ten kilometres";
    proposal.provisions = {to(10)};
    proposal.reported = ReportedArea{square_kilometres(5600), true, Side::a, {}};
    proposal.citations = {{"", "A paper", {}, ""}};
    return proposal;
}

} // namespace

TEST_CASE("a proposal that nobody reported has no origin, however it changes") {
    Proposal own, changed;
    changed.provisions = {to(10)};
    keep_origin(own, changed);
    CHECK_FALSE(changed.origin);
    CHECK_FALSE(is_altered(changed));
    CHECK(own_citations(changed).empty());
    CHECK(citations_of_origin(changed).empty());
}

TEST_CASE("a reported proposal whose provisions change keeps what its sources report") {
    const Proposal before = reported();
    Proposal after = before;
    after.provisions = {to(20)};
    keep_origin(before, after);
    REQUIRE(after.origin);
    CHECK(after.origin->provisions == before.provisions);
    CHECK(is_altered(after));
    CHECK(own_citations(after).empty());
    CHECK(citations_of_origin(after) == before.citations);
    CHECK_FALSE(comparable_report(after));

    // It is the same origin after a second change.
    Proposal again = after;
    again.provisions = {to(30)};
    keep_origin(after, again);
    CHECK(again.origin == after.origin);

    SECTION("until the provisions are those again") {
        Proposal back = again;
        back.provisions = before.provisions;
        keep_origin(again, back);
        CHECK(back == before);
    }
    SECTION("and what is cited or reported afterwards is its own") {
        again.citations.push_back({"", "Another paper", {}, ""});
        again.reported = ReportedArea{square_kilometres(7000), true, Side::a, {}};
        keep_origin(after, again);
        CHECK(own_citations(again) == std::vector<Citation>{again.citations.back()});
        CHECK(comparable_report(again) == again.reported);
    }
}

TEST_CASE("other words alone do not alter a proposal") {
    const Proposal before = reported();
    Proposal after = before;
    after.name = "Another name";
    after.citations.clear();
    keep_origin(before, after);
    CHECK_FALSE(after.origin);
}
