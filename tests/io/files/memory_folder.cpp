#include "io/files/memory_folder.h"

#include "io/files/gdal_session.h"
#include "support/catch.h"

#include <cpl_vsi.h>

using namespace delimit;

namespace {

std::string text_at(const std::string& path) {
    VSILFILE* file = VSIFOpenL(path.c_str(), "rb");
    if (!file)
        return "no file";
    std::string text(100, '\0');
    text.resize(VSIFReadL(text.data(), 1, text.size(), file));
    VSIFCloseL(file);
    return text;
}

} // namespace

TEST_CASE("packed files are seen under their names while their folder lives, and not after") {
    const io::GdalSession session;
    const std::vector<PackedFile> files{{"a.geojson", "{}"}, {"b.dbf", "bytes"}};
    std::string path;
    {
        const io::MemoryFolder folder(files);
        path = folder.path();
        CHECK(text_at(path + "/a.geojson") == "{}");
        CHECK(text_at(path + "/b.dbf") == "bytes");
        CHECK(text_at(path + "/c") == "no file");
        // Another one has a folder of its own.
        const io::MemoryFolder other({});
        CHECK(other.path() != path);
    }
    CHECK(text_at(path + "/a.geojson") == "no file");
}
