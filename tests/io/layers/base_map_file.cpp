#include "delimit/io/layers/base_map_file.h"

#include "delimit/io/project/pack.h"
#include "delimit/io/project/project_file.h"
#include "support/loading.h"
#include "support/projects.h"
#include "support/rasters.h"
#include "support/small_study_area.h"

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
