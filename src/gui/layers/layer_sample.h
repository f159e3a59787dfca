// Small pictures of how layers and hatches look on the map.
#pragma once

#include "session/pipeline.h"

#include "delimit/model/layer_styles.h"

#include <QIcon>

namespace delimit {

/// What a layer is drawn with, from the first scene that has anything of it. Two where the two
/// parties' grounds differ: party a's first.
struct LayerSample {
    std::vector<AreaStyle> areas;
    std::optional<LineStyle> line;
    Colour background; ///< that it lies on

    /// What a look would replace; none where the layer has nothing of the kind.
    [[nodiscard]] std::optional<Colour> colour() const;
    [[nodiscard]] std::optional<double> width() const;
};

/// `prepared` may be null. With a plain look: as the style has it.
LayerSample layer_sample(const Prepared* prepared, std::string_view layer,
                         const LayerStyle& layer_style);

/// Drawn anew at every size and resolution.
QIcon sample_icon(const LayerSample& sample, std::string_view layer);
QIcon hatch_icon(Hatch hatch);
QIcon colour_icon(Colour colour);

} // namespace delimit
