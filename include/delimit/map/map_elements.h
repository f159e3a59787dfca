// Scale bars, ratio and north arrow of a map: their default positions, and their layout in a box.
// All in screen units of the map's viewport; `unit` of them make a point.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/projection.h"
#include "delimit/map/scale_bar.h"
#include "delimit/map/text_measurer.h"
#include "delimit/map/viewport.h"

#include <optional>
#include <string>

namespace delimit {

struct ScaleBars {
    ScaleBar km;
    std::optional<ScaleBar> miles; ///< below that in kilometres
    ScreenPoint at;                ///< left end of the upper bar's top edge
    double unit = 1;               ///< of their numbers
};

struct NorthArrow {
    ScreenPoint centre;
    double size = 0;  ///< of a square around the arrow, without the letter below it
    double angle = 0; ///< degrees clockwise from up
    double unit = 1;  ///< of its letter
};

/// "1 : 2,400,000"
struct ScaleRatio {
    std::string text;
    ScreenPoint baseline; ///< start of the text
    double unit = 1;
};

/// The longest bars that the box takes with their numbers, which are as large as it is high.
ScaleBars scale_bars_in(const ScreenBox& box, const Projector& projector, const Viewport& viewport,
                        bool miles, Locale language);
/// As large as fits, in the middle.
NorthArrow north_in(const ScreenBox& box, const Projector& projector, const Viewport& viewport);
ScaleRatio ratio_in(const ScreenBox& box, const std::string& text, const TextMeasurer& measurer,
                    const TextStyle& style);

/// A box, and the box around it that names keep off.
struct MapElementBox {
    ScreenBox box, clear;
};

struct MapElementBoxes {
    MapElementBox scale_bar; ///< at the bottom right
    MapElementBox ratio;     ///< above the scale bar
    MapElementBox north;     ///< at the top right
};

struct MapElementNeeds {
    double unit = 96.0 / 72.0;
    bool miles = false;
    bool numbers_below = true; ///< of the graticule
    double ratio_width = 0;    ///< of its text; 0: there is none
};

MapElementBoxes map_element_boxes(const Projector& projector, const Viewport& viewport,
                                  const MapElementNeeds& needs, Locale language);

/// From the frame's edge to the map elements along it, points.
inline constexpr double map_element_margin = 9;
/// Height of the graticule's numbers along an edge, points.
inline constexpr double graticule_numbers_height = 9;

} // namespace delimit
