// Scale of the map in its middle: scale bar and ratio.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/units.h"
#include "delimit/geo/projection.h"
#include "delimit/map/viewport.h"

#include <string>
#include <vector>

namespace delimit {

/// A number under the bar.
struct ScaleTick {
    double at = 0; ///< screen units from the bar's left end
    std::string text;
};

struct ScaleBar {
    Metres length;                ///< on the ground, of the form 1, 2 or 5 × 10ⁿ
    double width = 0;             ///< on the screen, screen units; true in the middle of the map
    int divisions = 2;            ///< equal parts, filled in turn
    std::vector<ScaleTick> ticks; ///< the last one carries the unit
};

enum class LengthUnit { kilometres, miles };

/// The longest bar that is at most `max_width` screen units wide. In miles its `length` is 1, 2 or
/// 5 × 10ⁿ miles; below a kilometre it counts metres, below a mile parts of one.
ScaleBar scale_bar(const Projector& projector, const Viewport& viewport, double max_width,
                   Locale language, LengthUnit unit = LengthUnit::kilometres);

/// Ground metres per screen unit in the middle of the map.
double ground_metres_per_pixel(const Projector& projector, const Viewport& viewport);

/// The denominator of the ratio on paper, where a screen unit is `unit` metres long (1 pt =
/// 0.0254/72 m): rounded to two significant figures, "1 : 2,400,000".
std::string ratio_text(double ground_metres_per_unit, double unit, Locale language);

} // namespace delimit
