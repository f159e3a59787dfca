// Small pictures of layer and hatch styles.
#pragma once

#include "session/pipeline.h"

#include "delimit/model/layer_styles.h"

#include <QIcon>

namespace delimit {

/// The style in which a layer is drawn, from the first scene that contains it. Two areas if the
/// parties' styles differ: party a's first.
struct LayerSample {
    std::vector<AreaStyle> areas;
    std::optional<LineStyle> line;
    Colour background; ///< colour of the study area beneath it

    /// The style's own colour and width, which a user's would replace; none if it has no such
    /// property.
    [[nodiscard]] std::optional<Colour> colour() const;
    [[nodiscard]] std::optional<double> width() const;
};

/// The sample of a layer in `layer_style`; a default-constructed one is the default style.
/// `prepared` may be null.
LayerSample layer_sample(const Prepared* prepared, std::string_view layer,
                         const LayerStyle& layer_style);

/// Painted anew at every size and resolution.
QIcon sample_icon(const LayerSample& sample, std::string_view layer);
QIcon hatch_icon(Hatch hatch);
QIcon colour_icon(Colour colour);

} // namespace delimit
