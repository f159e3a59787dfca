// One study area at 30° E and across 180°, there in every way in which files write it: the same
// figures.
#include "delimit/engine/compute.h"
#include "delimit/io/layers/load.h"
#include "support/loading.h"

#include <cmath>
#include <functional>
#include <iomanip>
#include <numeric>
#include <sstream>

using namespace delimit;
using namespace delimit::test;

namespace {

using Degrees = std::vector<std::pair<double, double>>;

/// A longitude as a file writes it, of one that runs on across 180°.
struct Form {
    const char* name;
    double centre;
    std::function<double(double)> written;
    bool split = false;
};

double signed_180(double x) {
    return x > 180 ? x - 360 : x;
}

const std::vector<Form> forms{
    {"sign changes", 180, signed_180},
    {"on to 182", 180, [](double x) { return x; }},
    {"on to -182", 180, [](double x) { return x - 360; }},
    {"each ring as it likes", 180, [](double x) { return x > 181.5 ? x - 360 : x; }},
    {"cut", 180, signed_180, true},
};

std::string json_of(const Form& form, const Degrees& points, bool west_part = true) {
    std::ostringstream out;
    out << std::setprecision(12);
    for (const auto& [x, y] : points) {
        const bool on_pass = form.split && x == 180;
        out << (out.tellp() > 0 ? "," : "") << "["
            << (on_pass ? (west_part ? 180.0 : -180.0) : form.written(x)) << "," << y << "]";
    }
    return out.str();
}

/// The parts of a path on the two sides of 180°, which crosses it at one vertex or two.
std::pair<Degrees, Degrees> halves(const Degrees& points) {
    std::pair<Degrees, Degrees> out;
    for (const auto& point : points) {
        if (point.first <= 180)
            out.first.push_back(point);
        if (point.first >= 180)
            out.second.push_back(point);
    }
    return out;
}

std::string polygon(const Form& form, Degrees corners) {
    const auto ring = [&](Degrees points, bool west_part) {
        points.push_back(points.front());
        return "[[" + json_of(form, points, west_part) + "]]";
    };
    if (!form.split)
        return R"({"type":"Polygon","coordinates":)" + ring(corners, true) + "}";
    const auto [west, east] = halves(corners);
    std::string parts;
    if (west.size() > 2)
        parts += ring(west, true);
    if (east.size() > 2)
        parts += (parts.empty() ? "" : ",") + ring(east, false);
    return R"({"type":"MultiPolygon","coordinates":[)" + parts + "]}";
}

std::string line(const Form& form, const Degrees& points) {
    if (!form.split)
        return R"({"type":"LineString","coordinates":[)" + json_of(form, points) + "]}";
    const auto [west, east] = halves(points);
    return R"({"type":"MultiLineString","coordinates":[[)" + json_of(form, west, true) + "],[" +
           json_of(form, east, false) + "]]}";
}

std::string with(const std::string& properties, const std::string& geometry) {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

Degrees shifted(Degrees points, double by) {
    for (auto& [x, y] : points)
        x += by;
    return points;
}

/// Unit U0 lies across the middle, U1 east of it.
Degrees unit(int which, double latitude) {
    const double w = which == 0 ? -2 : 0.3, e = which == 0 ? 0.3 : 2;
    return which == 0 ? Degrees{{w, latitude},     {0, latitude},     {e, latitude},
                                {e, latitude + 1}, {0, latitude + 1}, {w, latitude + 1}}
                      : Degrees{{w, latitude}, {e, latitude}, {e, latitude + 1}, {w, latitude + 1}};
}

Degrees contact(double latitude) {
    return {{-2.5, latitude + 0.4},
            {-0.7, latitude + 0.6},
            {0, latitude + 0.6 - 0.25 * 7 / 12},
            {0.5, latitude + 0.35},
            {2.5, latitude + 0.55}};
}

Degrees south_of_contact(double latitude) {
    Degrees out = contact(latitude);
    out.emplace_back(2.5, latitude - 0.5);
    out.emplace_back(0, latitude - 0.5);
    out.emplace_back(-2.5, latitude - 0.5);
    return out;
}

/// Ten kilometres on both sides of the line.
std::vector<Provision> both_sides_to_10_km() {
    std::vector<Provision> provisions;
    for (const Side side : both_sides)
        provisions.push_back({side, ToDepth{{Metres(10'000)}, {}}, {}, {}, Regime::demilitarized});
    return provisions;
}

/// km and km²: line, then by oblast and side, then by side of a zone.
std::vector<double> figures_of(const std::string& oblasts, const std::string& front_name,
                               const std::string& front,
                               const std::vector<Provision>& provisions = both_sides_to_10_km()) {
    const TempFolder folder;
    auto project = std::make_shared<Project>();
    project->parties = ukraine_and_russia();
    project->layers[LayerKind::oblasts].data = DataFile{folder.file("o.geojson", oblasts)};
    project->layers[LayerKind::control_map].data = DataFile{folder.file(front_name, front)};
    Proposal proposal;
    proposal.id = "both";
    proposal.name.en = "both";
    proposal.provisions = provisions;
    project->proposals = {proposal};
    const auto layers = load_layers(*project, places());
    INFO((layers ? std::string() : layers.error().text()));
    REQUIRE(layers);
    const auto snapshot = compute(project, *layers);
    INFO((snapshot ? std::string() : snapshot.error().text()));
    REQUIRE(snapshot);
    std::vector<double> out{in_km((*snapshot)->control->line.length)};
    for (const DividedOblast& oblast : (*snapshot)->control->oblasts)
        for (const Side side : both_sides)
            out.push_back(in_km2(oblast.area_of_control[index(side)]));
    for (const Side side : both_sides)
        out.push_back(in_km2((*snapshot)->proposals[0]->totals.withdrawal[index(side)]));
    return out;
}

std::string oblasts_of(const Form& form, double latitude) {
    std::string all;
    for (const int which : {0, 1})
        all += (which == 0 ? "" : ",") +
               with(R"({"name":"U)" + std::to_string(which) + R"(","iso":"XX-0)" +
                        std::to_string(which) + R"("})",
                    polygon(form, shifted(unit(which, latitude), form.centre)));
    return collection(all);
}

std::string areas_of(const Form& form, double latitude) {
    return collection(with(R"({"held_by":"russia"})",
                           polygon(form, shifted(south_of_contact(latitude), form.centre))));
}

std::string lines_of(const Form& form, double latitude) {
    return collection(
        with(R"({"left":"ukraine"})", line(form, shifted(contact(latitude), form.centre))));
}

void check_same(const std::vector<double>& got, const std::vector<double>& truth) {
    REQUIRE(got.size() == truth.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        CHECK(got[i] == Approx(truth[i]).margin(0.05));
}

const Form plain{"at 30° E", 30, [](double x) { return x; }};

} // namespace

TEST_CASE("areas across 180° have the figures that they have at 30° E, however they are written") {
    for (const double latitude : {-17.0, 66.0, 80.0}) {
        const auto truth =
            figures_of(oblasts_of(plain, latitude), "f.geojson", areas_of(plain, latitude));
        CHECK(truth[0] > 50);
        CHECK(std::accumulate(truth.begin() + 1, truth.begin() + 5, 0.0) > 8000);
        for (const Form& form : forms) {
            INFO(form.name << " at " << latitude);
            check_same(
                figures_of(oblasts_of(form, latitude), "f.geojson", areas_of(form, latitude)),
                truth);
        }
    }
}

TEST_CASE("lines across 180° have the figures that they have at 30° E, however they are written") {
    for (const double latitude : {-17.0, 66.0}) {
        const auto truth =
            figures_of(oblasts_of(plain, latitude), "f.geojson", lines_of(plain, latitude));
        for (const Form& form : forms) {
            INFO(form.name << " at " << latitude);
            check_same(
                figures_of(oblasts_of(form, latitude), "f.geojson", lines_of(form, latitude)),
                truth);
        }
    }
}

TEST_CASE("drawn areas, exclusions and reference lines across 180° have the figures of 30° E") {
    const auto drawn = [](const Form& form) {
        const auto p = [&](double x, double y) {
            return GeoPoint::degrees(signed_180(form.centre + x), y);
        };
        const auto box = [&](double w, double s, double e, double n) {
            return GeoRegion{{{{p(w, s), p(e, s), p(e, n), p(w, n), p(w, s)}, {}}}};
        };
        return std::vector<Provision>{
            {Side::b, FromDrawnArea{box(-0.4, -16.9, 0.8, -16.5)}, {}, {}, Regime::demilitarized},
            {Side::a,
             ToDepth{{Metres(10'000)}, GeoPolyline{p(-2, -16.4), p(2, -16.3)}},
             {},
             {box(-0.2, -17, 0.2, -16)},
             Regime::demilitarized}};
    };
    const auto truth =
        figures_of(oblasts_of(plain, -17), "f.geojson", areas_of(plain, -17), drawn(plain));
    CHECK(truth[5] > 1000);
    CHECK(truth[6] > 1000);
    for (const Form& form : {forms[0], forms[4]}) {
        INFO(form.name);
        check_same(figures_of(oblasts_of(form, -17), "f.geojson", areas_of(form, -17), drawn(form)),
                   truth);
    }
}

TEST_CASE("KML, CSV with WKT and TopoJSON across 180° give the same figures") {
    const double latitude = -17;
    const auto truth =
        figures_of(oblasts_of(plain, latitude), "f.geojson", areas_of(plain, latitude));
    for (const Form& form : forms) {
        if (form.split)
            continue;
        INFO(form.name);
        std::ostringstream kml, wkt;
        kml << std::setprecision(12);
        wkt << std::setprecision(12);
        Degrees ring = shifted(south_of_contact(latitude), form.centre);
        ring.push_back(ring.front());
        for (const auto& [x, y] : ring) {
            kml << form.written(x) << "," << y << ",0 ";
            wkt << (wkt.tellp() > 0 ? ", " : "") << form.written(x) << " " << y;
        }
        check_same(figures_of(oblasts_of(form, latitude), "f.kml",
                              R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>)"
                              "<ExtendedData><Data name=\"held_by\"><value>russia</value></Data>"
                              "</ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>" +
                                  kml.str() +
                                  "</coordinates></LinearRing></outerBoundaryIs></Polygon>"
                                  "</Placemark></Document></kml>"),
                   truth);
        check_same(figures_of(oblasts_of(form, latitude), "f.csv",
                              "held_by,wkt\nrussia,\"POLYGON ((" + wkt.str() + "))\"\n"),
                   truth);
    }
}

TEST_CASE("longitudes beyond 180° and edges of more than 180° are mentioned, ones that are cut are "
          "not") {
    Diagnostics turned, naive, cut;
    REQUIRE(control_map_of_text(areas_of(forms[1], -17), turned));
    CHECK(has_code(turned, "longitudes-beyond-180"));
    CHECK_FALSE(has_code(turned, "edges-across-180"));
    REQUIRE(control_map_of_text(areas_of(forms[0], -17), naive));
    CHECK(has_code(naive, "edges-across-180"));
    CHECK_FALSE(has_code(naive, "longitudes-beyond-180"));
    REQUIRE(control_map_of_text(areas_of(forms[4], -17), cut));
    CHECK_FALSE(has_code(cut, "edges-across-180"));
    CHECK_FALSE(has_code(cut, "ring-repaired"));
}
