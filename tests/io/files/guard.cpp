// Exceptions of a library become errors with advice.
#include "io/files/guard.h"

#include "support/catch.h"

#include <stdexcept>

using namespace delimit;

TEST_CASE("whatever is thrown below the entrance to io comes out as an error that names the file") {
    const auto error_of = [](auto&& thrown) {
        const Status done = io::guarded("map.geojson", [&]() -> Status { throw thrown; });
        REQUIRE_FALSE(done);
        CHECK(done.error().location.file == "map.geojson");
        CHECK_FALSE(done.error().advice.empty());
        return done.error();
    };
    CHECK(error_of(std::bad_alloc()).code == ErrorCode::too_large);
    const Error told = error_of(std::out_of_range("vector::_M_range_check"));
    CHECK(told.code == ErrorCode::bad_format);
    CHECK(told.message.en.find("vector::_M_range_check") != std::string::npos);
    CHECK(error_of(7).code == ErrorCode::bad_format);
}

TEST_CASE("what does not throw passes through as it is") {
    const auto seven = io::guarded("map.geojson", []() -> Result<int> { return 7; });
    REQUIRE(seven);
    CHECK(*seven == 7);
}
