#include "delimit/analysis/depth_field.h"

#include "delimit/geo/planar.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

DepthField field_of(const Case& made, const DepthFieldOptions& options = {}) {
    auto field = DepthField::build(made.projector, made.control, options);
    if (!field)
        FAIL(field.error().text());
    return *std::move(field);
}

/// Over all oblasts.
SquareMetres area(const DepthField& field, const Case& made, Side side, Metres depth) {
    SquareMetres sum;
    for (std::size_t o = 0; o < made.control.oblasts.size(); ++o)
        sum += field.area(side, o, depth);
    return sum;
}

} // namespace

TEST_CASE("outlines are closed, wind around the zone and pass the line by two steps") {
    Case made(pair(), controlled_by_b({box(30.4, 48.4, 30.6, 48.6)}));
    const DepthField field = field_of(made);
    for (double metres_per_pixel : {0.0, 600.0, 5000.0}) {
        INFO(metres_per_pixel);
        const double step = metres_per_pixel < 500 ? 250 : metres_per_pixel < 1000 ? 500 : 1000;
        // Outside: a ring with a hole. Inside, 3 km deep: likewise.
        for (Side side : both_sides) {
            auto rings = field.outline(side, kilometres(3), metres_per_pixel);
            REQUIRE(rings.size() == 2);
            double enclosed = 0;
            for (const Polyline& ring : rings) {
                CHECK(ring.front() == ring.back());
                enclosed += signed_area(ring); // outer rings turn left, holes right
            }
            const double zone = area(field, made, side, kilometres(3)).count();
            const double margin = 2 * step * made.control.line.length.count();
            CHECK(enclosed == Approx(zone + margin).epsilon(metres_per_pixel < 500 ? 0.04 : 0.1));
        }
    }
}
