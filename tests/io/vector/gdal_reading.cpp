#include "io/vector/vector_file.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a text that is no WKT has no shapes, and an empty geometry none") {
    for (const char* none : {"", "POINT", "POLYGON ((37 48, 38", "here"}) {
        INFO(none);
        CHECK(io::written_shape(none).parts.empty());
    }
    CHECK(io::written_shape("POLYGON EMPTY").parts.empty());
}

TEST_CASE("collections and multi-geometries are taken apart, heights left aside") {
    const auto [parts, srid] = io::written_shape(
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING Z (0 0 7, 1 1 7), MULTIPOLYGON (((0 0, 4 0, "
        "4 4, 0 0), (2 1, 3 1, 3 2, 2 1)), ((9 9, 10 9, 10 10, 9 9))))");
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].kind == io::RawPart::Kind::point);
    CHECK(parts[1].kind == io::RawPart::Kind::line);
    CHECK(parts[1].rings[0].back().x == 1);
    CHECK(parts[2].kind == io::RawPart::Kind::polygon);
    CHECK(parts[2].rings.size() == 2);
    CHECK(parts[3].rings.size() == 1);
    CHECK(srid == 0);
    CHECK(io::written_shape("SRID=4326;POINT (37 48)").parts.size() == 1);
    CHECK(io::written_shape("srid=32637;POINT (37 48)").srid == 32637);
}

TEST_CASE("without a driver that reads it a file is an error that names it") {
    const TempFolder folder;
    const std::string file = folder.file("a.gpkg", "no database");
    const std::array<const char*, 2> drivers{"GPKG", nullptr};
    io::GdalOpening opening;
    opening.names = {file.c_str()};
    opening.drivers = drivers.data();
    Diagnostics found;
    const auto table = io::read_by_gdal(file_source(file), opening, found, {});
    REQUIRE_FALSE(table);
    CHECK(table.error().location.file.find("a.gpkg") != std::string::npos);
}
