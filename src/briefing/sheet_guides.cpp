#include "delimit/briefing/sheet_guides.h"

#include <cmath>
#include <optional>

namespace delimit {
namespace {

struct Fit {
    double shift = 0, guide = 0;
};

/// The smallest shift that brings one of `wanting` onto one of `guides`.
std::optional<Fit> nearest(const std::vector<double>& wanting, const std::vector<double>& guides,
                           double reach) {
    std::optional<Fit> best;
    for (double at : wanting)
        for (double guide : guides)
            if (std::abs(guide - at) <= reach &&
                (!best || std::abs(guide - at) < std::abs(best->shift)))
                best = Fit{guide - at, guide};
    return best;
}

} // namespace

GuidedBox on_guides(const ScreenBox& box, MovedEdges edges, const Sheet& sheet,
                    std::string_view moving, double reach) {
    std::vector<double> x{0, sheet.size.width / 2, sheet.size.width};
    std::vector<double> y{0, sheet.size.height / 2, sheet.size.height};
    // Scale and north of a map move with it.
    for (const SheetElement& element : sheet.elements)
        if (element.id != moving && (moving.empty() || element.of != moving)) {
            const ScreenBox& other = element.box;
            x.insert(x.end(), {other.left, other.centre().x, other.right()});
            y.insert(y.end(), {other.top, other.centre().y, other.bottom()});
        }
    std::vector<double> wants_x, wants_y;
    if (edges.left)
        wants_x.push_back(box.left);
    if (edges.right)
        wants_x.push_back(box.right());
    if (edges.top)
        wants_y.push_back(box.top);
    if (edges.bottom)
        wants_y.push_back(box.bottom());
    if (edges.whole()) {
        wants_x.push_back(box.centre().x);
        wants_y.push_back(box.centre().y);
    }
    GuidedBox result{box, {}, {}};
    if (const auto fit = nearest(wants_x, x, reach)) {
        if (edges.left)
            result.box.left += fit->shift;
        if (edges.left != edges.right)
            result.box.width += edges.left ? -fit->shift : fit->shift;
        result.vertical.push_back(fit->guide);
    }
    if (const auto fit = nearest(wants_y, y, reach)) {
        if (edges.top)
            result.box.top += fit->shift;
        if (edges.top != edges.bottom)
            result.box.height += edges.top ? -fit->shift : fit->shift;
        result.horizontal.push_back(fit->guide);
    }
    return result;
}

} // namespace delimit
