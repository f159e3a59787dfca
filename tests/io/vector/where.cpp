#include "io/vector/vector_file.h"
#include "support/catch.h"

using namespace delimit;

namespace {

io::FeatureTable table() {
    io::FeatureTable made;
    made.file = "front.geojson";
    for (long long id = 0; id < 4; ++id) {
        io::Feature feature;
        feature.id = id;
        feature.fields = {{"status", id % 2 ? "occupied" : "contested", false},
                          {"size", std::to_string(8 + id), true}};
        made.features.push_back(feature);
    }
    return made;
}

} // namespace

TEST_CASE("a filter that nobody understands or nothing meets is an error with what to do") {
    auto rows = table();
    for (const auto& [where, code] : {std::pair{"status = = 1", ErrorCode::bad_value},
                                      {"nothing = 'x'", ErrorCode::bad_value},
                                      {"status = 'free'", ErrorCode::no_match}}) {
        INFO(where);
        const auto kept = io::keep_where(rows, where);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().code == code);
        CHECK(kept.error().location.field == "where");
        CHECK_FALSE(kept.error().advice.empty());
    }
    CHECK(rows.features.size() == 4);
}

TEST_CASE("numbers are compared as numbers, texts as texts") {
    auto rows = table();
    REQUIRE(io::keep_where(rows, "size > 9"));
    REQUIRE(rows.features.size() == 2);
    CHECK(rows.features[0].id == 2);
    REQUIRE(io::keep_where(rows, "status = 'occupied'"));
    REQUIRE(rows.features.size() == 1);
    CHECK(rows.features[0].id == 3);
}

TEST_CASE("a filter that would take for ever is refused, a usual one is not") {
    io::FeatureTable table;
    table.features.resize(1000);
    for (io::Feature& feature : table.features)
        feature.fields = {{"name", std::string(60, 'a'), false}};
    for (const char* where : {"name LIKE '%aa%'", "name LIKE 'a%' OR name LIKE '%b'",
                              "name LIKE '%a%' AND name ILIKE '%a%' AND name <> '%'"}) {
        INFO(where);
        io::FeatureTable all = table;
        CHECK(io::keep_where(all, where));
    }
    const std::string long_one = "name = '" + std::string(3000, 'a') + "'";
    for (const char* where : {"name LIKE '%a%a%a%a%a%ab'", "name ILIKE '%a%a%a%a%a%a%b'",
                              "name LIKE name", "name LIKE ('a' || name)", long_one.c_str()}) {
        INFO(where);
        io::FeatureTable all = table;
        CHECK_FALSE(io::keep_where(all, where));
    }
}
