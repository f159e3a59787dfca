// Diagnostics of a division.
#include "analysis/control_diagnostics.h"

#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a division that changed nothing has nothing to report") {
    Diagnostics found;
    report_changes({}, {}, {}, false, found);
    report_hugging({}, 0, Projector({GeoPoint::degrees(31, 48.5)}), {}, found);
    report_open_ground(Projector({GeoPoint::degrees(31, 48.5)}), {}, Adjacency({}), found);
    CHECK(found.empty());
}

TEST_CASE("changes of one kind are one repair, with their number and the sum of their areas") {
    Diagnostics found;
    report_changes({{0, Side::a, Side::b, Tidied::sliver},
                    {1, Side::b, Side::a, Tidied::seam},
                    {2, Side::a, Side::b, Tidied::sliver}},
                   {square_kilometres(2), square_kilometres(5), square_kilometres(3)},
                   std::vector<ControlFace>(3), false, found);
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "strip");
    CHECK(found[0].message.en.ends_with(": 2"));
    CHECK(found[0].moved == square_kilometres(5));
    CHECK(found[1].code == "seam");
    CHECK(found[1].moved == square_kilometres(5));
    for (const Diagnostic& one : found)
        CHECK(one.severity == Severity::repair);
}

TEST_CASE("slivers of some size that the map itself gives to a party are warned of") {
    std::vector<ControlFace> faces(2);
    const auto warned = [&](bool lines) {
        Diagnostics found;
        report_changes(
            {{0, Side::a, Side::b, Tidied::sliver}, {1, Side::a, Side::b, Tidied::sliver}},
            {square_kilometres(15), square_kilometres(16)}, faces, lines, found);
        const Diagnostic* one = find(found, "stated-slivers");
        return one ? one->moved : std::nullopt;
    };
    CHECK_FALSE(warned(false));
    CHECK(warned(true) == square_kilometres(31));
    faces[0].covered = ControlClass::controlled_by_a;
    CHECK_FALSE(warned(false));
    faces[1].covered = ControlClass::controlled_by_a;
    CHECK(warned(false) == square_kilometres(31));
}

TEST_CASE("a line along the edge is warned of with the longer of its two lengths") {
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    Diagnostics found;
    Hugging hugging;
    hugging.parts = 1;
    hugging.line = 7e3;
    report_hugging(hugging, 12'345, projector, {}, found);
    report_hugging(hugging, 5e3, projector, {}, found);
    REQUIRE(found.size() == 2);
    CHECK(found[0].message.en.starts_with("12.3 km "));
    CHECK(found[0].message.uk.starts_with("12,3 км "));
    CHECK(found[1].message.en.starts_with("7.0 km "));
}

TEST_CASE("open ground is warned of with its parts and area, but hairs of rounding are none") {
    const auto box_face = [](double x, double width, double height) {
        const auto at = [](double east, double north) { return MapPoint::metres(east, north); };
        ControlFace face{
            {{at(x, 0), at(x + width, 0), at(x + width, height), at(x, height), at(x, 0)}, {}},
            at(x + width / 2, height / 2),
            0,
            {},
            Side::a,
            true};
        return face;
    };
    const Projector projector({GeoPoint::degrees(31, 48.5)});
    const std::vector<ControlFace> faces{box_face(0, 1000, 2000), box_face(5000, 0.5, 9000)};
    Diagnostics found;
    report_open_ground(projector, faces, Adjacency(faces), found);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "open-ground");
    CHECK(found[0].message.en.ends_with("1\u00a0part"));
    CHECK(in_km2(*found[0].moved) == Approx(2).epsilon(0.01));
    found.clear();
    const std::vector<ControlFace> hair{faces[1]};
    report_open_ground(projector, hair, Adjacency(hair), found);
    CHECK(found.empty());
}
