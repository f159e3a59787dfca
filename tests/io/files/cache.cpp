#include "delimit/io/files/cache.h"

#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "support/loading.h"

#include <cstdlib>

using namespace delimit;
using namespace delimit::test;

namespace {

/// The cache in a temporary folder.
struct Cache {
    TempFolder folder;
    Cache() { ::setenv("XDG_CACHE_HOME", folder.path().c_str(), 1); }
    ~Cache() { ::unsetenv("XDG_CACHE_HOME"); }
};

LayerSource fetched_source() {
    LayerSource source;
    source.data = FetchedFile{*BareName::from("0123-map_20251215.geojson")};
    source.provenance.fetched = Fetched{"https://example.org/map_20251215.geojson",
                                        "2025-12-15T10:20:30Z", std::string(64, 'a')};
    return source;
}

} // namespace

TEST_CASE("the cache stands where the XDG specification says, and a relative name does not count") {
    const Cache cache;
    CHECK(fetched_folder() == cache.folder.path() / "delimit" / "fetched");
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    CHECK(fetched_folder().is_absolute());
}

TEST_CASE(
    "a fetched file is read from the cache, where it is gone, that and its address are told") {
    const Cache cache;
    Diagnostics found;
    const LayerSource source = fetched_source();
    const auto gone = load_control_map(source, places(), ukraine_and_russia(), found);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::not_found);
    CHECK(gone.error().message.in(Language::english).find("2025-12-15T10:20:30Z") !=
          std::string::npos);
    CHECK(gone.error().location.field == "https://example.org/map_20251215.geojson");
    std::filesystem::create_directories(fetched_folder());
    std::ofstream(fetched_folder() / "0123-map_20251215.geojson")
        << collection(feature("Polygon", square(37, 48)));
    const auto there = load_control_map(source, places(), ukraine_and_russia(), found);
    REQUIRE(there);
    CHECK(there->provenance.fetched == source.provenance.fetched);
    CHECK(there->provenance.date == parse_date("2025-12-15"));
    for (const char* bad : {"cache:", "cache:../x.geojson", "cache:/etc/passwd", "cache:.x"}) {
        const auto outside = source_data(bad);
        REQUIRE_FALSE(outside);
        CHECK(outside.error().code == ErrorCode::bad_value);
    }
}

TEST_CASE("a project keeps where a file was fetched from, and how its axes and sides are read") {
    Project project;
    project.parties = ukraine_and_russia();
    LayerSource source = fetched_source();
    source.swap_axes = true;
    source.left = LeftOfLines::reversed;
    project.layers[LayerKind::control_map] = source;
    const auto again = parse_project(project_text(project), "test");
    REQUIRE(again);
    CHECK(again->layers.at(LayerKind::control_map) == source);
    const TempFolder folder;
    CHECK(write_project(project, folder.path() / "x.delimit"));
}
