#include "io/vector/vector_file.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a layer asked of a format without layers is said to be ignored") {
    LayerSource source;
    source.layer = "areas";
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(feature("Polygon", square(37, 48))), found, source));
    CHECK(has_code(found, "layer-ignored"));
}
