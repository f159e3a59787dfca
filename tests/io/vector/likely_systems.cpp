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
