// Guides of a moved element of a sheet: edges and middles of the other elements and of the page.
#pragma once

#include "delimit/briefing/sheet.h"

#include <string_view>
#include <vector>

namespace delimit {

/// The edges of a box that follow the pointer.
struct MovedEdges {
    bool left = false, top = false, right = false, bottom = false;
    static MovedEdges all() { return {true, true, true, true}; }
    [[nodiscard]] bool whole() const { return left && top && right && bottom; }
};

struct GuidedBox {
    ScreenBox box;
    std::vector<double> vertical, horizontal; ///< the guides that it is on
};

/// `box` with its moved edges (and, moved as a whole, its middle) brought to edges and middles of
/// the other elements and of the page within `reach` points; the nearest first. `moving`: the id
/// of the element itself.
GuidedBox on_guides(const ScreenBox& box, MovedEdges edges, const Sheet& sheet,
                    std::string_view moving, double reach);

} // namespace delimit
