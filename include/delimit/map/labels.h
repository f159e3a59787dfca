// Choice and placement of names: greedy by priority, each at the best free position of a few; no
// name covers another, a symbol or the edge. The same input gives the same result.
#pragma once

#include "delimit/map/scene.h"
#include "delimit/map/text_measurer.h"
#include "delimit/map/viewport.h"

#include <memory>
#include <string>
#include <vector>

namespace delimit {

/// A name in its place. All in screen units.
struct PlacedLabel {
    std::string text; ///< one line, upper-cased where the style wants it
    const TextStyle* style = nullptr;
    ScreenPoint baseline; ///< start of the text
    double angle = 0;     ///< degrees clockwise on the screen, about `baseline`
    ScreenBox box;        ///< around the text with its halo; where angle is 0
    int place = -1;       ///< index into Scene::places, whose symbol is drawn; -1 for names
};

struct PlacedLabels {
    std::vector<PlacedLabel> labels;
    std::vector<int> symbols; ///< indices into Scene::places whose symbols are drawn
};

/// Radius of a settlement's symbol in points.
double symbol_radius(int rank);

/// The names of one scene, measured once; placing them is then fast enough for every frame.
class Labels {
  public:
    Labels(ScenePtr scene, const TextMeasurer& measurer);
    ~Labels();
    Labels(Labels&&) noexcept;
    Labels& operator=(Labels&&) noexcept;

    /// `units_per_point`: screen units a point of text makes (96/72 on a screen). `occupied`:
    /// boxes that belong to the legend, scale bar and so on. `avoided`: boxes that names cover only
    /// if there is no other place, as along lines. Any thread.
    [[nodiscard]] PlacedLabels place(const Viewport& viewport, double units_per_point,
                                     const std::vector<ScreenBox>& occupied = {},
                                     const LayerStyles& layer_styles = {},
                                     const std::vector<ScreenBox>& avoided = {}) const;

  private:
    struct State;
    std::unique_ptr<const State> state_;
};

} // namespace delimit
