// Random study areas, each in a random form, against geodesic distance point by point: the party
// and the distance of a point are known from the numbers that the study area was made of.
#include "delimit/geo/point_locator.h"
#include "support/geodesic_check.h"
#include "support/invariants.h"

#include <cstdlib>
#include <random>
#include <rapidcheck.h>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Form of the control map; all forms state the same control.
enum class Form { area_of_b, area_of_a, areas_of_both, line, rotated_area_of_b };

/// Units in a row, 1° high, and a line from their southern to their northern border: party a west
/// of it.
struct Drawn {
    double south = 48, west = 30;
    int units = 1;             ///< each 1° wide
    std::vector<double> bends; ///< of the line, from south to north, shares of the whole width
    int depth_km = 10;
    Form form = Form::area_of_b;
    std::size_t first = 0; ///< vertex that the ring of b begins with, for rotated_area_of_b

    [[nodiscard]] double width() const { return units; }
    [[nodiscard]] Degrees line_points() const {
        Degrees points;
        for (std::size_t i = 0; i < bends.size(); ++i)
            points.emplace_back(west + bends[i] * width(),
                                south - 0.05 + 1.1 * double(i) / double(bends.size() - 1));
        return points;
    }
    /// Ring west or east of the line, to the longitude `beyond_edge` outside the study area.
    [[nodiscard]] Degrees side_of(double beyond_edge) const {
        Degrees ring = line_points();
        ring.emplace_back(beyond_edge, south + 1.05);
        ring.emplace_back(beyond_edge, south - 0.05);
        return ring;
    }
    [[nodiscard]] std::vector<Oblast> oblasts() const {
        std::vector<Oblast> out;
        for (int i = 0; i < units; ++i)
            out.push_back(
                oblast("XX-" + std::to_string(i), box(west + i, south, west + i + 1, south + 1)));
        return out;
    }
    [[nodiscard]] ControlMap map() const {
        Degrees b = side_of(west + width() + 0.05);
        const GeoRegion a = area(side_of(west - 0.05));
        switch (form) {
        case Form::line:
            return contact(line(line_points()));
        case Form::area_of_a:
            return control_map(ControlPolygons{{{ControlClass::controlled_by_a, a}}, {}});
        case Form::areas_of_both:
            return control_map(ControlPolygons{
                {{ControlClass::controlled_by_a, a}, {ControlClass::controlled_by_b, area(b)}},
                {}});
        case Form::rotated_area_of_b:
            std::rotate(b.begin(), b.begin() + std::ptrdiff_t(first % b.size()), b.end());
            break;
        case Form::area_of_b:
            break;
        }
        return controlled_by_b({area(b)});
    }
    /// Longitude of the line at a latitude: its edges are straight in longitude and latitude.
    [[nodiscard]] double line_at(double latitude) const {
        const Degrees points = line_points();
        for (std::size_t i = 1; i < points.size(); ++i)
            if (latitude <= points[i].second) {
                const double share =
                    (latitude - points[i - 1].second) / (points[i].second - points[i - 1].second);
                return points[i - 1].first + share * (points[i].first - points[i - 1].first);
            }
        return points.back().first;
    }
    /// The part of the line within the study area.
    [[nodiscard]] GeoPolyline line_within() const {
        Degrees points{{line_at(south), south}};
        for (const auto& point : line_points())
            if (point.second > south && point.second < south + 1)
                points.push_back(point);
        points.emplace_back(line_at(south + 1), south + 1);
        return line(points);
    }
};

Drawn drawn_at_random() {
    Drawn out;
    out.south = double(*rc::gen::inRange(-60, 66));
    out.west = double(*rc::gen::inRange(-170, 168));
    out.units = *rc::gen::inRange(1, 4);
    const int bends = *rc::gen::inRange(1, 8);
    for (int i = 0; i < bends; ++i)
        out.bends.push_back(*rc::gen::inRange(15, 86) / 100.0);
    // Across the border at a right angle: a wedge between border and line may be a sliver.
    out.bends.insert(out.bends.begin(), out.bends.front());
    out.bends.push_back(out.bends.back());
    out.depth_km = *rc::gen::inRange(1, 21);
    out.form = *rc::gen::element(Form::area_of_b, Form::area_of_a, Form::areas_of_both, Form::line,
                                 Form::rotated_area_of_b);
    out.first = *rc::gen::inRange<std::size_t>(0, 8);
    return out;
}

