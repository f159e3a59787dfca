// Painting of map elements: scale bar, north arrow, legend, graticule.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/map/graticule.h"
#include "delimit/map/legend.h"
#include "delimit/map/map_elements.h"
#include "delimit/model/graticule_edges.h"
#include "render/text_painter.h"

#include <QPainter>

#include <vector>

namespace delimit {

/// Painter, texts and styles for map elements.
struct MapElements {
    QPainter& painter;
    const TextPainter& texts;
    const Style& style;
    double unit; ///< painter units a point makes

    void scale_bars(const ScaleBars& bars) const;
    void ratio(const ScaleRatio& ratio) const;
    void north(const NorthArrow& arrow, Locale language) const;
    /// One sample of a legend in its box.
    void sample(const LegendEntry& entry, const ScreenBox& box) const;

    /// Size of a legend in a panel.
    [[nodiscard]] ScreenSize legend_size(const std::vector<LegendEntry>& entries) const;
    void legend(const std::vector<LegendEntry>& entries, const ScreenBox& box) const;

    void graticule_lines(const Graticule& graticule) const;
    /// Numbers along some edges of the frame, off `occupied` and each other.
    void graticule_numbers(const Graticule& graticule, GraticuleEdges edges, const ScreenBox& frame,
                           std::vector<ScreenBox> occupied) const;

    [[nodiscard]] TextStyle text(std::string_view role) const;

  private:
    /// Bar and numbers; `at` is the left end of the bar's top edge, `points` units a point.
    void scale_bar(const ScaleBar& bar, ScreenPoint at, double points, bool numbers_above) const;
};

} // namespace delimit
