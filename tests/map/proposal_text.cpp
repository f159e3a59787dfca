#include "delimit/map/proposal_text.h"

#include "support/catch.h"

using namespace delimit;

namespace {

constexpr auto en = Language::english, uk = Language::ukrainian;

Provision to(Side party, const std::vector<Metres>& depths) {
    return {party, ToDepth{depths, {}}, {}, {}, Regime::demilitarized};
}

/// Five kilometres on both sides, altered to other depths.
Proposal altered(const std::vector<Metres>& of_a, const std::vector<Metres>& of_b) {
    Proposal proposal;
    proposal.name = {"Mutual, 5 km", "Взаємна, 5 км"};
    proposal.summary = {"Both withdraw.", "Обидві відводять."};
    proposal.provisions = {to(Side::a, {kilometres(5)}), to(Side::b, {kilometres(5)})};
    proposal.citations = {{"", "A paper", {}, ""}};
    Proposal after = proposal;
    after.provisions = {to(Side::a, of_a), to(Side::b, of_b)};
    keep_origin(proposal, after);
    return after;
}

} // namespace

TEST_CASE("a proposal without name and origin has no words added") {
    const Proposal none;
    CHECK(shown_name(none, en).empty());
    CHECK(shown_summary(none, en).empty());
    CHECK(derived_from_text(none, en).empty());
}

TEST_CASE("a proposal as its sources report it is called by its name alone") {
    const Proposal same = altered({kilometres(5)}, {kilometres(5)});
    CHECK(shown_name(same, en) == "Mutual, 5 km");
    CHECK(shown_summary(same, uk) == "Обидві відводять.");
}

TEST_CASE("an altered proposal says its depths, or that it is altered, in name and summary") {
    const Proposal deeper =
        altered({kilometres(5), kilometres(27.5)}, {kilometres(5), kilometres(27.5)});
    CHECK(shown_name(deeper, en) == "Mutual, 5 km (here 5 and 27.5\u00a0km)");
    CHECK(shown_name(deeper, uk) == "Взаємна, 5 км (тут 5 і 27,5\u00a0км)");
    CHECK(shown_summary(deeper, en) == "Both withdraw. Here computed for 5 and 27.5\u00a0km.");
    CHECK(derived_from_text(deeper, en) == "derived from “Mutual, 5 km”");

    const Proposal uneven = altered({kilometres(5)}, {kilometres(8)});
    CHECK(shown_name(uneven, en) == "Mutual, 5 km (altered)");
    CHECK(shown_name(uneven, uk) == "Взаємна, 5 км (зі змінами)");
    CHECK(shown_summary(uneven, en) == "Both withdraw. Here computed with altered provisions.");
}

TEST_CASE("an altered proposal with words of its own is called by them") {
    Proposal deeper = altered({kilometres(9)}, {kilometres(9)});
    deeper.name.en = "Nine kilometres";
    deeper.summary = {"All go.", ""};
    CHECK(shown_name(deeper, en) == "Nine kilometres");
    CHECK(shown_summary(deeper, en) == "All go.");
}

TEST_CASE("a proposal that is made one's own has the words shown, and no source of its origin") {
    Proposal deeper = altered({kilometres(9)}, {kilometres(9)});
    deeper.summary.uk.clear();
    deeper.origin->summary.uk.clear();
    part_from_origin(deeper);
    CHECK_FALSE(deeper.origin);
    CHECK(deeper.citations.empty());
    CHECK_FALSE(deeper.reported);
    CHECK(deeper.name == Text{"Mutual, 5 km (here 9\u00a0km)", "Взаємна, 5 км (тут 9\u00a0км)"});
    CHECK(deeper.summary == Text{"Both withdraw. Here computed for 9\u00a0km.", ""});
}
