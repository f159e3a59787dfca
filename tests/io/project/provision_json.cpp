#include "io/project/provision_json.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;

namespace {

std::optional<Error> mistake_in(const std::string& json) {
    auto text = io::JsonText::parse(json, "p");
    REQUIRE(text);
    io::JsonObject in(**text);
    io::parse_provision(in, test::ukraine_and_russia());
    return (*text)->error();
}

} // namespace

TEST_CASE("a provision without party, regime or depth is a mistake with its place") {
    for (const auto& [json, place] :
         {std::pair{R"({})", "party"},
          {R"({"party": "sweden", "regime": "frozen"})", "party"},
          {R"({"party": "russia", "extent": "all-it-holds", "regime": "peace"})", "regime"},
          {R"({"party": "russia", "extent": "halfway", "regime": "frozen"})", "extent"},
          {R"({"party": "russia", "extent": "to-depth", "regime": "frozen"})", "tiers_km"},
          {R"({"party": "russia", "extent": "to-depth", "tiers_km": [10, 5], "regime": "frozen"})",
           "tiers_km"}}) {
        INFO(json);
        const auto mistake = mistake_in(json);
        REQUIRE(mistake);
        CHECK(mistake->location.field.find(place) != std::string::npos);
    }
}

TEST_CASE("kilometres as people write them read back the same") {
    for (const double km : {0.0, 0.1, 5.0, 12.345, 1e-6, 1234.567891})
        CHECK(io::written_km(io::metres_from_km(km)) == km);
    for (const double km2 : {0.0, 0.1, 5414.3})
        CHECK(io::written_km2(io::square_metres_from_km2(km2)) == km2);
    CHECK(io::metres_from_km(0.1) == Metres(100));
}

TEST_CASE("provisions of every scope read back the same") {
    const Parties parties = test::ukraine_and_russia();
    const GeoRegion area{{{{GeoPoint::degrees(37, 48), GeoPoint::degrees(38, 48),
                            GeoPoint::degrees(38, 49), GeoPoint::degrees(37, 48)},
                           {}}}};
    ToDepth depth{{kilometres(5), kilometres(10)}, {}};
    depth.reference_line = GeoPolyline{GeoPoint::degrees(37, 48), GeoPoint::degrees(38, 49)};
    for (const auto& scope : std::vector<decltype(Provision::scope)>{
             FromAllItHolds{}, StaysOnTheLine{}, depth, FromDrawnArea{area}}) {
        Provision provision;
        provision.party = Side::b;
        provision.scope = scope;
        provision.oblasts = {"UA-14"};
        provision.exclusions = {area};
        provision.regime = Regime::demilitarized;
        auto text = io::JsonText::parse(io::json_of(provision, parties).dump(), "p");
        REQUIRE(text);
        io::JsonObject in(**text);
        CHECK(io::parse_provision(in, parties) == provision);
        CHECK_FALSE((*text)->error());
    }
}
