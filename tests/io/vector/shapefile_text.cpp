#include "io/vector/shapefile_text.h"

#include "support/catch.h"
#include "support/here.h"

using namespace delimit;

namespace {

/// A header of 65 bytes with that code page, then `text`.
std::string dbf(char page, const std::string& text) {
    std::string bytes(65, ' ');
    bytes[8] = 65;
    bytes[9] = 0;
    bytes[29] = page;
    return bytes + text;
}

const std::string windows = "\xee\xea\xf3\xef\xee\xe2\xe0\xed\xee "; // окуповано

} // namespace

TEST_CASE("where a code page is stated, or there is nothing to guess by, GDAL knows") {
    CHECK(io::encoding_of_dbf("", false).empty());
    CHECK(io::encoding_of_dbf(dbf(0, "occupied"), false).empty());
    CHECK(io::encoding_of_dbf(dbf(0, windows), true).empty());
    CHECK(io::encoding_of_dbf(dbf(0x26, windows), false).empty());
    CHECK(io::encoding_beside("/no/such/file.shp").empty());
}

TEST_CASE("bytes that nothing states the encoding of are taken for what they look like") {
    CHECK(io::encoding_of_dbf(dbf(0, windows), false) == "CP1251");
    CHECK(io::encoding_of_dbf(dbf(0x57, windows), false) == "CP1251");
    CHECK(io::encoding_of_dbf(dbf(0, "окуповано "), false) == "UTF-8");
    const auto folder = test::test_folder() / "data/dialects";
    CHECK(io::encoding_beside(folder / "shape-1251-no-cpg.shp") == "CP1251");
    CHECK(io::encoding_beside(folder / "shape-866-no-cpg.shp") == "CP866");
    CHECK(io::encoding_beside(folder / "shape-utf8.shp").empty());
}

TEST_CASE("a Shapefile without its index is found with its companions, whatever their case") {
    const PackedFile shp("a.shp", ""), index("a.SHX", ""), dbf("a.dbf", "");
    CHECK_FALSE(io::lacks_index({}));
    CHECK_FALSE(io::lacks_index({dbf}));
    CHECK_FALSE(io::lacks_index({shp, dbf, index}));
    CHECK(io::lacks_index({shp, dbf}));
    const auto folder = test::test_folder() / "data/dialects";
    CHECK_FALSE(io::files_without_index(folder / "shape-utf8.shp"));
    const auto files = io::files_without_index(folder / "shape-no-index.shp");
    REQUIRE(files);
    REQUIRE(files->size() == 3);
    CHECK(files->front().name() == "shape-no-index.shp");
}
