#include "delimit/io/layers/base_map_file.h"

#include "delimit/io/project/pack.h"
#include "delimit/io/project/project_file.h"
#include "support/loading.h"
#include "support/projects.h"
#include "support/rasters.h"
#include "support/small_theatre.h"

#include <atomic>
#include <numbers>
#include <thread>

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

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

/// Centre of all red pixels, in pixels.
std::pair<double, double> middle_of_red(const BaseMapPicture& made) {
    double x = 0, y = 0, all = 0;
    for (int row = 0; row < made.height; ++row)
        for (int column = 0; column < made.width; ++column) {
            const double red = pixel(made, column, row)[0];
            x += red * (column + 0.5);
            y += red * (row + 0.5);
            all += red;
        }
    REQUIRE(all > 0);
    return {x / all, y / all};
}

/// Black, with a red square of 3 × 3 pixels.
std::function<double(int, int, int)> mark_at(int column, int row) {
    return [=](int band, int x, int y) {
        return band == 1 && std::abs(x - column) <= 1 && std::abs(y - row) <= 1 ? 255 : 0;
    };
}

/// By the formulas of EPSG:3857, without any library.
GeoPoint from_web_mercator(double x, double y) {
    constexpr double radius = 6378137, degrees = 180 / std::numbers::pi;
    return GeoPoint::degrees(x / radius * degrees,
                             (2 * std::atan(std::exp(y / radius)) * degrees) - 90);
}

