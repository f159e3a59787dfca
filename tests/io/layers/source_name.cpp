#include "delimit/io/layers/source_name.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a data file is called by the end of its path, its address, or its name in the project") {
    LayerSource source;
    CHECK(known_name(source).empty());
    source.data = BuiltInFile{*BareName::from("oblasts.geojson")};
    CHECK(known_name(source) == "oblasts.geojson");
    source.data = DataFile{"/data/a:b.geojson"};
    CHECK(known_name(source) == "a:b.geojson");
    source.data = FetchedFile{*BareName::from("0123456789abcdef-map.geojson")};
    source.provenance.fetched = Fetched{"https://example.org/x/map.geojson?day=1/2#top", {}, {}};
    CHECK(known_name(source) == "map.geojson");
    source.data = PackedData("old.geojson", {{"front.geojson", "{}"}});
    CHECK(known_name(source) == "front.geojson");
}
