// Corner of a map in which the legend hides the least.
#pragma once

#include "delimit/map/scene.h"
#include "delimit/map/viewport.h"

#include <array>
#include <vector>

namespace delimit {

enum class LegendCorner { bottom_left, bottom_right, top_left, top_right };
inline constexpr std::array all_legend_corners{LegendCorner::bottom_left,
                                               LegendCorner::bottom_right, LegendCorner::top_left,
                                               LegendCorner::top_right};

/// Length of the line of contact and of the outlines of zones inside `box`, in screen units.
double hidden_by(const ScreenBox& box, const Scene& scene, const Viewport& viewport,
                 const LayerStyles& layer_styles = {});

/// The corner whose box hides least: bottom left, where readers look first, unless another hides
/// much less. `boxes`: by LegendCorner. `written`: boxes of the annotations' texts, which count by
/// their outline.
LegendCorner clearest_corner(const std::array<ScreenBox, 4>& boxes, const Scene& scene,
                             const Viewport& viewport, const LayerStyles& layer_styles = {},
                             const std::vector<ScreenBox>& written = {});

} // namespace delimit
