#include "io/layers/sources.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("network addresses, virtual file systems and archives are not opened") {
    for (const char* name :
         {"http://example.org/a.geojson", "/vsicurl/http://example.org/a.geojson", "/vsizip/a.zip",
          "ftp://a/b"}) {
        INFO(name);
        CHECK(error_of_file(name).code == ErrorCode::bad_value);
    }
    const TempFolder folder;
    CHECK(error_of_file(folder.file("a.zip", "PK")).code == ErrorCode::bad_format);
}

TEST_CASE("a built-in file is named by a bare name only") {
    for (const char* name : {"builtin:", "builtin:../CMakeLists.txt", "builtin:/etc/passwd",
                             "builtin:.hidden", "builtin:a\\b"}) {
        INFO(name);
        CHECK(error_of_file(name).code == ErrorCode::bad_value);
    }
}

TEST_CASE(
    "the date is taken from the user, the features, the collection, the file's name, in turn") {
    using namespace std::chrono_literals;
    const TempFolder folder;
    const auto date = [&](const std::string& name, const std::string& text,
                          LayerSource source = {}) {
        Diagnostics found;
        const auto control_map =
            control_map_of_file(folder.file(name, text), found, std::move(source));
        REQUIRE(control_map);
        return control_map->provenance.date;
    };
    const std::string dated = feature("Polygon", square(37, 48), R"({"date":"20251215"})");
    const std::string undated = feature("Polygon", square(37, 48));
    LayerSource source;
    source.provenance.date = 2020y / 1 / 2;
    CHECK(date("a_20240101.geojson", collection(dated), source) == Date(2020y / 1 / 2));
    CHECK(date("a_20240101.geojson", collection(dated)) == Date(2025y / 12 / 15));
    CHECK(date("a_20240101.geojson", collection(undated, R"("name":"map_20230101",)")) ==
          Date(2023y / 1 / 1));
    CHECK(date("a_20240101.geojson", collection(undated)) == Date(2024y / 1 / 1));
    CHECK_FALSE(date("a.geojson", collection(undated)));
}

TEST_CASE("the source is taken from the user, the maker's marks, the features, the file's name") {
    const auto source_of = [](const std::string& features, const LayerSource& options = {}) {
        Diagnostics found;
        const auto control_map = control_map_of_text(collection(features), found, options);
        REQUIRE(control_map);
        return control_map->provenance.source;
    };
    LayerSource options;
    options.provenance.source = "Our survey";
    CHECK(source_of(feature("Polygon", square(37, 48), R"({"kind":"area_ru"})"), options) ==
          "Our survey");
    CHECK(source_of(feature("Polygon", square(37, 48), R"({"kind":"area_ru"})")) ==
          "UA Control Map (Project Owl)");
    CHECK(source_of(feature("Polygon", square(37, 48), R"({"source":"A ministry"})")) ==
          "A ministry");
    CHECK(source_of(feature("Polygon", square(37, 48),
                            R"({"source":"A ministry","source_uk":"Міністерство"})")) ==
          Text{"A ministry", "Міністерство"});
    CHECK(source_of(feature("Polygon", square(37, 48))) == "front.geojson");
}

TEST_CASE("of several stated uncertainties the largest is that of the line, in any order") {
    const auto uncertainty_of = [](const std::string& features) {
        Diagnostics found;
        const auto control_map = control_map_of_text(collection(features), found);
        REQUIRE(control_map);
        return control_map->provenance.uncertainty;
    };
    const std::string sure =
        feature("Polygon", square(37, 48), R"({"kind":"area_ru","uncertainty_m":100})");
    const std::string unsure =
        feature("Polygon", square(38, 48), R"({"kind":"area_ru","uncertainty_m":5000})");
    const std::string wrong =
        feature("Polygon", square(39, 48), R"({"kind":"area_ru","uncertainty_m":-5})");
    CHECK_FALSE(uncertainty_of(wrong));
    CHECK(uncertainty_of(sure) == Metres(100));
    CHECK(uncertainty_of(sure + "," + unsure) == Metres(5000));
    CHECK(uncertainty_of(unsure + "," + sure) == Metres(5000));
}
