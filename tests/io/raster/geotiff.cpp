#include "delimit/io/raster/geotiff.h"

#include "support/catch.h"
#include "support/files.h"

#include <gdal_frmts.h>
#include <gdal_priv.h>

#include <memory>

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr int width = 5, height = 3;

/// Blue counts columns, green rows; rows are longer than they need to be.
std::vector<std::uint8_t> pixels() {
    std::vector<std::uint8_t> bytes(24 * height, 99);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            auto* pixel = &bytes[std::size_t(24 * y + 4 * x)];
            pixel[0] = std::uint8_t(10 * x);
            pixel[1] = std::uint8_t(20 * y);
            pixel[2] = 200;
        }
    return bytes;
}

} // namespace

TEST_CASE("a TIFF that cannot be written says why and leaves nothing") {
    const TempFolder folder;
    const auto bytes = pixels();
    const PixelRows rows{bytes.data(), width, height, 24};
    CHECK_FALSE(write_geotiff(folder.path() / "none" / "a.tif", rows, 96, {}, {}));
    CHECK_FALSE(write_geotiff(folder.path(), rows, 96, {}, {}));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a GeoTIFF reads back its pixels, its place on the Earth and its words") {
    const TempFolder folder;
    const auto file = folder.path() / "a.tif";
    const auto bytes = pixels();
    const PictureExtent extent{Projection{GeoPoint::degrees(36, 48)}, -1000, 2000, 50};
    REQUIRE(write_geotiff(file, {bytes.data(), width, height, 24}, 300, extent,
                          {"A title", "What it shows", "Who says so"}));
    GDALRegister_GTiff();
    const std::unique_ptr<GDALDataset> read(GDALDataset::Open(file.c_str()));
    REQUIRE(read);
    CHECK(read->GetRasterCount() == 3);
    std::vector<std::uint8_t> band(width * height);
    const auto value = [&](int number, int x, int y) {
        REQUIRE(read->GetRasterBand(number)->RasterIO(GF_Read, 0, 0, width, height, band.data(),
                                                      width, height, GDT_Byte, 0, 0) == CE_None);
        return int(band[std::size_t(width * y + x)]);
    };
    CHECK(value(1, 4, 2) == 200);
    CHECK(value(2, 4, 2) == 40);
    CHECK(value(3, 4, 2) == 40);
    CHECK(value(3, 1, 0) == 10);
    double transform[6];
    REQUIRE(read->GetGeoTransform(transform) == CE_None);
    CHECK(transform[0] == -1000);
    CHECK(transform[1] == 50);
    CHECK(transform[3] == 2000);
    CHECK(transform[5] == -50);
    REQUIRE(read->GetSpatialRef());
    CHECK(read->GetSpatialRef()->GetProjParm("central_meridian") == Approx(36));
    CHECK(read->GetSpatialRef()->GetProjParm("latitude_of_origin") == Approx(48));
    CHECK(std::string(read->GetMetadataItem("TIFFTAG_DOCUMENTNAME")) == "A title");
    CHECK(std::string(read->GetMetadataItem("TIFFTAG_XRESOLUTION")).starts_with("300"));
}
