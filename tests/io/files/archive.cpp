// Archives of tests/data/dialects, taken apart.
#include "io/files/archive.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/here.h"

using namespace delimit;
using namespace delimit::test;

namespace {

std::string bytes_of(const char* name) {
    return text_of_file(test_folder() / "data/dialects" / name);
}

} // namespace

TEST_CASE("what is no archive is refused by its name") {
    for (const char* none : {"", "PK", "PK\x03\x04", "hello"}) {
        const auto files = io::unpacked(none, "a.zip");
        REQUIRE_FALSE(files);
        CHECK(files.error().text().find("a.zip") != std::string::npos);
    }
    CHECK_FALSE(io::begins_as_archive("hello"));
    CHECK_FALSE(io::unpacked(bytes_of("damaged.zip"), "damaged.zip"));
}

TEST_CASE("an archive gives its files, and none that leads out of it") {
    const std::string zip = bytes_of("geojson.zip");
    CHECK(io::begins_as_archive(zip));
    const auto files = io::unpacked(zip, "geojson.zip");
    REQUIRE(files);
    REQUIRE_FALSE(files->empty());
    CHECK((*files)[0].bytes().find("FeatureCollection") != std::string::npos);
    for (const char* bad : {"outside.zip", "absolute.zip"}) {
        INFO(bad);
        CHECK_FALSE(io::unpacked(bytes_of(bad), bad));
    }
}

TEST_CASE("an archive beyond its limits is refused: entries, bytes, and how much they swell") {
    const std::string zip = bytes_of("shape.zip");
    REQUIRE(io::unpacked(zip, "shape.zip"));
    CHECK_FALSE(io::unpacked(zip, "shape.zip", {.entries = 1}));
    CHECK_FALSE(io::unpacked(zip, "shape.zip", {.bytes = 10}));
    CHECK_FALSE(io::unpacked(bytes_of("bomb.zip"), "bomb.zip"));
}

TEST_CASE("hidden files, and what lies in hidden folders, are not there") {
    for (const char* name : {"hidden.zip", "hidden-kml.kmz"}) {
        INFO(name);
        const auto files = io::unpacked(bytes_of(name), name);
        REQUIRE(files);
        CHECK(files->size() == 1);
    }
}
