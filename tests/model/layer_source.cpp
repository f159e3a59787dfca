#include "delimit/model/layer_source.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;
using test::ukraine_and_russia;

namespace {

SourceData data_of(const std::string& path) {
    auto data = source_data(path);
    if (!data)
        FAIL(data.error().text());
    return *data;
}

} // namespace

TEST_CASE("a bare name is not empty, hidden or in a folder") {
    for (const char* bad : {"", ".x", "..", "a/b", "/a", "a\\b"})
        CHECK_FALSE(BareName::from(bad));
    CHECK(BareName::from("a b.geojson")->text() == "a b.geojson");
}

TEST_CASE("built-in and fetched files are named by bare names, anything else is refused") {
    for (const char* bad : {"builtin:", "builtin:../x", "cache:/etc/passwd", "cache:.x"}) {
        const auto data = source_data(bad);
        REQUIRE_FALSE(data);
        CHECK(data.error().code == ErrorCode::bad_value);
        CHECK(data.error().location.file == bad);
    }
}

TEST_CASE("data keep the text by which projects name them") {
    CHECK(data_of("") == SourceData(DataFile{}));
    CHECK(data_of("maps/a:b.gpkg") == SourceData(DataFile{"maps/a:b.gpkg"}));
    CHECK(data_of("builtin:a.b") == SourceData(BuiltInFile{*BareName::from("a.b")}));
    CHECK(data_of("cache:0-a.b") == SourceData(FetchedFile{*BareName::from("0-a.b")}));
    CHECK(data_of("drawn:") == SourceData(DrawnLines{}));
    for (const char* path : {"", "maps/a:b.gpkg", "builtin:a.b", "cache:0-a.b", "drawn:"})
        CHECK(path_text(data_of(path)) == path);
    const PackedData packed("front_20251215.shp", {{"f.shp", "1"}, {"f.dbf", "2"}});
    CHECK(path_text(packed) == "front_20251215.shp");
    CHECK(packed.main().name() == "f.shp");
    CHECK(path_text(file_source("/a/b.gpkg")) == "/a/b.gpkg");
}

TEST_CASE("a class means what a party's id or one of five words says") {
    const Parties parties = ukraine_and_russia();
    CHECK_FALSE(parse_class_meaning("purple", parties));
    CHECK_FALSE(parse_class_meaning("", parties));
    CHECK(parse_class_meaning("russia", parties) == ClassMeaning::controlled_by_b);
    for (const ClassMeaning meaning : all_class_meanings)
        CHECK(parse_class_meaning(id(meaning), parties) == meaning);
    CHECK_FALSE(holder(ClassMeaning::line));
    for (const Side side : both_sides)
        CHECK(holder(class_controlled_by(side)) == side);
}

TEST_CASE("the left of lines is as told, the reverse of it, or a party's") {
    const Parties parties = ukraine_and_russia();
    CHECK_FALSE(parse_left("nobody", parties));
    CHECK(parse_left("ukraine", parties) == LeftOfLines::side_a);
    for (const char* text : {"", "swapped", "a", "b"}) {
        const auto left = parse_left(text, parties);
        REQUIRE(left);
        CHECK(id(*left) == text);
        CHECK(reversed(*left) != *left);
        CHECK(reversed(reversed(*left)) == *left);
    }
}