/// Points whose distance from line or border is less than this may lie on either side of it.
constexpr double margin = 5;

/// Points of the study area that the zones have on the wrong side, of some thousand.
std::size_t misplaced(const Drawn& drawn, const Case& made, const ProposalResult& result) {
    std::array<std::vector<const Polygon*>, 2> polygons;
    for (const WithdrawalZone& zone : result.zones)
        for (const Polygon& polygon : zone.ground.polygons)
            polygons[index(zone.party)].push_back(&polygon);
    const std::array<PointLocator, 2> zones{PointLocator(polygons[0]), PointLocator(polygons[1])};
    const double depth = drawn.depth_km * 1000.0;
    const DistanceFromLines from(
        made.projector, {made.projector.project(drawn.line_within(), Metres(1))}, depth * 1.2);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(drawn.west, drawn.west + drawn.width()),
        y(drawn.south, drawn.south + 1);
    std::size_t wrong = 0;
    for (int i = 0; i < 3000; ++i) {
        const double longitude = x(random), latitude = y(random);
        const double degree = 111'000 * std::cos(latitude * std::numbers::pi / 180);
        const double east = (longitude - drawn.line_at(latitude)) * degree;
        const double to_border =
            std::min({(longitude - std::floor(longitude)) * degree,
                      (std::ceil(longitude) - longitude) * degree,
                      (latitude - drawn.south) * 111'000, (drawn.south + 1 - latitude) * 111'000});
        const GeoPoint point = GeoPoint::degrees(longitude, latitude);
        const double distance = from(point).value_or(1e9);
        if (std::abs(east) < 4 * margin || to_border < margin ||
            std::abs(distance - depth) < margin)
            continue;
        const Side side = east < 0 ? Side::a : Side::b;
        const MapPoint at = made.projector.forward(point);
        wrong += zones[index(side)].holder(at).has_value() != (distance < depth);
        wrong += zones[index(other(side))].holder(at).has_value();
    }
    return wrong;
}

} // namespace

namespace rc {
void showValue(const Drawn& drawn, std::ostream& out);
void showValue(const Drawn& drawn, std::ostream& out) {
    out << "south " << drawn.south << ", west " << drawn.west << ", units " << drawn.units
        << ", depth " << drawn.depth_km << " km, form " << int(drawn.form) << ", first vertex "
        << drawn.first << ", bends";
    for (const double bend : drawn.bends)
        out << ' ' << bend;
}
} // namespace rc

TEST_CASE("zones of study areas at random are where geodesic distance has them, in whatever form") {
    // The same study areas in every run, unless others are asked for.
    setenv("RC_PARAMS", "seed=2025 max_success=60 max_size=100", 0);
    const bool holds = rc::check("a point is in a zone if it is within its depth", [] {
        const Drawn drawn = drawn_at_random();
        std::ostringstream shown;
        rc::showValue(drawn, shown);
        RC_LOG() << shown.str() << '\n';
        Case made(drawn.oblasts(), drawn.map());
        const ProposalResult result = made.compute({to_depth(Side::a, {double(drawn.depth_km)}),
                                                    to_depth(Side::b, {double(drawn.depth_km)})});
        RC_ASSERT(made.control.line.parts.size() == 1U);
        RC_ASSERT(misplaced(drawn, made, result) == 0U);
        SquareMetres rows, study_area;
        for (const WithdrawalZone& zone : result.zones)
            rows += zone.area;
        for (const Oblast& one : drawn.oblasts())
            study_area += geodesic_area(made.projector.inverse(made.projector.project(one.ground)));
        RC_ASSERT(
            std::abs((rows - result.totals.withdrawal[0] - result.totals.withdrawal[1]).count()) <=
            1e-6 * rows.count());
        RC_ASSERT(std::abs(in_km2(study_area) - made.controlled(Side::a) -
                           made.controlled(Side::b)) <= 1e-6 * in_km2(study_area));
    });
    CHECK(holds);
}
