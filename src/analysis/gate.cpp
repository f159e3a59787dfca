#include "delimit/analysis/gate.h"

#include "analysis/undetermined_side.h"
#include "delimit/analysis/locate.h"
#include "delimit/base/message.h"
#include "delimit/base/number_text.h"
#include "delimit/geo/planar.h"

#include <algorithm>

namespace delimit {
namespace {

/// Each party's area of control without undetermined areas, which count to one party of an oblast
/// as a whole.
std::array<SquareMetres, 2> certain(const Control& control, SquareMetres& undetermined) {
    std::array<SquareMetres, 2> controlled{};
    for (const DividedOblast& oblast : control.oblasts) {
        undetermined += oblast.undetermined_area;
        for (const Side side : both_sides)
            controlled[index(side)] += oblast.area_of_control[index(side)];
        if (oblast.undetermined.empty())
            continue;
        const Side to = undetermined_counts_to(oblast);
        controlled[index(to)] =
            std::max(SquareMetres(0), controlled[index(to)] - oblast.undetermined_area);
    }
    return controlled;
}

/// True if all that a party controls is less than a hundredth of the study area and, on average,
/// narrower than 100 m, as the frame is that an area leaves which stops short of the study area's
/// edge.
bool only_slivers(const Control& control, Side side, SquareMetres study_area) {
    constexpr double share = 0.01, width = 100; // m
    double area = 0, outline = 0;
    for (const DividedOblast& oblast : control.oblasts)
        for (const Polygon& polygon : oblast.controlled[index(side)].polygons) {
            area += plane_area(polygon);
            outline += length(polygon.outer);
            for (const auto& hole : polygon.holes)
                outline += length(hole);
        }
    return area < share * study_area.count() && 2 * area < width * outline;
}

Text km2_text(SquareMetres area) {
    return {number_text(in_km2(area), 0, Language::english) + " km²",
            number_text(in_km2(area), 0, Language::ukrainian) + " км²"};
}

} // namespace

GateReport gate(const Control& control, const Parties& parties, const Control* before) {
    GateReport report;
    report.after = certain(control, report.undetermined);
    SquareMetres study_area;
    for (const DividedOblast& oblast : control.oblasts)
        study_area += oblast.area;
    const SquareMetres nothing = study_area * 1e-6;
    const auto none = [&](Side side) {
        return report.after[index(side)] <= nothing || only_slivers(control, side, study_area);
    };
    if (none(Side::a) || none(Side::b)) {
        if (none(Side::a) && none(Side::b))
            report.findings.push_back({GateFinding::What::one_hand,
                                       {"neither party controls anything: all is undetermined",
                                        "жодна сторона нічого не контролює: усе – сіра зона"}});
        else {
            const Side holder = none(Side::a) ? Side::b : Side::a;
            const Text &name = parties[holder].name,
                       &opponent = parties[delimit::other(holder)].name;
            const SquareMetres left = report.after[index(delimit::other(holder))];
            const Text least =
                left > nothing
                    ? filled({"only slivers, narrower than 100 m on average ({0})",
                              "лише паразитні полігони, у середньому вужчі за 100 м ({0})"},
                             {km2_text(left)})
                    : Text{"nothing", "нічого"};
            const Text held = km2_text(report.after[index(holder)]);
            report.findings.push_back(
                {GateFinding::What::one_hand,
                 report.undetermined > nothing
                     ? filled({"{0} controls {1}, {2} is undetermined, and {3} controls {4}",
                               "{0} контролює {1}, {2} – сіра зона, а {3} – {4}"},
                              {name, held, km2_text(report.undetermined), opponent, least})
                 : left > nothing
                     ? filled({"{0} controls {1}, and {2} {3}", "{0} контролює {1}, а {2} – {3}"},
                              {name, held, opponent, least})
                     : filled({"{0} controls the whole study area ({1}), and {2} {3}",
                               "{0} контролює всю територію розгляду ({1}), а {2} – {3}"},
                              {name, km2_text(study_area), opponent, least})});
        }
    } else if (control.line.length <= Metres(0)) {
        report.findings.push_back(
            {GateFinding::What::no_line,
             {"both parties control territory but meet nowhere: the line of contact is 0 km long",
              "обидві сторони контролюють територію, але ніде не межують: лінія зіткнення "
              "завдовжки 0 км"}});
    }
    if (!before || before->oblasts.size() != control.oblasts.size())
        return report;
    SquareMetres ignored;
    report.before = certain(*before, ignored);
    // Sampled evenly over the present areas of control.
    const Locator locator(*before);
    std::array<std::size_t, 2> all{}, others{};
    for (const DividedOblast& oblast : control.oblasts) {
        MapBox box;
        box.add(oblast.ground);
        Control alone;
        alone.oblasts.push_back(oblast);
        const Locator now(alone);
        constexpr int places = 16;
        for (int i = 0; i < places; ++i)
            for (int k = 0; k < places; ++k) {
                const MapPoint at =
                    MapPoint::from_plane(box.min_x + box.width() * (i + 0.5) / places,
                                         box.min_y + box.height() * (k + 0.5) / places);
                const auto here = now.locate(at), there = locator.locate(at);
                if (!here || !there || !here->holder || !there->holder)
                    continue;
                ++all[index(*here->holder)];
                others[index(*here->holder)] += *here->holder != *there->holder;
            }
    }
    if (all[0] > 0 && all[1] > 0 && 2 * others[0] > all[0] && 2 * others[1] > all[1])
        report.findings.push_back(
            {GateFinding::What::sides_flip,
             {"the parties have changed sides: most of what each controls was the other's before",
              "сторони помінялися місцями: більшість того, що контролює кожна, досі контролювала "
              "друга"}});
    return report;
}

} // namespace delimit
