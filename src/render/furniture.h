// What stands on a map without being ground: scale bar, north, legend, graticule.
#pragma once

#include "delimit/map/graticule.h"
#include "delimit/map/legend.h"
#include "delimit/map/scale_bar.h"
#include "render/text_painter.h"

#include <QPainter>

#include <vector>

namespace delimit {

/// Painter, texts and styles that furniture is drawn with.
struct Furniture {
    QPainter& painter;
    const TextPainter& texts;
    const Style& style;
    double unit; ///< painter units a point makes

    /// Bar and numbers; `at` is the left end of the bar's top edge.
    void scale_bar(const ScaleBar& bar, ScreenPoint at, const TextStyle& text,
                   bool numbers_above = false) const;
    /// An arrow in a square of `size` units, turned by `angle` degrees clockwise.
    void north(ScreenPoint centre, double size, double angle, const TextStyle& text,
               Language language) const;
    /// One sign of a legend in its box.
    void sample(const LegendEntry& entry, const ScreenBox& box) const;

    /// Size of a legend in a panel.
    [[nodiscard]] ScreenSize legend_size(const std::vector<LegendEntry>& entries) const;
    void legend(const std::vector<LegendEntry>& entries, const ScreenBox& box) const;

    void graticule_lines(const Graticule& graticule) const;
    /// Numbers along the left and bottom edges, off `occupied`.
    void graticule_numbers(const Graticule& graticule, const ScreenBox& frame,
                           const std::vector<ScreenBox>& occupied) const;

    [[nodiscard]] TextStyle text(std::string_view role) const;
};

} // namespace delimit
