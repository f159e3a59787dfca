#include "delimit/base/result.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a place names only what is known of it") {
    CHECK(DataLocation{}.text().empty());
    CHECK(DataLocation{"front.geojson", "", 12, "status"}.text() ==
          "front.geojson, feature 12, field status");
    CHECK(DataLocation{"", "lines", std::nullopt, ""}.text() == "layer lines");
    CHECK(DataLocation{"a.gpkg", "", 0, ""}.text() == "a.gpkg, feature 0");
}

TEST_CASE("an error's text says where, what and what to do") {
    CHECK(Error{ErrorCode::internal, "it broke", "", {}}.text() == "it broke");
    CHECK(Error{ErrorCode::not_found, "no such file", "check the name", {"x.json", "", {}, ""}}
              .text() == "x.json: no such file; check the name");
}

TEST_CASE("a result holds a value or an error, never both") {
    Result<std::string> good = std::string("yes");
    REQUIRE(good);
    CHECK(*good == "yes");
    CHECK(good->size() == 3);
    const std::string moved = *std::move(good);
    CHECK(moved == "yes");
    const Result<std::string> bad = Error{ErrorCode::bad_value, "no", "", {}};
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == ErrorCode::bad_value);
    CHECK(ok().has_value());
}
