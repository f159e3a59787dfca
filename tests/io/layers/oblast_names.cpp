#include "io/layers/oblast_names.h"

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

TEST_CASE("a name in the usual spellings tells the unit") {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Donetsk", "UA-14"},
        {"Donets'k", "UA-14"},
        {"Donets’k Oblast’", "UA-14"},
        {"DONETSKA", "UA-14"},
        {"Донецька область", "UA-14"},
        {"Донецкая область", "UA-14"},
        {"Donetsk Region", "UA-14"},
        {"Luhans'ka", "UA-09"},
        {"Lugansk Oblast", "UA-09"},
        {"Zaporizhzhya", "UA-23"},
        {"Запорізька", "UA-23"},
        {"Автономна Республіка Крим", "UA-43"},
        {"Autonomous Republic of Crimea", "UA-43"},
        {"Avtonomna Respublika Krym", "UA-43"},
        {"Місто Київ", "UA-30"},
        {"м. Київ", "UA-30"},
        {"Kiev City", "UA-30"},
        {"Київська область", "UA-32"},
        {"Kyiv Oblast", "UA-32"},
        {"Kiev", "UA-32"},
        {"Sevastopol", "UA-40"},
        {"Місто Севастополь", "UA-40"},
        {"Odessa", "UA-51"},
        {"Khmel'nyts'kyy", "UA-68"},
        {"Transcarpathia", "UA-21"},
        {"Івано-Франківська обл.", "UA-26"},
    };
    for (const auto& [name, code] : cases)
        CHECK(code_of(R"({"NAME_1":")" + std::string(name) + "\"}") == code);
}

TEST_CASE("Kyiv beside Kyiv Oblast is the city") {
    Diagnostics found;
    const auto oblasts =
        oblasts_of(feature("Polygon", square(30, 50, 0.1), R"({"name":"Kyiv"})") + "," +
                       feature("Polygon", square(31, 50), R"({"name":"Kyiv Oblast"})"),
                   found);
    REQUIRE(oblasts);
    REQUIRE(oblasts->size() == 2);
    CHECK((*oblasts)[0].iso == "UA-30");
    CHECK((*oblasts)[1].iso == "UA-32");
}
