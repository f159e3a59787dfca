#include "delimit/base/units.h"

#include "support/catch.h"

#include <type_traits>

using namespace delimit;

static_assert(!std::is_convertible_v<double, Metres>);
static_assert(!std::is_convertible_v<Metres, SquareMetres>);
static_assert(!std::is_convertible_v<Metres, double>);

TEST_CASE("quantities start at nothing and keep their unit") {
    CHECK(Metres().count() == 0);
    CHECK(kilometres(10) == Metres(10'000));
    CHECK(in_km(Metres(2500)) == 2.5);
    CHECK(square_kilometres(0.1) == SquareMetres(100'000));
    CHECK(in_km2(SquareMetres(2e6)) == 2);
    CHECK(Metres(5) + Metres(3) - Metres(1) == Metres(7));
    CHECK(-Metres(2) * 3 == Metres(-6));
    CHECK(2.0 * Metres(4) / 4 == Metres(2));
    CHECK(kilometres(1) / Metres(250) == 4.0);
    CHECK(Metres(1) < kilometres(1));
}
