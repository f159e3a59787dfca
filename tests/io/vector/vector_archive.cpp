// Archives of tests/data/dialects: which of their files is meant.
#include "io/vector/vector_archive.h"

#include "support/here.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Result<std::vector<PackedFile>> data_in(const std::string& name, const std::string& layer = {}) {
    LayerSource source = file_source(name);
    source.layer = layer;
    Diagnostics found;
    return io::data_in_archive(text_of_file(test_folder() / "data/dialects" / name), source, found);
}

} // namespace

TEST_CASE("an archive without data, or with several of which none is named, is refused") {
    const auto nothing = data_in("nothing.zip");
    REQUIRE_FALSE(nothing);
    CHECK_FALSE(nothing.error().advice.empty());
    const auto several = data_in("several.zip");
    REQUIRE_FALSE(several);
    CHECK(several.error().advice.en.find("layer") != std::string::npos);
    CHECK_FALSE(data_in("several.zip", "no such file"));
}

TEST_CASE("a Shapefile comes first, with its companions, by bare names") {
    const auto files = data_in("shape.zip");
    REQUIRE(files);
    REQUIRE(files->size() >= 3);
    CHECK(files->front().name().ends_with(".shp"));
    for (const PackedFile& file : *files)
        CHECK(file.name().find('/') == std::string::npos);
    const auto kmz = data_in("other-name.kmz");
    REQUIRE(kmz);
    CHECK(kmz->front().name().ends_with(".kml"));
}

TEST_CASE("of the KML files in a KMZ doc.kml is read, else the only one, else the one named") {
    const auto several = data_in("two-kml.kmz");
    REQUIRE_FALSE(several);
    CHECK(several.error().message.en.find("a, b") != std::string::npos);
    CHECK(data_in("two-kml.kmz", "b")->front().name() == "b.kml");
    CHECK(data_in("doc-and-another.kmz")->front().name() == "doc.kml");
    CHECK(data_in("doc-and-another.kmz", "other")->front().name() == "other.kml");
    CHECK(data_in("hidden-kml.kmz")->front().name() == "map.kml");
}
