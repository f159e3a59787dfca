#include "delimit/model/looks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace delimit {
namespace {

using enum LabelField;

constexpr std::array<std::pair<LabelField, std::string_view>, 6> fields{{{name, "name"},
                                                                         {name_en, "name-en"},
                                                                         {name_uk, "name-uk"},
                                                                         {iso, "iso"},
                                                                         {share_held, "share-held"},
                                                                         {none, "none"}}};

/// Those of `ids` that may change places, each once, then the others that may.
std::vector<std::string> between(const std::vector<std::string>& ids) {
    std::vector<std::string> result;
    const auto take = [&](const std::string& id) {
        const MapLayer* layer = find_map_layer(id);
        if (layer && layer->place == MapLayer::Place::between &&
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
    using Place = MapLayer::Place;
    const auto has = [](std::string id, Place place, std::string_view choices,
                        std::vector<LabelField> labels = {}) {
        const auto can = [&](char choice) { return choices.find(choice) != choices.npos; };
        return MapLayer{std::move(id), place, can('c'), can('h'), can('w'), std::move(labels)};
    };
    // c: colour, h: hatch, w: width.
    static const std::vector<MapLayer> layers{
        has("sea", Place::ground, "c"),
        has("land", Place::ground, "cw", {name, name_en, name_uk, iso, none}),
        has("theatre", Place::ground, "c", {name, name_en, name_uk, iso, share_held, none}),
        has("base-map", Place::ground, ""),
        has("control", Place::between, "h"),
        has("undetermined", Place::between, "ch"),
        has("rivers", Place::between, "cw", {name, name_en, name_uk, none}),
        has("zones", Place::between, "hw"),
        has("oblast-borders", Place::between, "cw"),
        has("state-border", Place::between, "cw"),
        has("line-of-contact", Place::between, "cw"),
        has("settlements", Place::writing, "", {name, name_en, name_uk, none}),
        has("names", Place::writing, ""),
    };
    return layers;
}

const MapLayer* find_map_layer(std::string_view id) {
    const auto& layers = map_layers();
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const MapLayer& layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

const LayerLook& MapLooks::operator[](std::string_view layer) const {
    static const LayerLook plain;
    const auto found = changed_.find(layer);
    return found == changed_.end() ? plain : found->second;
}

void MapLooks::set(std::string_view layer, const LayerLook& look) {
    if (look == LayerLook())
        changed_.erase(std::string(layer));
    else
        changed_.insert_or_assign(std::string(layer), look);
}

bool MapLooks::shows(std::string_view layer) const {
    const LayerLook& look = (*this)[layer];
    return look.visible && look.opacity > 0;
}

std::vector<std::string> MapLooks::order() const {
    std::vector<std::string> result;
    const auto add = [&](MapLayer::Place place) {
        for (const MapLayer& layer : map_layers())
            if (layer.place == place)
                result.push_back(layer.id);
    };
    add(MapLayer::Place::ground);
    const std::vector<std::string> middle = between(order_);
    result.insert(result.end(), middle.begin(), middle.end());
    add(MapLayer::Place::writing);
    return result;
}

void MapLooks::move(std::string_view layer, std::size_t position) {
    std::vector<std::string> ids = between(order_);
    const auto at = std::find(ids.begin(), ids.end(), layer);
    if (at == ids.end())
        return;
    ids.erase(at);
    ids.insert(ids.begin() + std::ptrdiff_t(std::min(position, ids.size())), std::string(layer));
    set_order(ids);
}

void MapLooks::set_order(const std::vector<std::string>& ids) {
    order_ = between(ids);
    if (order_ == between({}))
        order_.clear();
}

FillStyle with_look(FillStyle style, const LayerLook& look, bool mirrored) {
    style.colour = look.colour.value_or(style.colour);
    style.opacity *= look.opacity;
    style.hatch_opacity *= look.opacity;
    if (look.hatch)
        style.hatch = mirrored ? counterpart(*look.hatch) : *look.hatch;
    return style;
}

StrokeStyle with_look(StrokeStyle style, const LayerLook& look) {
    style.colour = look.colour.value_or(style.colour);
    style.opacity *= look.opacity;
    style.width = look.width.value_or(style.width);
    return style;
}

} // namespace delimit
