#include "io/vector/likely_systems.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("numbers that no system has a place for are given none") {
    CHECK(io::likely_systems(1e12, 1e12).empty());
}

TEST_CASE("web Mercator and UTM are named with the place they would give") {
    // 37.5° E, 48.2° N.
    const Text web = io::likely_systems(4174481, 6140150);
    CHECK(web.en.find("EPSG:3857") != std::string::npos);
    CHECK(web.en.find("37.50° E") != std::string::npos);
    const Text utm = io::likely_systems(388500, 5339600);
    CHECK(utm.en.find("EPSG:32637") != std::string::npos);
    CHECK(utm.en.find("48.20° N") != std::string::npos);
    CHECK_FALSE(utm.uk.empty());
}

TEST_CASE("numbers that fall nowhere near, and no numbers, are given no system") {
    const GeoBox korea{126, 34, 130, 38};
    CHECK(io::systems_on({}, korea).empty());
    CHECK(io::systems_on({4174000, 6140000, 4175000, 6141000}, {}).empty());
    CHECK(io::systems_on({4174000, 6140000, 4175000, 6141000}, korea).empty());
}

TEST_CASE("the systems in which data fall on the oblasts are named, whatever the region") {
    struct Case {
        io::NumberBox numbers;
        GeoBox near;
        const char* code;
    };
    for (const Case& one : {
             // 36 to 38° E, 48 to 48.5° N
             Case{{723600, 5320500, 872700, 5381000}, {35.5, 47.5, 38.5, 49}, "EPSG:32636"},
             Case{{7276300, 5318300, 7425900, 5375800}, {35.5, 47.5, 38.5, 49}, "EPSG:5565"},
             Case{{7276300, 5318300, 7425900, 5375800}, {35.5, 47.5, 38.5, 49}, "EPSG:28407"},
             Case{{5337400, 5309400, 5484900, 5368000}, {35.5, 47.5, 38.5, 49}, "EPSG:7829"},
             // Seoul
             Case{{300000, 4150000, 340000, 4190000}, {126.5, 37, 127.5, 38}, "EPSG:32652"},
             // Fiji, south of the equator and across 180°
             Case{{700000, 8000000, 900000, 8100000}, {177, -19, 182, -16}, "EPSG:32760"},
         }) {
        INFO(one.code);
        const Text named = io::systems_on(one.numbers, one.near);
        CHECK(named.en.find(one.code) != std::string::npos);
        CHECK(named.uk.find(one.code) != std::string::npos);
    }
}

TEST_CASE("where nothing is known of what lies around, Ukraine goes first") {
    // 38.5° E, 47.5° N beyond the zone that it is written in, in LAEA Europe and Albers Europe.
    CHECK(io::likely_systems(914168, 5275407).en.find("EPSG:32636") != std::string::npos);
    CHECK(io::likely_systems(6408903, 3119912).en.find("EPSG:3035") != std::string::npos);
    CHECK(io::likely_systems(2075074, 2325700).en.find("ESRI:102013") != std::string::npos);
    CHECK(io::likely_systems(3714722, 5402180).en.find("EPSG:6933") != std::string::npos);
}
