#include "io/raster/raster_check.h"

#include "delimit/io/layers/base_map_file.h"

#include "support/loading.h"
#include "support/rasters.h"

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

Result<OpenedBaseMap> opened(const std::string& file, const LayerSource& like = {}) {
    LayerSource source = like;
    source.data = DataFile{file};
    return open_base_map(source, places());
}

Error error_of(const std::string& file) {
    const auto base = opened(file);
    REQUIRE_FALSE(base);
    CHECK(base.error().location.file == file);
    for (const Language language : {Language::english, Language::ukrainian}) {
        CHECK_FALSE(base.error().message.in(language).empty());
        CHECK_FALSE(base.error().advice.in(language).empty());
    }
    CHECK(base.error().message.uk != base.error().message.en);
    return base.error();
}

} // namespace

TEST_CASE("what is no base map is refused, with what to do, in both languages") {
    const TempFolder folder;
    const auto file = [&](const char* name) { return (folder.path() / name).string(); };
    CHECK(error_of(file("none.tif")).code == ErrorCode::not_found);
    fs::create_directory(file("folder.tif"));
    CHECK(error_of(file("folder.tif")).code == ErrorCode::unreadable);
    CHECK(error_of(folder.file("empty.tif", "")).code == ErrorCode::bad_format);
    CHECK(error_of(folder.file("text.mbtiles", "not tiles")).code == ErrorCode::bad_format);
    CHECK(error_of("/vsicurl/http://127.0.0.1/a.tif").code == ErrorCode::bad_value);
    CHECK(error_of("http://127.0.0.1/a.tif").code == ErrorCode::bad_value);

    const std::string good = make_raster(file("good.tif"), {});
    CHECK(opened(good));
    const std::string png = make_raster(file("a.png"), {}, "PNG");
    fs::rename(png, file("png.tif"));
    const Error renamed = error_of(file("png.tif"));
    CHECK(renamed.message.en.find("PNG") != std::string::npos);
    const std::string vrt = folder.file(
        "virtual.tif", "<VRTDataset rasterXSize=\"4\" rasterYSize=\"4\"><VRTRasterBand "
                       "dataType=\"Byte\" band=\"1\"><SimpleSource><SourceFilename>" +
                           good + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>");
    CHECK(error_of(vrt).message.en.find("VRT") != std::string::npos);
}

TEST_CASE("a raster without a place on the Earth is refused, a system can be named for it") {
    const TempFolder folder;
    MadeRaster made;
    made.crs.clear();
    const std::string no_system = make_raster(folder.path() / "a.tif", made);
    CHECK(error_of(no_system).code == ErrorCode::bad_reference);
    LayerSource named;
    named.crs = "EPSG:4326";
    CHECK(opened(no_system, named));
    named.crs = "EPSG:999999";
    CHECK_FALSE(opened(no_system, named));
    MadeRaster nowhere;
    nowhere.transform.clear();
    CHECK(error_of(make_raster(folder.path() / "b.tif", nowhere)).code == ErrorCode::bad_reference);
    nowhere.transform = {30, 0, 0, 50, 0, 0};
    CHECK(error_of(make_raster(folder.path() / "c.tif", nowhere)).code == ErrorCode::bad_reference);
    MadeRaster local;
    local.crs = "LOCAL_CS[\"site\",UNIT[\"metre\",1]]";
    CHECK(error_of(make_raster(folder.path() / "d.tif", local)).code == ErrorCode::bad_reference);
}

TEST_CASE("a huge raster needs overviews, and is then read only as far as it is seen") {
    const TempFolder folder;
    MadeRaster made;
    made.width = made.height = 60'000;
    made.bands = 1;
    made.transform = {25, 0.0003, 0, 56, 0, -0.0003};
    made.options = {"TILED=YES", "SPARSE_OK=TRUE"};
    const auto file = folder.path() / "a.tif";
    {
        // Nothing is written into it: a row would need the whole file.
        GDALAllRegister();
        const char* options[] = {"TILED=YES", "SPARSE_OK=TRUE", "COMPRESS=DEFLATE", nullptr};
        auto* raster = GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
            file.c_str(), made.width, made.height, 1, GDT_Byte, const_cast<char**>(options));
        REQUIRE(raster);
        OGRSpatialReference system;
        system.SetWellKnownGeogCS("WGS84");
        raster->SetSpatialRef(&system);
        raster->SetGeoTransform(made.transform.data());
        GDALClose(raster);
    }
    const Error error = error_of(file.string());
    CHECK(error.code == ErrorCode::too_large);
    CHECK(error.advice.en.find("gdaladdo") != std::string::npos);
    CHECK(error.message.en.find("60000 × 60000") != std::string::npos);
}

TEST_CASE("a raster beyond the Earth is refused") {
    const TempFolder folder;
    for (const double west : {1e300, 4'000'000.0, -600.0}) {
        MadeRaster made;
        made.transform = {west, 0.025, 0, 52, 0, -0.025};
        const Error error = error_of(make_raster(folder.path() / "a.tif", made));
        CHECK(error.code == ErrorCode::bad_reference);
    }
}
