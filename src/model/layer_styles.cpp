#include "delimit/model/layer_styles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace delimit {
namespace {

using enum LabelField;

constexpr std::array<std::pair<LabelField, std::string_view>, 6> fields{
    {{name, "name"},
     {name_en, "name-en"},
     {name_uk, "name-uk"},
     {iso, "iso"},
     {share_controlled, "share-held"},
     {none, "none"}}};

/// Those of `ids` that may change places, each once, then the others that may.
std::vector<std::string> between(const std::vector<std::string>& ids) {
    std::vector<std::string> result;
    const auto take = [&](const std::string& id) {
        const MapLayer* layer = find_map_layer(id);
        if (layer && layer->level == MapLayer::Level::between &&
            std::find(result.begin(), result.end(), id) == result.end())
            result.push_back(id);
    };
    for (const std::string& id : ids)
        take(id);
    for (const MapLayer& layer : map_layers())
        take(layer.id);
    return result;
}

} // namespace

std::string_view id(LabelField field) {
    return std::find_if(fields.begin(), fields.end(),
                        [&](const auto& known) { return known.first == field; })
        ->second;
}

std::optional<LabelField> parse_label_field(std::string_view text) {
    for (const auto& [field, known] : fields)
        if (known == text)
            return field;
    return std::nullopt;
}

const std::vector<MapLayer>& map_layers() {
    using Level = MapLayer::Level;
    const auto has = [](std::string id, Level level, std::string_view choices,
                        std::vector<LabelField> labels = {}) {
        const auto can = [&](char choice) { return choices.find(choice) != choices.npos; };
        return MapLayer{std::move(id), level, can('c'), can('h'), can('w'), std::move(labels)};
    };
    // c: colour, h: hatch, w: width.
    static const std::vector<MapLayer> layers{
        has("sea", Level::ground, "c"),
        has("land", Level::ground, "cw", {name, name_en, name_uk, iso, none}),
        has("theatre", Level::ground, "c", {name, name_en, name_uk, iso, share_controlled, none}),
        has("base-map", Level::ground, ""),
        has("control", Level::between, "h"),
        has("undetermined", Level::between, "ch"),
        has("rivers", Level::between, "cw", {name, name_en, name_uk, none}),
        has("water", Level::between, "c"),
        has("zones", Level::between, "hw"),
        has("oblast-borders", Level::between, "cw"),
        has("state-border", Level::between, "cw"),
        has("line-of-contact", Level::between, "cw"),
        has("settlements", Level::writing, "", {name, name_en, name_uk, none}),
        has("names", Level::writing, ""),
    };
    return layers;
}

const MapLayer* find_map_layer(std::string_view id) {
    const auto& layers = map_layers();
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const MapLayer& layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

const LayerStyle& LayerStyles::operator[](std::string_view layer) const {
    static const LayerStyle plain;
    const auto found = changed_.find(layer);
    return found == changed_.end() ? plain : found->second;
}

void LayerStyles::set(std::string_view layer, const LayerStyle& layer_style) {
    if (layer_style == LayerStyle())
        changed_.erase(std::string(layer));
    else
        changed_.insert_or_assign(std::string(layer), layer_style);
}

bool LayerStyles::shows(std::string_view layer) const {
    const LayerStyle& layer_style = (*this)[layer];
    return layer_style.visible && layer_style.opacity > 0;
}

std::vector<std::string> LayerStyles::order() const {
    std::vector<std::string> result;
    const auto add = [&](MapLayer::Level level) {
        for (const MapLayer& layer : map_layers())
            if (layer.level == level)
                result.push_back(layer.id);
    };
    add(MapLayer::Level::ground);
    const std::vector<std::string> middle = between(order_);
    result.insert(result.end(), middle.begin(), middle.end());
    add(MapLayer::Level::writing);
    return result;
}

void LayerStyles::move(std::string_view layer, std::size_t position) {
    std::vector<std::string> ids = between(order_);
    const auto at = std::find(ids.begin(), ids.end(), layer);
    if (at == ids.end())
        return;
    ids.erase(at);
    ids.insert(ids.begin() + std::ptrdiff_t(std::min(position, ids.size())), std::string(layer));
    set_order(ids);
}

void LayerStyles::set_order(const std::vector<std::string>& ids) {
    order_ = between(ids);
    if (order_ == between({}))
        order_.clear();
}

FillStyle with_layer_style(FillStyle style, const LayerStyle& layer_style, bool mirrored) {
    style.colour = layer_style.colour.value_or(style.colour);
    style.opacity *= layer_style.opacity;
    style.hatch_opacity *= layer_style.opacity;
    if (layer_style.hatch)
        style.hatch = mirrored ? counterpart(*layer_style.hatch) : *layer_style.hatch;
    return style;
}

StrokeStyle with_layer_style(StrokeStyle style, const LayerStyle& layer_style) {
    style.colour = layer_style.colour.value_or(style.colour);
    style.opacity *= layer_style.opacity;
    style.width = layer_style.width.value_or(style.width);
    return style;
}

} // namespace delimit
