// Invariants of any divided study area, checked with plain GEOS.
#pragma once

#include "support/plain_geos.h"
#include "support/study_area.h"

#include <cmath>

namespace delimit::test {

/// Areas of control are disjoint and cover the study area; the line has party a on its left and
/// each part closes or ends on the study area's edge. Geometry is in map metres. `gaps`: share of
/// an oblast that closing gaps to its neighbours may add.
inline void check_invariants(const Control& control, double gaps = 1e-9) {
    const PlainGeos geos;
    std::vector<const Region*> grounds;
    std::array<std::vector<const Region*>, 2> controlled;
    for (const DividedOblast& oblast : control.oblasts) {
        INFO(oblast.iso);
        grounds.push_back(&oblast.ground);
        const auto whole = geos.region(oblast.ground);
        const double area = geos.area(whole);
        const auto a = geos.region(oblast.controlled[0]), b = geos.region(oblast.controlled[1]);
        CHECK(geos.valid(a));
        CHECK(geos.valid(b));
        CHECK(geos.area(geos.both(a, b)) <= 1e-9 * area);
        CHECK(geos.area(a) + geos.area(b) == Approx(area).epsilon(gaps));
        CHECK(geos.area(geos.without(whole, geos.united({&oblast.controlled[0],
                                                         &oblast.controlled[1]}))) <= gaps * area);
        CHECK((oblast.area_of_control[0] + oblast.area_of_control[1]).count() ==
              Approx(oblast.area.count()).epsilon(1e-9));
        // The grey zone lies inside the oblast.
        const auto grey = geos.region(oblast.undetermined);
        CHECK(geos.area(geos.without(grey, whole)) <= 1e-9 * area);
        CHECK(oblast.undetermined_area <= oblast.area * (1 + 1e-9));
        for (Side side : both_sides) {
            CHECK(oblast.taken_in[index(side)] <= oblast.area_of_control[index(side)] * (1 + 1e-9));
            controlled[index(side)].push_back(&oblast.controlled[index(side)]);
        }
    }
    const auto edge = geos.boundary(geos.united(grounds));
    const auto side_a = geos.united(controlled[0]), side_b = geos.united(controlled[1]);
    const auto edge_a = geos.boundary(side_a), edge_b = geos.boundary(side_b);
    double length_on_map = 0;
    for (const Polyline& part : control.line.parts) {
        REQUIRE(part.size() >= 2);
        const auto line = geos.line(part);
        CHECK(geos.simple(line));
        if (part.front() != part.back())
            for (MapPoint end : {part.front(), part.back()}) {
                INFO("end at " << end.x() << " " << end.y());
                CHECK(geos.distance(geos.point(end), edge) < 1e-6);
            }
        for (std::size_t i = 1; i < part.size(); ++i) {
            const MapPoint way = part[i] - part[i - 1];
            const double length = std::hypot(way.x(), way.y());
            REQUIRE(length > 0);
            length_on_map += length;
        }
        // Party a is on the left, b on the right: checked beside some twenty edges.
        for (std::size_t i = 1; i < part.size(); i += 1 + part.size() / 20) {
            const MapPoint way = part[i] - part[i - 1];
            const double length = std::hypot(way.x(), way.y());
            if (length < 1)
                continue;
            const MapPoint left = MapPoint::metres(-way.y(), way.x()) * (1e-5 / length);
            const MapPoint middle = (part[i] + part[i - 1]) * 0.5;
            CHECK(geos.distance(geos.point(middle + left), side_a) == 0);
            CHECK(geos.distance(geos.point(middle - left), side_b) == 0);
        }
    }
    // The line is the whole boundary between the parties, and nothing else.
    double expected = 0; // nothing has no border
    if (edge_a && edge_b)
        GEOSLength_r(geos.context(), geos.both(edge_a, edge_b).get(), &expected);
    CHECK(length_on_map == Approx(expected).epsilon(1e-6).margin(1));
}

} // namespace delimit::test
