#include "io/vector/features.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a field that is not there has no value, and case makes no difference") {
    io::Feature feature;
    CHECK(feature.value("status").empty());
    feature.fields = {{"Status", "occupied", false}, {"STATUS", "second", false}};
    CHECK(feature.value("status") == "occupied");
    CHECK(feature.value("statu").empty());
}

TEST_CASE("a feature's place names its layer only where there are several") {
    io::FeatureTable table;
    table.file = "a.gpkg";
    table.layers = {"areas"};
    io::Feature feature;
    feature.id = 7;
    CHECK(table.location(feature).layer.empty());
    CHECK(table.location(feature).file == "a.gpkg");
    CHECK(table.location(feature).feature == 7);
    table.layers.emplace_back("lines");
    feature.layer = 1;
    CHECK(table.location(feature).layer == "lines");
}
