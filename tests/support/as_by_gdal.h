// A GeoJSON text read in one pass, compared with GDAL's reading of it.
#pragma once

#include "io/vector/geojson_check.h"
#include "io/vector/vector_file.h"
#include "support/loading.h"

#include <optional>
#include <string>

namespace delimit::test {

inline std::optional<io::GeoJsonFeatures> taken_from(const std::string& text) {
    auto head = io::check_geojson(text, "file.geojson", {});
    if (!head)
        FAIL(head.error().text());
    return std::move(head->features);
}

inline io::FeatureTable table_of(const std::string& text, Diagnostics& found) {
    const TempFolder folder;
    const std::string file = folder.file("file.geojson", text);
    auto table = io::read_features(file_source(file), file, found, {});
    if (!table)
        FAIL(table.error().text());
    return *std::move(table);
}

/// Checks that both readings agree. The quick reader leaves a text with a byte order mark, and so
/// its features, to GDAL.
inline void check_same(const std::string& text) {
    REQUIRE_FALSE(taken_from("\xEF\xBB\xBF" + text));
    Diagnostics found, found_by_gdal;
    const io::FeatureTable table = table_of(text, found);
    const io::FeatureTable by_gdal = table_of("\xEF\xBB\xBF" + text, found_by_gdal);
    CHECK(found.size() == found_by_gdal.size());
    CHECK(table.format == by_gdal.format);
    CHECK(table.crs == by_gdal.crs);
    CHECK(table.name == by_gdal.name);
    CHECK(table.layers == by_gdal.layers);
    CHECK(table.vertices == by_gdal.vertices);
    CHECK(table.without_geometry == by_gdal.without_geometry);
    REQUIRE(table.features.size() == by_gdal.features.size());
    for (std::size_t i = 0; i < table.features.size(); ++i) {
        const io::Feature &a = table.features[i], &b = by_gdal.features[i];
        CHECK(a.id == b.id);
        CHECK(a.ground == b.ground);
        CHECK(a.lines == b.lines);
        CHECK(a.points == b.points);
        REQUIRE(a.fields.size() == b.fields.size());
        for (std::size_t f = 0; f < a.fields.size(); ++f) {
            CHECK(a.fields[f].name == b.fields[f].name);
            CHECK(a.fields[f].value == b.fields[f].value);
            CHECK(a.fields[f].number == b.fields[f].number);
        }
    }
}

inline void check_as_by_gdal(const std::string& text) {
    REQUIRE(taken_from(text));
    check_same(text);
}

inline void check_left_to_gdal(const std::string& text) {
    REQUIRE_FALSE(taken_from(text));
    check_same(text);
}

} // namespace delimit::test