/// Draws a mark, at several scales, and checks its position.
void check_mark(MadeRaster made, int column, int row,
                const std::function<GeoPoint(double, double)>& location) {
    const TempFolder folder;
    made.value = mark_at(column, row);
    const auto& t = made.transform;
    const double u = column + 0.5, v = row + 0.5;
    const GeoPoint where = location(t[0] + t[1] * u + t[2] * v, t[3] + t[4] * u + t[5] * v);
    const std::string file = make_raster(folder.path() / "a.tif", made);
    const auto map = map_of(file);
    const MapPoint expected = Projector(plane).forward(where);
    for (const double scale : {250.0, 900.0, 2500.0}) {
        View view(where, scale);
        // Not in the middle, and between pixels.
        view.box.min_x += 20.3 * scale, view.box.max_x += 20.3 * scale;
        view.box.min_y -= 31.8 * scale, view.box.max_y -= 31.8 * scale;
        const auto [x, y] = middle_of_red(*picture(*map, view));
        INFO("at " << scale << " m a pixel: " << x << ", " << y);
        CHECK(std::abs(x - (expected.x() - view.box.min_x) / scale) < 0.5);
        CHECK(std::abs(y - (view.box.max_y - expected.y()) / scale) < 0.5);
    }
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

TEST_CASE("a file that breaks off is refused wherever it does") {
    const TempFolder folder;
    MadeRaster made;
    made.value = [](int band, int x, int y) { return (x * 7 + y * 13 + band * 31) % 251; };
    for (const char* tiled : {"TILED=NO", "TILED=YES"}) {
        made.options = {tiled, "BLOCKYSIZE=16", "BLOCKXSIZE=16", "COMPRESS=DEFLATE"};
        const std::string whole = make_raster(folder.path() / "whole.tif", made);
        const auto size = fs::file_size(whole);
        for (const double part : {0.0, 0.01, 0.3, 0.9, 0.999}) {
            const auto cut = folder.path() / "cut.tif";
            fs::copy_file(whole, cut, fs::copy_options::overwrite_existing);
            fs::resize_file(cut, std::uintmax_t(part * double(size)));
            INFO(tiled << " cut to " << part);
            CHECK(error_of(cut.string()).code == ErrorCode::bad_format);
        }
    }
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

TEST_CASE("marked pixels lie where their longitude and latitude are, at every scale") {
    const auto as_degrees = [](double x, double y) { return GeoPoint::degrees(x, y); };
    check_mark({}, 200, 140, as_degrees);
    check_mark({}, 30, 260, as_degrees);
    MadeRaster mercator;
    mercator.crs = "EPSG:3857";
    mercator.transform = {3'400'000, 2400, 0, 6'600'000, 0, -2400};
    check_mark(mercator, 210, 120, from_web_mercator);
    check_mark(mercator, 340, 250, from_web_mercator);
    // From the south, rotated by 30°, and longitudes from 360.
    MadeRaster upwards;
    upwards.transform = {30, 0.025, 0, 44.5, 0, 0.025};
    check_mark(upwards, 200, 140, as_degrees);
    MadeRaster turned;
    const double c = 0.02 * std::cos(0.5236), s = 0.02 * std::sin(0.5236);
    turned.transform = {31, c, s, 48, s, -c};
    check_mark(turned, 220, 150, as_degrees);
    MadeRaster round;
    round.transform = {390, 0.025, 0, 52, 0, -0.025};
    check_mark(round, 200, 140, [](double x, double y) { return GeoPoint::degrees(x - 360, y); });
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

TEST_CASE("MBTiles are drawn in their place, and name whose they are") {
    const TempFolder folder;
    MadeRaster made;
    made.crs = "EPSG:3857";
    // Its own grid at zoom 6, so that no pixel is resampled: 2446 m a pixel.
    const double pixel = 40075016.685578488 / 256 / 64;
    const auto line = [&](double x) { return std::floor(x / (256 * pixel)) * 256 * pixel; };
    made.width = made.height = 512;
    made.transform = {line(3'500'000), pixel, 0, line(6'600'000), 0, -pixel};
    made.value = mark_at(200, 150);
    made.options = {"NAME=Tiles", "TILE_FORMAT=PNG"};
    const std::string file =
        make_raster(folder.path() / "tiles 2025-12-01.mbtiles", made, "MBTiles");
    auto base = opened(file);
    if (!base)
        FAIL(base.error().text());
    CHECK(base->provenance.source == "tiles 2025-12-01.mbtiles");
    REQUIRE(base->provenance.date);
    CHECK(iso_text(*base->provenance.date) == "2025-12-01");
    const GeoPoint where =
        from_web_mercator(made.transform[0] + pixel * 200.5, made.transform[3] - pixel * 150.5);
    const View view(where, 900);
    const auto [x, y] = middle_of_red(*picture(*base->map, view));
    CHECK(std::abs(x - view.width / 2.0) < 1);
    CHECK(std::abs(y - view.height / 2.0) < 1);
}

TEST_CASE("a base map whose file was cut off while it was open says so and goes on when it can") {
    const TempFolder folder;
    MadeRaster made;
    made.options = {"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"};
    made.value = [](int, int, int) { return 77; };
    const std::string file = make_raster(folder.path() / "a.tif", made);
    const auto map = map_of(file);
    fs::resize_file(file, 3000);
    const View view(GeoPoint::degrees(35, 48), 300);
    CHECK_FALSE(map->picture(plane, view.box, view.width, view.height));
    REQUIRE(map->problem());
    CHECK(map->problem()->location.file == file);
    const View elsewhere(GeoPoint::degrees(-100, -40), 300);
    CHECK(map->picture(plane, elsewhere.box, 10, 10));
    CHECK_FALSE(map->problem());
}

TEST_CASE("what was drawn is kept, and drawn for any number of threads") {
    const TempFolder folder;
    MadeRaster made;
    made.value = [](int band, int x, int) { return band * 20 + x % 100; };
    const auto map = map_of(make_raster(folder.path() / "a.tif", made));
    const View view(GeoPoint::degrees(35, 48), 300);
    const auto first = picture(*map, view);
    CHECK(picture(*map, view) == first);
    std::vector<std::jthread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            const View other(GeoPoint::degrees(34 + 0.1 * i, 48), 300);
            const auto drawn = map->picture(plane, other.box, other.width, other.height);
            right += drawn && drawn->rgba[3] == 255;
        });
    threads.clear();
    CHECK(right == 4);
}

TEST_CASE("a project keeps its base map: in its file, packed, and without it if it is gone") {
    const SmallStudyArea study_area;
    const TempFolder folder;
    MadeRaster made;
    made.value = [](int, int, int) { return 77; };
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{study_area.oblasts};
    project.layers[LayerKind::control_map].data = DataFile{study_area.polygons};
    LayerSource& base = project.layers[LayerKind::base_map];
    const std::string raster = make_raster(folder.path() / "a.tif", made);
    base.data = DataFile{raster};
    base.provenance.source = "© Somebody";
    base.provenance.licence = "CC BY 4.0";
    const SearchFolders at{builtin_data_folder(), folder.path()};
    const auto layers = load_layers(project, at);
    REQUIRE(layers);
    REQUIRE((*layers)->base_map);
    CHECK((*layers)->base_map_provenance.source == "© Somebody");
    CHECK((*layers)->base_map_provenance.licence == "CC BY 4.0");
    CHECK((*layers)->digests.contains(LayerKind::base_map));
    // Figures need no base map.
    const auto figures = load_layers(project, at, {}, LayersFor::figures);
    REQUIRE(figures);
    CHECK_FALSE((*figures)->base_map);

    // In the project file it is named relative to it, with its digest, as in the schema.
    Project beside = with_digests(project, **layers);
    beside.layers.erase(LayerKind::oblasts);
    beside.layers.erase(LayerKind::control_map);
    const auto file = folder.path() / "talks.delimit";
    REQUIRE(write_project(beside, file));
    CHECK(schema_problems(text_of_file(file)).empty());
    const auto read = read_project(file);
    REQUIRE(read);
    const LayerSource& kept = read->layers.at(LayerKind::base_map);
    CHECK(path_text(kept) == "a.tif");
    CHECK(kept.sha256 == (*layers)->digests.at(LayerKind::base_map));
    CHECK(kept.provenance == base.provenance);
    CHECK(with_absolute_paths(*read, folder.path()).layers == beside.layers);

    const auto whole = packed(project, at);
    REQUIRE(whole);
    fs::remove(raster);
    const auto without = load_layers(project, at);
    REQUIRE(without);
    CHECK_FALSE((*without)->base_map);
    CHECK(has_code((*without)->diagnostics, "layer-not-drawn"));
    const auto with = load_layers(*whole, at);
    REQUIRE(with);
    REQUIRE((*with)->base_map);
    const View view(GeoPoint::degrees(35, 48), 300);
    CHECK(middle(*picture(*(*with)->base_map, view)) == Pixel{77, 77, 77, 255});
}
