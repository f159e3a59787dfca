// Any bytes as a GeoJSON text: refused with a position, or read; features taken in one pass equal
// those that GDAL reads from the same text.
#include "io/vector/geojson.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace delimit;

namespace {

void must(bool same, const char* thing, const std::string& text) {
    if (same)
        return;
    std::fprintf(stderr, "%s differs from GDAL's:\n%s\n", thing, text.c_str());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const LayerSource source = file_source("fuzz.geojson");
    Diagnostics found;
    const auto table = io::read_geojson(text, source, {}, found, {});
    if (!table) {
        must(!table.error().message.en.empty(), "an error without a message", text);
        return 0;
    }
    // A text with a byte order mark is left to GDAL.
    Diagnostics found_by_gdal;
    const auto by_gdal = io::read_geojson("\xEF\xBB\xBF" + text, source, {}, found_by_gdal, {});
    if (!by_gdal || by_gdal->format != table->format)
        return 0; // a sequence, or not GeoJSON for GDAL
    must(table->features.size() == by_gdal->features.size(), "the number of features", text);
    must(table->without_geometry == by_gdal->without_geometry, "what has no shape", text);
    must(table->vertices == by_gdal->vertices, "the number of vertices", text);
    for (std::size_t i = 0; i < table->features.size(); ++i) {
        const io::Feature &a = table->features[i], &b = by_gdal->features[i];
        must(a.id == b.id, "an id", text);
        must(a.ground == b.ground && a.lines == b.lines && a.points == b.points, "a shape", text);
        must(a.fields.size() == b.fields.size(), "the number of attributes", text);
        for (std::size_t f = 0; f < a.fields.size(); ++f)
            must(a.fields[f].name == b.fields[f].name && a.fields[f].value == b.fields[f].value &&
                     a.fields[f].number == b.fields[f].number,
                 "an attribute", text);
    }
    return 0;
}
