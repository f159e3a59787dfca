#include "delimit/briefing/figures.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

constexpr auto en = Language::english;

constexpr auto uk = Language::ukrainian;

SquareMetres km2(double value) {
    return square_kilometres(value);
}

} // namespace

TEST_CASE("areas are rounded to their step and written as the language does") {
    CHECK(area_text(km2(0), km2(10), en) == "0\u00a0km²");
    CHECK(area_text(km2(5983.27), km2(10), en) == "5,980\u00a0km²");
    CHECK(area_text(km2(5983.27), km2(10), uk) == "5\u00a0980\u00a0км²");
    CHECK(area_text(km2(5983.27), km2(100), en) == "6,000\u00a0km²");
    CHECK(area_text(km2(0.34), km2(0.1), uk) == "0,3\u00a0км²");
    CHECK(area_text(km2(4), km2(10), en) == "under 10\u00a0km²");
}

TEST_CASE("shares never claim all or nothing wrongly") {
    CHECK(share_text(0, en) == "0\u00a0%");
    CHECK(share_text(0.001, en) == "under 1\u00a0%");
    CHECK(share_text(0.999, en) == "99\u00a0%");
    CHECK(share_text(1, uk) == "100\u00a0%");
}

TEST_CASE("a longer and a vaguer line make vaguer areas") {
    Provenance stated;
    stated.uncertainty = Metres(1645);
    // σ_u = 1 km, L = 80 km, ℓ = 20 km: 1·√1600 = 40 km².
    CHECK(in_km2(area_uncertainty(kilometres(80), stated)) == Approx(40));
    CHECK(in_km2(area_uncertainty(kilometres(320), stated)) == Approx(80));
    Provenance map;
    CHECK(positional_uncertainty(map) == Metres(2500));
    map.schematic = true;
    CHECK(positional_uncertainty(map) == Metres(4000));
    CHECK(in_km2(rounding_step(km2(0))) == 1);
    CHECK(in_km2(rounding_step(km2(0.5))) == Approx(0.1));
    CHECK(in_km2(rounding_step(km2(40))) == 10);
    CHECK(in_km2(rounding_step(km2(99))) == 50);
    CHECK(in_km2(rounding_step(km2(4000))) == 500);
}

TEST_CASE("a withdrawal ratio is a number, never a verdict") {
    ProposalTotals totals;
    CHECK(withdrawal_ratio_text(totals, en) == "no withdrawal");
    totals.withdrawal_ratio = 0;
    CHECK(withdrawal_ratio_text(totals, en) == "0.00");
    totals.withdrawal_ratio = 0.97;
    CHECK(withdrawal_ratio_text(totals, en) == "0.97");
    CHECK(withdrawal_ratio_text(totals, uk) == "0,97");
    totals.withdrawal_ratio = 0.6;
    CHECK(withdrawal_ratio_text(totals, en) == "0.60");
    totals.withdrawal_ratio = 0.21;
    CHECK(withdrawal_ratio_text(totals, en) == "0.21");
}

TEST_CASE("reported and computed stand apart, and their difference is itemised") {
    const auto snapshot = sample::snapshot();
    const auto reported = proposal_figures(*snapshot, sample::one_sided, en).reported;
    REQUIRE(reported);
    CHECK(reported->reported == "about 5,600\u00a0km²");
    CHECK(reported->by == "Sample Courier, 15 December 2025");
    CHECK(reported->computed.find("5,600") == std::string::npos);
    CHECK(reported->difference.front() == '+');
    std::string because;
    for (const Difference& reason : reported->because)
        because += reason.text + "\n";
    for (const char* words :
         {"Grey zone", "Uncertainty of the line", "Sample boundaries", "line of 15 December 2025"})
        CHECK(because.find(words) != std::string::npos);
    CHECK_FALSE(proposal_figures(*snapshot, sample::mutual, en).reported);
}

TEST_CASE("an uncertainty that no source states is assumed and marked so") {
    Provenance surveyed, schematic, stated;
    schematic.schematic = true;
    stated.uncertainty = Metres(500);
    CHECK(positional_uncertainty(surveyed) == kilometres(2.5));
    CHECK(positional_uncertainty(schematic) == kilometres(4));
    CHECK(positional_uncertainty(stated) == Metres(500));
    CHECK(uncertainty_assumed(surveyed));
    CHECK_FALSE(uncertainty_assumed(stated));
    CHECK(uncertainty_text(surveyed, Language::english) == "assumed ±2.5\u00a0km (90\u00a0%)");
    CHECK(uncertainty_text(stated, Language::english) == "±0.5\u00a0km");
    CHECK(line_text(surveyed, Language::english).find("assumed ±2.5") != std::string::npos);
}

TEST_CASE(
    "a distance to the line carries its uncertainty, and nearer than that no side is certain") {
    Provenance stated;
    stated.uncertainty = kilometres(4);
    CHECK(distance_from_line_text(kilometres(12), stated, Language::english) ==
          "12\u00a0km ±4\u00a0km");
    CHECK(distance_from_line_text(kilometres(3), stated, Language::english) ==
          "3\u00a0km ±4\u00a0km, side not certain");
    CHECK(with_uncertainty(Metres(300'509), stated, Language::english) == "301\u00a0km ±4\u00a0km");
    CHECK(with_uncertainty(Metres(3'141), stated, Language::english) == "3.1\u00a0km ±4\u00a0km");
}

TEST_CASE("a better uncertainty allows more digits, of itself as well") {
    Provenance surveyed;
    const auto text = [&](Metres uncertainty) {
        surveyed.uncertainty = uncertainty;
        return with_uncertainty(Metres(12'345.6), surveyed, Language::english);
    };
    CHECK(text(Metres(500)) == "12.3\u00a0km ±0.5\u00a0km");
    CHECK(text(Metres(50)) == "12.35\u00a0km ±0.05\u00a0km");
    CHECK(uncertainty_text(surveyed, Language::ukrainian) == "±0,05\u00a0км");
    CHECK(text(Metres(5)) == "12.346\u00a0km ±0.005\u00a0km");
}
