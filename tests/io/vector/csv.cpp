// Tables of places: rows of a spreadsheet become points, and missing parts are reported.
#include "io/vector/csv.h"

#include "delimit/io/layers/load.h"
#include "delimit/io/project/inspect.h"
#include "delimit/io/project/project_file.h"
#include "io/layers/drawn_layers.h"
#include "io/vector/vector_file.h"
#include "support/loading.h"
#include "support/skipped.h"

using namespace delimit;
using namespace delimit::test;

namespace {

struct Read {
    Result<io::FeatureTable> table = Error{};
    Diagnostics found;
};

Read read(std::string_view text, LayerSource source = {}) {
    const TempFolder folder;
    Read out;
    const std::string file = folder.file("places.csv", text);
    source.data = DataFile{file};
    out.table = io::read_features(source, file, out.found, {});
    return out;
}

std::vector<Settlement> settlements(std::string_view text, const LayerSource& source = {}) {
    const Read got = read(text, source);
    INFO((got.table ? std::string() : got.table.error().text()));
    REQUIRE(got.table);
    return io::settlements_of(*got.table);
}

} // namespace

TEST_CASE("a table that says nowhere where its places are is refused, with how to name columns") {
    for (const char* text : {"", "name,lat,lon\n", "name,people\nLyman,20000\n",
                             "name,lat,lon\nLyman,north,east\n", "no table at all"}) {
        INFO(text);
        const Read got = read(text);
        REQUIRE_FALSE(got.table);
        CHECK_FALSE(got.table.error().advice.empty());
        CHECK_FALSE(got.table.error().message.uk.empty());
    }
    CHECK(read("name,people\nLyman,20000\n").table.error().advice.en.find("lon and lat") !=
          std::string::npos);
}

TEST_CASE("places of a table are found by its usual columns, whatever parts them") {
    for (const char* text :
         {"name,lat,lon,population\nLyman,48.98,37.81,20469\n",
          "\xEF\xBB\xBFname;Latitude;Longitude;population_geonames\r\nLyman;48.98;37.81;20469\r\n",
          "x\ty\tname\tPopulation\n37.81\t48.98\tLyman\t20469\n",
          "Назва,широта,довгота,population\nLyman,48.98,37.81,20469\n",
          "name;lat;lon;population\nLyman;48,98;37,81;20469\n",
          "settlement,wkt,population\nLyman,POINT (37.81 48.98),20469\n"}) {
        INFO(text);
        const auto found = settlements(text);
        REQUIRE(found.size() == 1);
        CHECK(found[0].name.en == "Lyman");
        CHECK(found[0].at == GeoPoint::degrees(37.81, 48.98));
        CHECK(found[0].population == 20469);
        CHECK(found[0].rank == 4);
    }
    const auto both = settlements("name_en,name_uk,lat,lon\nLyman,Лиман,48.98,37.81\n");
    CHECK(both[0].name == Text{"Lyman", "Лиман"});
}

TEST_CASE("rows without coordinates are left out and counted, wrong ones are an error") {
    const Read got = read("name,lat,lon\nLyman,48.98,37.81\nSomewhere,,\nNowhere,?,?\n");
    REQUIRE(got.table);
    CHECK(io::settlements_of(*got.table).size() == 1);
    REQUIRE(has_code(got.found, "rows-without-place"));
    for (const Diagnostic& one : got.found)
        if (one.code == "rows-without-place")
            CHECK(one.message.en.find("2\u00a0rows") != std::string::npos);
    const Read swapped = read("name,lat,lon\nLyman,137.81,48.98\n");
    REQUIRE_FALSE(swapped.table);
    CHECK_FALSE(swapped.table.error().advice.empty());
}

TEST_CASE("a table in metres needs its reference system, and one in degrees is told to be WGS 84") {
    const char* metres = "name,x,y\nLyman,412897,5425800\n";
    const Read unnamed = read(metres);
    REQUIRE_FALSE(unnamed.table);
    CHECK(unnamed.table.error().code == ErrorCode::bad_reference);
    LayerSource named;
    named.crs = "EPSG:32637";
    const auto found = settlements(metres, named);
    REQUIRE(found.size() == 1);
    CHECK(found[0].at.longitude() == Approx(37.81).margin(0.01));
    CHECK(has_code(read("name,lat,lon\nLyman,48.98,37.81\n").found, "no-crs"));
}

TEST_CASE("a table is filtered as other files are") {
    LayerSource large;
    large.where = "population > 15000";
    const auto found = settlements(
        "name,lat,lon,population\nLyman,48.98,37.81,20469\nYampil,48.94,38,2000\n", large);
    REQUIRE(found.size() == 1);
    CHECK(found[0].name.en == "Lyman");
}

TEST_CASE("the reference table of settlements near the line is read whole") {
    const auto data = reference_data();
    if (data.empty())
        SKIP_TEST("there is no reference data beside the project");
    const auto file = (data / "settlements-near-the-line_20251215.csv").string();
    const FileReport report = inspect(file, places(), ukraine_and_russia());
    CHECK_FALSE(report.problem);
    CHECK(report.recognised == Recognised::settlements);
    CHECK(report.points == 198);
    CHECK(report.provenance.date == parse_date("2025-12-15"));
}
