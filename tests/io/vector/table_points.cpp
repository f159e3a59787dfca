#include "io/vector/table_points.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Result<io::FeatureTable> placed(const std::vector<std::vector<io::Field>>& rows,
                                Diagnostics& found) {
    io::FeatureTable table;
    table.file = "places.csv";
    table.layers = {"places"};
    for (const auto& fields : rows) {
        io::Feature feature;
        feature.id = static_cast<long long>(table.features.size());
        feature.fields = fields;
        table.features.push_back(feature);
    }
    return io::with_places(table, file_source("places.csv"), found, {});
}

} // namespace

TEST_CASE("a table without columns of places, or with places beyond the Earth, is refused") {
    Diagnostics found;
    const auto none = placed({{{"name", "Lyman", false}}}, found);
    REQUIRE_FALSE(none);
    CHECK_FALSE(none.error().advice.empty());
    const auto beyond = placed({{{"lon", "37.81", true}, {"lat", "148.98", true}}}, found);
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().location.feature == 0);
}

TEST_CASE("places are read from pairs of columns, WKT, MGRS and degrees, in either language") {
    const std::vector<std::vector<io::Field>> spellings{
        {{"Longitude", "37.81", true}, {"LATITUDE", "48.98", true}},
        {{"довгота", "37,81", false}, {"широта", "48,98", false}},
        {{"wkt", "POINT (37.81 48.98)", false}},
        {{"coordinates", "48.98 N 37.81 E", false}}};
    for (const auto& fields : spellings) {
        INFO(fields[0].name);
        Diagnostics found;
        const auto table = placed({fields}, found);
        REQUIRE(table);
        REQUIRE(table->features.size() == 1);
        REQUIRE(table->features[0].points.size() == 1);
        CHECK(table->features[0].points[0].longitude() == Approx(37.81));
        CHECK(table->features[0].points[0].latitude() == Approx(48.98));
    }
}

TEST_CASE("a row without a place is told of, and the others are kept") {
    Diagnostics found;
    const auto table = placed(
        {{{"lon", "37.81", true}, {"lat", "48.98", true}}, {{"name", "nowhere", false}}}, found);
    REQUIRE(table);
    CHECK_FALSE(found.empty());
    std::size_t points = 0;
    for (const io::Feature& feature : table->features)
        points += feature.points.size();
    CHECK(points == 1);
}

TEST_CASE("columns that together would mean another place than each by itself are no place") {
    for (const auto& fields :
         std::vector<std::vector<io::Field>>{{{"lat", "-48.5", true}, {"lon", "38 E", false}},
                                             {{"lat", "1.234,5", false}, {"lon", "38", true}}}) {
        Diagnostics found;
        const auto table = placed({fields, {{"lat", "48.5", true}, {"lon", "38", true}}}, found);
        REQUIRE(table);
        CHECK(table->without_geometry == 1);
        CHECK(has_code(found, "rows-without-place"));
    }
}
