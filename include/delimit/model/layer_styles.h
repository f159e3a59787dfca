// Display of the map's layers, as the user decided: their order, and for each the differences from
// the style. No figure depends on it.
#pragma once

#include "delimit/model/style.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit {

/// Field that is written as a label at the features of a layer.
enum class LabelField {
    name,             ///< in the map's language
    name_en,          ///< in English
    name_uk,          ///< in Ukrainian
    iso,              ///< ISO 3166 code
    share_controlled, ///< shares of an oblast's area that the parties control
    none
};
std::string_view id(LabelField field);
std::optional<LabelField> parse_label_field(std::string_view text);

/// Changes to a layer's style; absent members are as the style has them.
struct LayerStyle {
    bool visible = true;
    double opacity = 1; ///< 0–1, times that of the style
    std::optional<Colour> colour;
    std::optional<Hatch> hatch;  ///< for party a; party b has its counterpart
    std::optional<double> width; ///< of lines and outlines, points
    LabelField label = LabelField::name;
    friend bool operator==(const LayerStyle&, const LayerStyle&) = default;
};

/// A layer of the map, and the parts of its style that can be changed.
struct MapLayer {
    /// Areas stay at the bottom and texts at the top; layers between them may change places.
    enum class Level { ground, between, writing };

    std::string id;
    Level level = Level::between;
    bool colour = false; ///< the colours of control and zones are those of the parties
    bool hatch = false;
    bool width = false;
    std::vector<LabelField> labels; ///< the first is the default; empty: has no labels
};

/// All layers of a map, in the order of the style: the first is painted first.
const std::vector<MapLayer>& map_layers();
/// Null for any other id.
const MapLayer* find_map_layer(std::string_view id);

/// The styles of all layers. Equal styles are equal values: members that do not differ from the
/// map's style are absent.
class LayerStyles {
  public:
    [[nodiscard]] const LayerStyle& operator[](std::string_view layer) const;
    void set(std::string_view layer, const LayerStyle& layer_style);
    /// True if anything of the layer can be seen.
    [[nodiscard]] bool shows(std::string_view layer) const;

    /// Ids of all layers, in paint order.
    [[nodiscard]] std::vector<std::string> order() const;
    /// Paints `layer` as number `position` of those that may change places, counted from the
    /// bottom. Nothing happens to a layer that may not.
    void move(std::string_view layer, std::size_t position);
    /// The layers named are painted in this order, if they are between areas and texts.
    void set_order(const std::vector<std::string>& ids);

    /// Differences from the style, by id; the order of layers between, empty if as there.
    [[nodiscard]] const std::map<std::string, LayerStyle, std::less<>>& changed() const {
        return changed_;
    }
    [[nodiscard]] const std::vector<std::string>& changed_order() const { return order_; }

    friend bool operator==(const LayerStyles&, const LayerStyles&) = default;

  private:
    std::map<std::string, LayerStyle, std::less<>> changed_;
    std::vector<std::string> order_;
};

/// A style with a layer's style applied. `mirrored`: of party b.
FillStyle with_layer_style(FillStyle style, const LayerStyle& layer_style, bool mirrored = false);
StrokeStyle with_layer_style(StrokeStyle style, const LayerStyle& layer_style);

} // namespace delimit
