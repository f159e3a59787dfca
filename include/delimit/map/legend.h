// Legend of a map: only the symbols that are on it.
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

/// In reading order: the proposal first, then the line of contact, then the rest of the map. With a
/// viewport only the symbols inside it. Samples are styled by `layer_styles`; layers hidden there
/// are left out.
std::vector<LegendEntry> legend(const Scene& scene, const Viewport* viewport = nullptr,
                                const LayerStyles& layer_styles = {});

} // namespace delimit
