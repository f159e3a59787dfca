// Zones in files of other programs, and back.
#include "delimit/io/project/write_zones.h"
#include "delimit/geo/geodesic.h"
#include "delimit/io/project/inspect.h"
#include "io/vector/vector_file.h"
#include "support/as_child.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

std::shared_ptr<const ProposalResult> result_of(std::vector<WithdrawalZone> zones) {
    ProposalResult result;
    result.zones = std::move(zones);
    return std::make_shared<const ProposalResult>(std::move(result));
}

/// Two zones made by hand, one of them in depth bands with a hole: no computing needed.
Snapshot snapshot() {
    using namespace std::chrono_literals;
    auto project = std::make_shared<Project>();
    project->parties = ukraine_and_russia();
    project->proposals.resize(2);
    project->proposals[0].id = "first";
    project->proposals[0].name = {"First", "Перша"};
    project->proposals[1].id = "second";
    project->proposals[1].name = {"Second", "Друга"};
    auto layers = std::make_shared<Layers>();
    layers->control_map.provenance = {2025y / 12 / 15, "A map", "CC0", true, Metres(3000)};
    Snapshot out;
    out.project = project;
    out.layers = layers;
    out.projection = {GeoPoint::degrees(37, 48)};
    Control control;
    control.oblasts.resize(1);
    control.oblasts[0].iso = "UA-14";
    control.oblasts[0].name = {"Donetsk", "Донецька"};
    const auto ring = [](double x, double y, double size) {
        return std::vector<MapPoint>{MapPoint::metres(x, y), MapPoint::metres(x + size, y),
                                     MapPoint::metres(x + size, y + size),
                                     MapPoint::metres(x, y + size), MapPoint::metres(x, y)};
    };
    const Projector projector(out.projection);
    WithdrawalZone zone;
    zone.ground = {{{ring(0, 0, 10000), {ring(2000, 2000, 1000)}}, {ring(20000, 0, 1000), {}}}};
    zone.inner = Metres(0);
    zone.outer = kilometres(5);
    zone.area = geodesic_area(projector.inverse(zone.ground));
    zone.undetermined = square_kilometres(1.5);
    WithdrawalZone other = zone;
    other.party = Side::b;
    other.inner = other.outer = {};
    other.regime = Regime::transferred;
    out.proposals = {result_of({zone}), result_of({zone, other})};
    control.line.parts = {{MapPoint::metres(0, 0), MapPoint::metres(10000, 0)}};
    out.control = std::make_shared<const Control>(std::move(control));
    return out;
}

Result<io::FeatureTable> read(const std::string& file, const std::string& layer = "") {
    LayerSource source = file_source(file);
    source.layer = layer;
    Diagnostics found;
    return io::read_features(source, file, found, {});
}

} // namespace

TEST_CASE("zones come back from every format with their areas and attributes") {
    const TempFolder folder;
    const Snapshot made = snapshot();
    for (const char* name : {"z.geojson", "z.gpkg", "z.kml"}) {
        INFO(name);
        const std::string file = (folder.path() / name).string();
        const auto written = write_zones(made, file);
        if (!written)
            FAIL(written.error().text());
        const auto table = read(file, "zones");
        if (!table)
            FAIL(table.error().text());
        // GeoJSON has one layer, which holds the line as well.
        REQUIRE(table->features.size() == (file.ends_with(".geojson") ? 4 : 3));
        const io::Feature& zone = table->features[0];
        CHECK(zone.value("proposal") == "first");
        CHECK(zone.value("party") == "ukraine");
        CHECK(zone.value("oblast") == "UA-14");
        CHECK(zone.value("oblast_name") == "Donetsk");
        CHECK(std::stod(std::string(zone.value("inner_km"))) == 0);
        CHECK(std::stod(std::string(zone.value("outer_km"))) == 5);
        CHECK(zone.value("regime") == "demilitarized");
        CHECK(std::stod(std::string(zone.value("undetermined_km2"))) == 1.5);
        CHECK(zone.value("line_date") == "2025-12-15");
        CHECK(zone.value("line_source") == "A map");
        CHECK(std::stod(std::string(zone.value("uncertainty_m"))) == 3000);
        CHECK(zone.value("computed_by").starts_with("Delimit "));
        const double stated = std::stod(std::string(zone.value("area_km2")));
        CHECK(stated == Approx(in_km2(made.proposals[0]->zones[0].area)).margin(1e-6));
        CHECK(in_km2(geodesic_area(zone.ground)) == Approx(stated).epsilon(1e-5));
        CHECK(zone.ground.polygons.size() == 2);
        CHECK(table->features[2].value("outer_km").empty());
        CHECK(table->features[2].value("regime") == "transferred");
    }
}

