// The same areas from every format that GDAL reads for the program.
#include "delimit/geo/geodesic.h"
#include "io/files/gdal_session.h"
#include "support/loading.h"

#include <ogrsf_frmts.h>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Options {
    int epsg = 4326; ///< 0: none
    bool several_layers = false;
    bool curve = false;
};

/// Writes two squares, one occupied, one unknown, with heights.
void write(const std::string& file, const char* driver_name, const Options& options = {}) {
    const io::GdalSession session; // registers the drivers
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driver_name);
    REQUIRE(driver);
    GDALDataset* dataset = driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    REQUIRE(dataset);
    OGRSpatialReference srs;
    if (options.epsg) {
        srs.importFromEPSG(options.epsg);
        srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const auto add = [&](OGRLayer* layer, double x, const char* status) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("status", status);
        OGRGeometry* geometry = nullptr;
        const std::string wkt = "POLYGON Z ((" + std::to_string(x) + " 48 7, " +
                                std::to_string(x + 0.1) + " 48 7, " + std::to_string(x + 0.1) +
                                " 48.1 7, " + std::to_string(x) + " 48.1 7, " + std::to_string(x) +
                                " 48 7))";
        REQUIRE(OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry) == OGRERR_NONE);
        if (options.curve) {
            delete geometry;
            OGRGeometryFactory::createFromWkt(
                "CURVEPOLYGON (CIRCULARSTRING (37 48, 37.1 48.1, 37.2 48, 37.1 47.9, 37 48))",
                nullptr, &geometry);
        }
        if (options.epsg && options.epsg != 4326) {
            geometry->assignSpatialReference(&wgs84);
            REQUIRE(geometry->transformTo(&srs) == OGRERR_NONE);
        }
        feature.SetGeometryDirectly(geometry);
        REQUIRE(layer->CreateFeature(&feature) == OGRERR_NONE);
    };
    const auto make = [&](const char* name) {
        OGRLayer* layer =
            dataset->CreateLayer(name, options.epsg ? &srs : nullptr,
                                 options.curve ? wkbCurvePolygon : wkbPolygon25D, nullptr);
        REQUIRE(layer);
        OGRFieldDefn field("status", OFTString);
        layer->CreateField(&field);
        return layer;
    };
    OGRLayer* layer = make("areas");
    add(layer, 37, "occupied");
    if (options.several_layers)
        layer = make("more");
    add(layer, 38, "unknown");
    GDALClose(dataset);
}

void check_two_squares(const std::string& file, const LayerSource& source = {}) {
    INFO(file);
    Diagnostics found;
    const auto control_map = control_map_of_file(file, found, source);
    if (!control_map)
        FAIL(control_map.error().text());
    REQUIRE(areas(*control_map).size() == 2);
    // FlatGeobuf's index reorders features.
    const std::size_t occupied =
        areas(*control_map)[0].control == ControlClass::controlled_by_b ? 0 : 1;
    CHECK(areas(*control_map)[occupied].control == ControlClass::controlled_by_b);
    CHECK(areas(*control_map)[1 - occupied].control == ControlClass::undetermined);
    const GeoBox box = box_of<GeoPoint>(areas(*control_map)[occupied].ground);
    CHECK(box.min_x == Approx(37).margin(1e-7));
    CHECK(box.max_y == Approx(48.1).margin(1e-7));
    // 0.1° by 0.1° at 48°: 7.45 by 11.12 km.
    CHECK(in_km2(geodesic_area(areas(*control_map)[occupied].ground)) ==
          Approx(82.9).epsilon(0.002));
}

} // namespace

TEST_CASE("GeoPackage, Shapefile, KML and FlatGeobuf give the same areas") {
    const TempFolder folder;
    for (const auto& [name, driver] :
         {std::pair{"a.gpkg", "GPKG"}, std::pair{"a.shp", "ESRI Shapefile"},
          std::pair{"a.kml", "LIBKML"}, std::pair{"a.fgb", "FlatGeobuf"}}) {
        const std::string file = (folder.path() / name).string();
        write(file, driver);
        check_two_squares(file);
    }
}

