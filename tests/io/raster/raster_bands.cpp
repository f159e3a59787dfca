#include "io/raster/raster_bands.h"

#include "delimit/io/layers/base_map_file.h"

#include "support/loading.h"
#include "support/rasters.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Result<OpenedBaseMap> opened(const std::string& file, const LayerSource& like = {}) {
    LayerSource source = like;
    source.data = DataFile{file};
    return open_base_map(source, places());
}

std::shared_ptr<const BaseMap> map_of(const std::string& file) {
    auto base = opened(file);
    if (!base)
        FAIL(base.error().text());
    return base->map;
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

const Projection plane{GeoPoint::degrees(35, 48.5)};

/// `width` × `height` pixels around a place.
struct View {
    MapBox box;
    int width = 300, height = 260;

    View(GeoPoint at, double metres_per_pixel) {
        const MapPoint centre = Projector(plane).forward(at);
        const double x = 0.5 * width * metres_per_pixel, y = 0.5 * height * metres_per_pixel;
        box = {centre.x() - x, centre.y() - y, centre.x() + x, centre.y() + y};
    }
};

std::shared_ptr<const BaseMapPicture> picture(const BaseMap& map, const View& view) {
    auto made = map.picture(plane, view.box, view.width, view.height);
    if (!made)
        FAIL(map.problem()->text());
    return made;
}

using Pixel = std::array<int, 4>;

Pixel pixel(const BaseMapPicture& made, int x, int y) {
    const std::uint8_t* at = &made.rgba[std::size_t(4 * (y * made.width + x))];
    return {at[0], at[1], at[2], at[3]};
}

Pixel middle(const BaseMapPicture& made) {
    return pixel(made, made.width / 2, made.height / 2);
}

} // namespace

TEST_CASE("bands that are no colours are refused: heights, more than 8 bits, two of them") {
    const TempFolder folder;
    MadeRaster made;
    made.bands = 1;
    made.type = GDT_Float32;
    const Error heights = error_of(make_raster(folder.path() / "a.tif", made));
    CHECK(heights.message.en.find("Float32") != std::string::npos);
    CHECK(heights.advice.en.find("hillshade") != std::string::npos);
    made.type = GDT_UInt16;
    made.bands = 3;
    CHECK(error_of(make_raster(folder.path() / "b.tif", made)).message.en.find("8 bits") !=
          std::string::npos);
    made.type = GDT_Byte;
    made.bands = 2;
    made.options = {"ALPHA=NO"};
    CHECK(error_of(make_raster(folder.path() / "c.tif", made)).message.en.find("two bands") !=
          std::string::npos);
}

TEST_CASE("a raster seen small is averaged, from its overviews where it has them") {
    const TempFolder folder;
    MadeRaster made;
    made.width = made.height = 1024;
    made.bands = 1;
    made.transform = {32, 0.005, 0, 51, 0, -0.005};
    made.value = [](int, int x, int y) { return (x + y) % 2 == 0 ? 255 : 0; };
    made.options = {"TILED=YES"};
    const std::string file = make_raster(folder.path() / "a.tif", made);
    const View far(GeoPoint::degrees(34.5, 48.4), 4000);
    for (const bool overviews : {false, true}) {
        if (overviews)
            add_overviews(file, {2, 4, 8});
        const auto made_picture = picture(*map_of(file), far);
        for (int shift : {-20, 0, 17})
            CHECK(std::abs(pixel(*made_picture, 150 + shift, 130 + shift)[0] - 127) <= 4);
        CHECK(pixel(*made_picture, 2, 2)[3] == 0); // beyond the raster
    }
}

TEST_CASE("palettes, grey, opacity and no-data are drawn as they are meant") {
    const TempFolder folder;
    const View view(GeoPoint::degrees(35, 48), 300);
    MadeRaster made;
    made.bands = 1;
    made.value = [](int, int, int) { return 3; };
    made.more = [](GDALDataset& raster) {
        GDALColorTable colours;
        const GDALColorEntry orange{250, 120, 10, 255};
        colours.SetColorEntry(3, &orange);
        raster.GetRasterBand(1)->SetColorTable(&colours);
    };
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "a.tif", made)), view)) ==
          Pixel{250, 120, 10, 255});
    made.more = [](GDALDataset&) {};
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "b.tif", made)), view)) ==
          Pixel{3, 3, 3, 255});
    made.more = [](GDALDataset& raster) { raster.GetRasterBand(1)->SetNoDataValue(3); };
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "c.tif", made)), view)) ==
          Pixel{0, 0, 0, 0});
    MadeRaster clear;
    clear.bands = 4;
    clear.options = {"ALPHA=YES"};
    clear.value = [](int band, int, int) { return band == 4 ? 128 : 200; };
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "d.tif", clear)), view)) ==
          Pixel{100, 100, 100, 128});
    // A fourth band that is not opacity, such as near infrared.
    clear.options = {"ALPHA=NO", "PHOTOMETRIC=RGB"};
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "e.tif", clear)), view)) ==
          Pixel{200, 200, 200, 255});
    // Black is a colour unless all three bands have "no data" there.
    MadeRaster coloured;
    coloured.value = [](int band, int, int) { return band == 1 ? 90 : 0; };
    coloured.more = [](GDALDataset& raster) {
        for (int band = 1; band <= 3; ++band)
            raster.GetRasterBand(band)->SetNoDataValue(0);
    };
    CHECK(middle(*picture(*map_of(make_raster(folder.path() / "f.tif", coloured)), view)) ==
          Pixel{90, 0, 0, 255});
}
