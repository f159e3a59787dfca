#include "io/vector/reference_system.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a reference system by link is not followed, an unknown one is an error") {
    const Error link = error_of_control_map(
        collection(feature("Polygon", square(37, 48)),
                   R"("crs":{"type":"link","properties":{"href":"http://example.org/crs"}},)"));
    complete(link);
    CHECK(link.code == ErrorCode::bad_reference);

    LayerSource source;
    for (const char* crs : {"EPSG:999999", "nonsense", "http://example.org/4326", "/etc/passwd"}) {
        source.crs = crs;
        INFO(crs);
        const Error error =
            error_of_control_map(collection(feature("Polygon", square(37, 48))), source);
        complete(error);
        CHECK(error.code == ErrorCode::bad_reference);
    }
}

TEST_CASE("a file without reference system is taken for WGS 84 with a warning where it can be") {
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(feature("Polygon", square(37, 48)), R"("crs":null,)"),
                                found));
    CHECK(has_code(found, "no-crs"));
}

TEST_CASE("numbers are read as they are, in millionths of degrees") {
    const auto numbers = io::ReferenceSystem::from_text(io::ReferenceSystem::numbers, {});
    REQUIRE(numbers);
    double x = 5e6, y = -2e6;
    REQUIRE(numbers->to_wgs84(x, y));
    CHECK(x == Approx(5));
    CHECK(y == Approx(-2));
}