TEST_CASE("files in a projected or another geographic system are transformed") {
    const TempFolder folder;
    for (const int epsg : {32637, 3857, 28407, 4284})
        for (const auto& [ending, driver] :
             {std::pair{".gpkg", "GPKG"}, std::pair{".shp", "ESRI Shapefile"}}) {
            const std::string file = (folder.path() / (std::to_string(epsg) + ending)).string();
            write(file, driver, {epsg});
            check_two_squares(file);
        }
}

TEST_CASE("curves are made into straight edges") {
    const TempFolder folder;
    const std::string file = (folder.path() / "c.gpkg").string();
    write(file, "GPKG", {4326, false, true});
    Diagnostics found;
    const auto control_map = control_map_of_file(file, found);
    if (!control_map)
        FAIL(control_map.error().text());
    CHECK(areas(*control_map)[0].ground.vertex_count() > 50);
}

TEST_CASE("of several layers the one that is named is read, or all if an asterisk says so") {
    const TempFolder folder;
    const std::string file = (folder.path() / "l.gpkg").string();
    write(file, "GPKG", {4326, true});
    LayerSource source;
    source.layer = "*";
    check_two_squares(file, source);
    Diagnostics found;
    REQUIRE_FALSE(control_map_of_file(file, found));
    source.layer = "areas";
    const auto control_map = control_map_of_file(file, found, source);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
    source.layer = "nothing";
    const auto none = control_map_of_file(file, found, source);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::not_found);
    CHECK(none.error().advice.en.find("areas, more") != std::string::npos);
}

TEST_CASE("oblasts in a file of several layers must be named by layer") {
    const TempFolder folder;
    LayerSource source;
    const std::string file = (folder.path() / "o.gpkg").string();
    source.data = DataFile{file};
    write(file, "GPKG", {4326, true});
    Diagnostics found;
    const auto oblasts = load_oblasts(source, places(), found);
    REQUIRE_FALSE(oblasts);
    CHECK(oblasts.error().advice.en.find("layer") != std::string::npos);
    source.layer = "more";
    CHECK(load_oblasts(source, places(), found));
}

TEST_CASE("a filter means the same in every format") {
    const TempFolder folder;
    LayerSource source;
    source.where = "status = 'occupied'";
    for (const auto& [name, driver] :
         {std::pair{"a.gpkg", "GPKG"}, std::pair{"a.shp", "ESRI Shapefile"},
          std::pair{"a.fgb", "FlatGeobuf"}}) {
        const std::string file = (folder.path() / name).string();
        write(file, driver);
        INFO(name);
        Diagnostics found;
        const auto control_map = control_map_of_file(file, found, source);
        REQUIRE(control_map);
        CHECK(areas(*control_map).size() == 1);
    }
}

TEST_CASE(
    "a Shapefile without .prj is taken for WGS 84 with a warning if it can be, else refused") {
    const TempFolder folder;
    const std::string degrees = (folder.path() / "d.shp").string();
    write(degrees, "ESRI Shapefile", {0});
    Diagnostics found;
    REQUIRE(control_map_of_file(degrees, found));
    CHECK(has_code(found, "no-crs"));

    const std::string metres = (folder.path() / "m.shp").string();
    write(metres, "ESRI Shapefile", {32637});
    std::filesystem::remove(folder.path() / "m.prj");
    const auto refused = control_map_of_file(metres, found);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::bad_reference);
    CHECK(refused.error().advice.en.find("crs") != std::string::npos);
    LayerSource source;
    source.crs = "EPSG:32637";
    check_two_squares(metres, source);
}

TEST_CASE("damaged files of every format are errors, not crashes") {
    const TempFolder folder;
    for (const auto& [name, driver] :
         {std::pair{"a.gpkg", "GPKG"}, std::pair{"a.shp", "ESRI Shapefile"},
          std::pair{"a.kml", "LIBKML"}, std::pair{"a.fgb", "FlatGeobuf"}}) {
        const std::string file = (folder.path() / name).string();
        write(file, driver);
        const std::string whole = text_of_file(file);
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{10}, whole.size() / 3, whole.size() / 2}) {
            INFO(name << " cut to " << length);
            folder.file(name, whole.substr(0, length));
            Diagnostics found;
            const auto control_map = control_map_of_file(file, found);
            REQUIRE_FALSE(control_map);
            CHECK_FALSE(control_map.error().advice.empty());
        }
    }
}
