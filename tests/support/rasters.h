// Rasters made by tests through GDAL.
#pragma once

#include "support/catch.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <functional>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <string>
#include <utility>
#include <vector>

namespace delimit::test {

struct MadeRaster {
    int width = 400, height = 300, bands = 3;
    GDALDataType type = GDT_Byte;
    std::string crs = "EPSG:4326"; ///< empty: none
    /// Columns and rows to coordinates, in GDAL's order; empty: none.
    std::vector<double> transform = {30, 0.025, 0, 52, 0, -0.025};
    std::vector<std::string> options;
    std::function<double(int band, int column, int row)> value = [](int, int, int) { return 0; };
    std::function<void(GDALDataset&)> more = [](GDALDataset&) {};
};

/// `format` is the short name of a GDAL driver. Drivers that only copy, such as MBTiles and PNG, do
/// so.
inline std::string make_raster(const std::filesystem::path& file, const MadeRaster& made,
                               const char* format = "GTiff") {
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(format);
    REQUIRE(driver);
    const bool copied = std::string(format) != "GTiff";
    GDALDriver* first = copied ? GetGDALDriverManager()->GetDriverByName("MEM") : driver;
    char** options = nullptr;
    for (const std::string& option : made.options)
        options = CSLAddString(options, option.c_str());
    GDALDataset* raster = first->Create(copied ? "" : file.c_str(), made.width, made.height,
                                        made.bands, made.type, copied ? nullptr : options);
    REQUIRE(raster);
    if (!made.crs.empty()) {
        OGRSpatialReference system;
        REQUIRE(system.SetFromUserInput(made.crs.c_str()) == OGRERR_NONE);
        system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        raster->SetSpatialRef(&system);
    }
    if (auto transform = made.transform; !transform.empty())
        raster->SetGeoTransform(transform.data());
    made.more(*raster);
    std::vector<double> row(std::size_t(made.width));
    for (int band = 1; band <= made.bands; ++band)
        for (int y = 0; y < made.height; ++y) {
            for (int x = 0; x < made.width; ++x)
                row[std::size_t(x)] = made.value(band, x, y);
            REQUIRE(raster->GetRasterBand(band)->RasterIO(GF_Write, 0, y, made.width, 1, row.data(),
                                                          made.width, 1, GDT_Float64, 0,
                                                          0) == CE_None);
        }
    if (copied)
        GDALClose(driver->CreateCopy(file.c_str(), raster, FALSE, options, nullptr, nullptr));
    CSLDestroy(options);
    GDALClose(raster);
    return file.string();
}

/// Adds overviews, averages of 2, 4, 8, … pixels, inside the file.
inline void add_overviews(const std::string& file, std::vector<int> by) {
    auto* raster = GDALDataset::Open(file.c_str(), GDAL_OF_UPDATE);
    REQUIRE(raster);
    CHECK(raster->BuildOverviews("AVERAGE", int(by.size()), by.data(), 0, nullptr, nullptr,
                                 nullptr) == CE_None);
    GDALClose(raster);
}

} // namespace delimit::test
