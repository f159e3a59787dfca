// Small study areas defined by a few numbers, and functions of their tests.
#pragma once

#include "delimit/analysis/control.h"
#include "delimit/analysis/zones.h"
#include "delimit/geo/buffer/zone_buffer.h"
#include "support/catch.h"

#include <string>
#include <utility>
#include <vector>

namespace delimit::test {

using Degrees = std::vector<std::pair<double, double>>;

inline GeoPolyline line(const Degrees& points) {
    GeoPolyline out;
    for (const auto& [longitude, latitude] : points)
        out.push_back(GeoPoint::degrees(longitude, latitude));
    return out;
}

/// A closed ring from its corners, without the repeated first one.
inline GeoPolyline ring(Degrees corners) {
    corners.push_back(corners.front());
    return line(corners);
}

/// A region of one polygon from its corners.
inline GeoRegion area(const Degrees& corners) {
    return {{{ring(corners), {}}}};
}

inline GeoRegion box(double west, double south, double east, double north) {
    return area({{west, south}, {east, south}, {east, north}, {west, north}});
}

inline Oblast oblast(const std::string& iso, GeoRegion ground) {
    return {iso, {iso, ""}, std::move(ground)};
}

inline ControlMap control_map(ControlPolygons polygons) {
    return {std::move(polygons), {}};
}
inline ControlMap control_map(ContactLines lines) {
    return {std::move(lines), {}};
}
/// The usual kind of control map: areas of party b; the rest is a's.
inline ControlMap controlled_by_b(const std::vector<GeoRegion>& grounds) {
    ControlPolygons polygons;
    for (const GeoRegion& ground : grounds)
        polygons.areas.push_back({ControlClass::controlled_by_b, ground});
    return control_map(std::move(polygons));
}
/// A control map of an area of each party; all else is `rest`, or undetermined.
inline ControlMap both_parties(const GeoRegion& a, const GeoRegion& b,
                               std::optional<ControlClass> rest = std::nullopt) {
    return control_map(ControlPolygons{
        {{ControlClass::controlled_by_a, a}, {ControlClass::controlled_by_b, b}}, rest});
}
/// A control map of one line with party a on its left.
inline ControlMap contact(const GeoPolyline& path) {
    return control_map(ContactLines{{{path, Side::a}}, {}});
}

inline Projection projection_for(const std::vector<Oblast>& oblasts) {
    GeoBox all;
    for (const Oblast& oblast : oblasts)
        all.add(oblast.ground);
    return Projection::for_box(all);
}

/// A study area with its control map, computed step by step as the engine does.
struct Case {
    std::vector<Oblast> oblasts;
    Projector projector;
    Workbench bench;
    Control control;

    Case(std::vector<Oblast> with, const ControlMap& control_map, ControlOptions options = {},
         const std::vector<Land>& land = {})
        : oblasts(std::move(with)), projector(projection_for(oblasts)) {
        auto divided = divide_study_area(bench, projector, oblasts, control_map, land, options);
        if (!divided)
            FAIL(divided.error().text());
        control = *std::move(divided);
    }

    Region around_line(Metres depth) {
        auto zone = zone_around(bench, projector, control.line.parts, depth);
        REQUIRE(zone);
        return *std::move(zone);
    }
    ProposalResult compute(const std::vector<Provision>& provisions) {
        Proposal proposal;
        proposal.id = "test";
        proposal.name.en = "test";
        proposal.provisions = provisions;
        DepthZones near_line;
        for (Metres depth : depths_wanted(proposal))
            near_line.emplace(depth, around_line(depth));
        auto result = compute_proposal(bench, projector, control, proposal, near_line);
        if (!result)
            FAIL(result.error().text());
        return *std::move(result);
    }
    /// Area of control of a party, summed over oblasts, km².
    [[nodiscard]] double controlled(Side side) const {
        double sum = 0;
        for (const DividedOblast& oblast : control.oblasts)
            sum += in_km2(oblast.area_of_control[index(side)]);
        return sum;
    }
};

/// The error that dividing a study area gives; fails the test if it succeeds.
inline Error error_of(const std::vector<Oblast>& oblasts, const ControlMap& control_map) {
    Workbench bench;
    const Projector projector(projection_for(oblasts));
    auto divided = divide_study_area(bench, projector, oblasts, control_map, {}, {});
    REQUIRE_FALSE(divided);
    return divided.error();
}

inline const Diagnostic* find(const Diagnostics& diagnostics, const std::string& code) {
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.code == code)
            return &diagnostic;
    return nullptr;
}

inline Provision to_depth(Side party, const std::vector<double>& km) {
    ToDepth depth;
    for (double d : km)
        depth.depth_bands.push_back(kilometres(d));
    return {party, std::move(depth), {}, {}, Regime::demilitarized};
}
inline Provision all_it_holds(Side party, std::vector<std::string> oblasts = {}) {
    return {party, FromAllItHolds{}, std::move(oblasts), {}, Regime::demilitarized};
}
inline Provision drawn(Side party, GeoRegion ground) {
    return {party, FromDrawnArea{std::move(ground)}, {}, {}, Regime::demilitarized};
}

} // namespace delimit::test
