// Lines and areas of annotations on the screen: casings, arrow heads, bars.
#pragma once

#include "delimit/map/placed_annotations.h"

namespace delimit {

/// An open line with its ends. Parts far outside the frame are left out.
void add_line(PlacedAnnotation& placed, const ScreenPath& path,
              const AnnotationAppearance& appearance, const Viewport& viewport,
              double units_per_point);
/// A ring, filled and outlined.
void add_ground(PlacedAnnotation& placed, const ScreenPath& ring,
                const AnnotationAppearance& appearance, const Viewport& viewport);

/// Half way along a path.
ScreenPoint middle_of(const ScreenPath& path);
double length_of(const ScreenPath& path);

} // namespace delimit
