// Diagnostics of a division.
#include "analysis/control_diagnostics.h"

#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a division that changed nothing has nothing to report") {
    Diagnostics found;
    report_changes({}, {}, found);
    report_hugging({}, Projector({GeoPoint::degrees(31, 48.5)}), {}, found);
    report_open_ground(Projector({GeoPoint::degrees(31, 48.5)}), {}, Adjacency({}), found);
    CHECK(found.empty());
}

TEST_CASE("changes of one kind are one repair, with their number and the sum of their areas") {
    Diagnostics found;
    report_changes({{0, Side::a, Side::b, Tidied::sliver},
                    {1, Side::b, Side::a, Tidied::seam},
                    {2, Side::a, Side::b, Tidied::sliver}},
                   {square_kilometres(2), square_kilometres(5), square_kilometres(3)}, found);
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "strip");
    CHECK(found[0].message.en.ends_with(": 2"));
    CHECK(found[0].moved == square_kilometres(5));
    CHECK(found[1].code == "seam");
    CHECK(found[1].moved == square_kilometres(5));
    for (const Diagnostic& one : found)
        CHECK(one.severity == Severity::repair);
}
