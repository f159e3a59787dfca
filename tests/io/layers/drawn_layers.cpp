#include "io/layers/drawn_layers.h"

#include "support/catch.h"

using namespace delimit;

namespace {

io::FeatureTable table_of(io::Feature feature) {
    io::FeatureTable table;
    table.features.push_back(std::move(feature));
    return table;
}

} // namespace

TEST_CASE("features of another shape are no settlement, river or land") {
    CHECK(io::settlements_of({}).empty());
    const io::FeatureTable empty = table_of({});
    CHECK(io::settlements_of(empty).empty());
    CHECK(io::rivers_of(empty).empty());
    CHECK(io::land_of(empty).empty());
}

TEST_CASE("a settlement is named in both languages and ranked by its people") {
    io::Feature feature;
    feature.points = {GeoPoint::degrees(37.81, 48.98)};
    feature.fields = {{"name:uk", "Лиман", false}, {"Population 2022", "20066", true}};
    const auto by_people = io::settlements_of(table_of(feature));
    REQUIRE(by_people.size() == 1);
    CHECK(by_people[0].name.uk == "Лиман");
    CHECK(by_people[0].name.en == "Лиман"); // nothing else is known
    CHECK(by_people[0].population == 20066);
    CHECK(by_people[0].rank == 4);
    // A rank that the file gives goes before, within those there are.
    feature.fields.push_back({"rank", "9", true});
    feature.fields.push_back({"name_en", "Lyman", false});
    const auto ranked = io::settlements_of(table_of(feature));
    CHECK(ranked[0].rank == 5);
    CHECK(ranked[0].name.en == "Lyman");
}

TEST_CASE("each line is a river, and land keeps its code") {
    io::Feature feature;
    const GeoPolyline line{GeoPoint::degrees(30, 50), GeoPoint::degrees(31, 49)};
    feature.lines = {line, line};
    feature.ground = {{{{line[0], line[1], GeoPoint::degrees(30, 49), line[0]}, {}}}};
    feature.fields = {{"name", "Dnipro", false}, {"iso", "UA", false}};
    const auto rivers = io::rivers_of(table_of(feature));
    REQUIRE(rivers.size() == 2);
    CHECK(rivers[1].name.en == "Dnipro");
    const auto land = io::land_of(table_of(feature));
    REQUIRE(land.size() == 1);
    CHECK(land[0].iso == "UA");
}
