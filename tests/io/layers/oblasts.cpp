// Units recognised by code, by name in the usual spellings, and by position.
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Result<std::vector<Oblast>> oblasts_of(const std::string& features, Diagnostics& found,
                                       const LayerSource& options = {}) {
    const TempFolder folder;
    LayerSource source = options;
    source.data = DataFile{folder.file("oblasts.geojson", collection(features))};
    return load_oblasts(source, places(), found);
}

std::string code_of(const std::string& properties) {
    Diagnostics found;
    const auto oblasts = oblasts_of(feature("Polygon", square(37, 48, 0.1), properties), found);
    INFO(properties);
    if (!oblasts)
        FAIL(oblasts.error().text());
    REQUIRE(oblasts->size() == 1);
    return oblasts->front().iso;
}

} // namespace

TEST_CASE("an ISO 3166-2 code in any attribute tells the unit") {
    CHECK(code_of(R"({"shapeISO":"UA-14"})") == "UA-14");
    CHECK(code_of(R"({"ISO_1":"UA-65","name":"whatever"})") == "UA-65");
    CHECK(code_of(R"({"iso_3166_2":"UA-","name":"Donets'k"})") == "UA-14");
}

TEST_CASE("names on screen come from the table, in both languages") {
    Diagnostics found;
    const auto oblasts = oblasts_of(
        feature("Polygon", square(37, 48), R"({"name":"Stalino","iso":"UA-14"})"), found);
    REQUIRE(oblasts);
    CHECK(oblasts->front().name == Text{"Donetsk", "Донецька"});
}

TEST_CASE(
    "a unit without name or code is told by where it lies, but a district is not its oblast") {
    // The built-in Crimea, slightly shifted and nameless.
    LayerSource builtin;
    builtin.data = BuiltInFile{*BareName::from("oblasts.geojson")};
    Diagnostics found;
    const auto known = load_oblasts(builtin, places(), found);
    REQUIRE(known);
    std::string ring;
    for (const Oblast& oblast : *known)
        if (oblast.iso == "UA-18")
            for (const GeoPoint p : oblast.ground.polygons[0].outer)
                ring += (ring.empty() ? "[" : ",[") + std::to_string(p.longitude() + 0.01) + "," +
                        std::to_string(p.latitude()) + "]";
    const auto oblasts = oblasts_of(feature("Polygon", "[[" + ring + "]]") + "," +
                                        feature("Polygon", square(28.5, 50.3, 0.2)),
                                    found);
    REQUIRE(oblasts);
    REQUIRE(oblasts->size() == 2);
    CHECK((*oblasts)[0].iso == "UA-18");
    CHECK((*oblasts)[1].iso != "UA-18");
}

TEST_CASE("units of another country keep their codes and names, or get stable made-up ids") {
    Diagnostics found;
    const auto oblasts =
        oblasts_of(feature("Polygon", square(127, 38), R"({"name":"Gangwon-do"})") + "," +
                       feature("Polygon", square(126, 38), R"({"name":"Gyeonggi","iso":"KR-41"})") +
                       "," + feature("Polygon", square(128, 38), "{}"),
                   found);
    REQUIRE(oblasts);
    REQUIRE(oblasts->size() == 3);
    CHECK((*oblasts)[0].iso == "gangwon-do");
    CHECK((*oblasts)[0].name.en == "Gangwon-do");
    CHECK((*oblasts)[1].iso == "KR-41");
    CHECK((*oblasts)[2].iso == "unit-2");
}

TEST_CASE("several features of one unit are taken together and that is said") {
    Diagnostics found;
    const auto oblasts = oblasts_of(feature("Polygon", square(37, 48), R"({"iso":"UA-14"})") + "," +
                                        feature("Polygon", square(38, 48), R"({"iso":"UA-14"})"),
                                    found);
    REQUIRE(oblasts);
    REQUIRE(oblasts->size() == 1);
    CHECK(oblasts->front().ground.polygons.size() == 1); // united: they share an edge
    CHECK(has_code(found, "units-merged"));
}
