#include "io/raster/base_map_warp.h"

#include "delimit/io/layers/base_map_file.h"
#include "support/files.h"
#include "support/loading.h"
#include "support/rasters.h"

#include <algorithm>
#include <cmath>

using namespace delimit;
using namespace delimit::io;
using namespace delimit::test;

namespace {

constexpr int side = 250; // of the raster

/// A raster whose pixels encode their positions.
std::vector<Rgba> telling(const RasterWindow& window, int width, int height,
                          const PictureWatch& /*watch*/) {
    std::vector<Rgba> pixels;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double column = window.left + (x + 0.5) * window.width / width;
            const double row = window.top + (y + 0.5) * window.height / height;
            pixels.push_back(
                {std::uint8_t(std::lround(column)), std::uint8_t(std::lround(row)), 0, 255});
        }
    return pixels;
}

WarpRequest request(int width, int height) {
    return {{0, 0, double(width), double(height)}, width, height, side, side};
}

/// From the picture's own pixels; a mapping far from linear needs a fine grid.
ToRaster by(const std::function<std::optional<RasterPoint>(double, double)>& where) {
    return [where](const std::vector<MapPoint>& points) {
        std::vector<std::optional<RasterPoint>> out;
        for (const MapPoint p : points)
            out.push_back(where(p.x(), p.y()));
        return out;
    };
}

} // namespace

TEST_CASE("a map that lies nowhere near a raster is clear, and reads nothing of it") {
    const auto nothing = [](const RasterWindow&, int, int,
                            const PictureWatch&) -> std::vector<Rgba> {
        FAIL("it was read");
        return {};
    };
    for (const auto& where :
         {by([](double, double) { return std::nullopt; }), by([](double x, double y) {
              return RasterPoint{-9000 - x, -9000 - y};
          })}) {
        const auto picture = warped(request(70, 50), where, nothing);
        REQUIRE(picture);
        CHECK(picture->rgba == std::vector<std::uint8_t>(70 * 50 * 4, 0));
    }
}

TEST_CASE("a raster that cannot be read gives no picture") {
    const auto failing = [](const RasterWindow&, int, int, const PictureWatch&) {
        return std::vector<Rgba>();
    };
    CHECK_FALSE(warped(request(70, 50), by([](double x, double y) {
                           return RasterPoint{x, y};
                       }),
                       failing));
}

TEST_CASE("between the nodes of its grid a warp is right to a quarter of a pixel") {
    constexpr int width = 60, height = 60, raster_pixels = 4; // to one of the picture
    // Bent so much that the widest grid would miss by several pixels.
    const auto bent = [](double x, double y) -> std::optional<RasterPoint> {
        const double u = x / width, v = y / height;
        return RasterPoint{8 + 210 * (u + 0.08 * std::sin(6 * u) * v),
                           240 - 220 * (v + 0.08 * std::sin(5 * v) * u)};
    };
    const auto picture = warped(request(width, height), by(bent), telling);
    REQUIRE(picture);
    double worst = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto wanted = bent(x + 0.5, height - y - 0.5); // map plane: north is up
            const std::uint8_t* pixel = &picture->rgba[std::size_t(4 * (y * width + x))];
            REQUIRE(pixel[3] == 255);
            worst = std::max(
                {worst, std::abs(pixel[0] - wanted->column), std::abs(pixel[1] - wanted->row)});
        }
    constexpr double roundings = 0.5 + 0.5;
    CHECK(worst < 0.25 * raster_pixels + roundings);
}

TEST_CASE(
    "a large raster's warp tells how far it is, and stopped it leaves nothing and no problem") {
    const TempFolder folder;
    MadeRaster made;
    made.width = 6000, made.height = 4500;
    made.transform = {30, 0.001, 0, 51, 0, -0.001};
    made.options = {"TILED=YES", "COMPRESS=DEFLATE"};
    made.value = [](int, int column, int) { return column % 200; };
    made.more = [](GDALDataset& raster) { raster.GetRasterBand(1)->SetNoDataValue(255); };
    const LayerSource source = file_source(make_raster(folder.path() / "a.tif", made));
    const auto base = open_base_map(source, places());
    REQUIRE(base);
    const Projection plane{GeoPoint::degrees(33, 48.75)};
    const MapBox box{-200'000, -230'000, 200'000, 230'000};

    // Stopped from the start, it reads nothing.
    std::stop_source stopped;
    stopped.request_stop();
    CHECK_FALSE(base->map->picture(plane, box, 700, 800,
                                   {stopped.get_token(), [](double) { FAIL("it went on"); }}));
    CHECK_FALSE(base->map->problem());

    // Within a tile: only the first of the four is begun.
    std::stop_source stop;
    double last = 0;
    int after = 0;
    CHECK_FALSE(base->map->picture(plane, box, 700, 800, {stop.get_token(), [&](double share) {
                                                              after += stop.stop_requested();
                                                              last = share;
                                                              if (share > 0.05)
                                                                  stop.request_stop();
                                                          }}));
    CHECK(last > 0.05);
    CHECK(last < 0.25);
    CHECK(after == 0);
    CHECK_FALSE(base->map->problem());

    std::vector<double> shares;
    const auto whole = base->map->picture(plane, box, 700, 800,
                                          {{}, [&](double share) { shares.push_back(share); }});
    REQUIRE(whole);
    CHECK(whole->opaque());
    CHECK(shares.size() > 8);
    CHECK(shares.front() == 0);
    CHECK(shares.back() == 1);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
}
