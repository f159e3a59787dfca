// Legend of the signs on the map: only those that are on it.
#pragma once

#include "delimit/map/scene.h"
#include "delimit/map/viewport.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

struct LegendEntry {
    std::string text;
    std::string layer; ///< id of the layer it stands for
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline; ///< of a fill; or the core of a line
    std::optional<StrokeStyle> casing;
    [[nodiscard]] bool is_area() const { return fill.has_value(); }
};

/// In reading order: the proposal first, then the line of contact, then the ground. With a
/// viewport only what it shows. Signs look as `layer_styles` say; what they hide is left out.
std::vector<LegendEntry> legend(const Scene& scene, const Viewport* viewport = nullptr,
                                const LayerStyles& layer_styles = {});

} // namespace delimit