TEST_CASE("GeoJSON zones are RFC 7946: no crs, outer rings anticlockwise, seven decimals") {
    const TempFolder folder;
    const std::string file = (folder.path() / "z.geojson").string();
    REQUIRE(write_zones(snapshot(), file));
    const std::string text = text_of_file(file);
    CHECK(text.find("\"crs\"") == std::string::npos);
    const auto table = read(file);
    REQUIRE(table);
    double turning = 0;
    const auto& ring = table->features[0].ground.polygons[0].outer;
    for (std::size_t i = 1; i < ring.size(); ++i)
        turning += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    CHECK(turning > 0);
    // No number has more than seven decimals.
    for (std::size_t at = text.find("\"coordinates\""); at < text.size(); ++at)
        if (text[at] == '.')
            CHECK(text.find_first_not_of("0123456789", at + 1) - at <= 8);
}

TEST_CASE("a zones file of any format is a front by its line of contact, not by its zones") {
    const TempFolder folder;
    for (const char* name : {"z.geojson", "z.gpkg", "z.kml"}) {
        INFO(name);
        const LayerSource source = file_source((folder.path() / name).string());
        REQUIRE(write_zones(snapshot(), path_text(source)));
        Diagnostics found;
        const auto control_map = load_control_map(source, places(), ukraine_and_russia(), found);
        if (!control_map)
            FAIL(control_map.error().text());
        const auto* lines = std::get_if<ContactLines>(&control_map->form);
        REQUIRE(lines);
        REQUIRE(lines->paths.size() == 1);
        CHECK(lines->paths[0].left == Side::a);
        CHECK(control_map->provenance.date == parse_date("2025-12-15"));
        CHECK(control_map->provenance.uncertainty == Metres(3000));
    }
}

TEST_CASE("every format also carries the line of contact") {
    const TempFolder folder;
    for (const char* name : {"z.gpkg", "z.kml"}) {
        const std::string file = (folder.path() / name).string();
        REQUIRE(write_zones(snapshot(), file));
        const auto table = read(file, "line_of_contact");
        if (!table)
            FAIL(table.error().text());
        REQUIRE(table->features.size() == 1);
        CHECK(table->features[0].value("left") == "ukraine");
        CHECK(table->features[0].lines.size() == 1);
    }
}

TEST_CASE("only the proposals asked for are written, an unknown one is an error") {
    const TempFolder folder;
    const std::string file = (folder.path() / "z.geojson").string();
    REQUIRE(write_zones(snapshot(), file, {"second"}));
    CHECK(read(file)->features.size() == 3);
    const auto unknown = write_zones(snapshot(), file, {"third"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::bad_value);
}

TEST_CASE("a proposal without zones gives a file without features") {
    const TempFolder folder;
    Snapshot made = snapshot();
    made.proposals[0] = result_of({});
    for (const char* name : {"z.geojson", "z.gpkg", "z.kml"}) {
        const auto written = write_zones(made, folder.path() / name, {"first"});
        if (!written)
            FAIL(written.error().text());
        CHECK(std::filesystem::exists(folder.path() / name));
    }
}

TEST_CASE("an existing file is replaced whole, and a failure leaves it as it was") {
    const TempFolder folder;
    const std::string file = folder.file("z.geojson", "old");
    REQUIRE(write_zones(snapshot(), file));
    CHECK(read(file)->features.size() == 4);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    for (const std::string bad : {"z.shp", "z", "z.txt", "no/z.gpkg"}) {
        INFO(bad);
        const auto refused = write_zones(snapshot(), folder.path() / bad);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().advice.empty());
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a disk that fills up anywhere in zones of any format leaves the old file") {
    const Snapshot made = snapshot();
    for (const char* name : {"z.geojson", "z.json", "z.gpkg", "z.kml"}) {
        INFO(name);
        const TempFolder folder;
        const auto file = folder.path() / name;
        REQUIRE(write_zones(made, file));
        const rlim_t size = std::filesystem::file_size(file);
        std::ofstream(file) << "old";
        for (const rlim_t bytes : {rlim_t(0), rlim_t(1), rlim_t(100), size / 2, size - 1}) {
            INFO(bytes);
            const FullDisk full(bytes);
            const Status done = write_zones(made, file);
            REQUIRE_FALSE(done);
            CHECK(done.error().code == ErrorCode::not_writable);
            CHECK(done.error().location.file == file.string());
        }
        CHECK(text_of_file(file) == "old");
        CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    }
}

TEST_CASE("KML is well-formed whatever the names") {
    Snapshot made = snapshot();
    auto project = std::make_shared<Project>(*made.project);
    project->proposals[0].name.en = "\"><b>]]>\x01\x0B\xEF\xBF\xBE";
    made.project = project;
    const TempFolder folder;
    const auto file = folder.path() / "z.kml";
    REQUIRE(write_zones(made, file));
    const std::string text = text_of_file(file);
    CHECK(text.find('\x01') == text.npos);
    CHECK(text.find("\xEF\xBF\xBE") == text.npos);
    LayerSource source = file_source(file.string());
    Diagnostics found;
    CHECK(io::read_features(source, file, found, {}));
}
