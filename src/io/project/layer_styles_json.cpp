#include "io/project/layer_styles_json.h"

#include "delimit/base/message.h"

#include <algorithm>

namespace delimit::io {
namespace {

constexpr double widest = 100; // points

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

std::string ids_of_layers() {
    std::vector<std::string> ids;
    for (const MapLayer& layer : map_layers())
        ids.push_back(layer.id);
    return joined(ids);
}

void parse_label(JsonObject& in, const MapLayer& layer, LabelField& into) {
    const std::string text = in.text("label");
    const auto field = parse_label_field(text);
    if (field &&
        std::find(layer.labels.begin(), layer.labels.end(), *field) != layer.labels.end()) {
        into = *field;
        return;
    }
    std::vector<std::string> known;
    for (const LabelField label : layer.labels)
        known.emplace_back(id(label));
    in.fail(
        "label",
        filled({"'{0}' has no label '{1}'", "шар «{0}» не має підпису «{1}»"}, {layer.id, text}),
        known.empty() ? Text{"omit it", "приберіть його"}
                      : filled({"it has {0}", "він має {0}"}, {joined(known)}));
}

Text unknown_layer(const std::string& id) {
    return filled({"there is no layer '{0}'", "шару «{0}» немає"}, {id});
}
Text known_layers() {
    return filled({"the layers are {0}", "є такі шари: {0}"}, {ids_of_layers()});
}

LayerStyle parse_layer_style(JsonObject& in, const MapLayer& layer) {
    LayerStyle layer_style;
    layer_style.visible = in.boolean("visible").value_or(true);
    layer_style.opacity = in.number("opacity", 0, 1).value_or(1);
    // A style that the layer does not have is an error.
    const auto has = [&](const char* key, bool can) {
        if (in.has(key) && !can)
            in.fail(key,
                    filled({"'{0}' has no {1} of its own", "шар «{0}» не має власного {1}"},
                           {layer.id, key}),
                    {"omit it", "приберіть його"});
        return in.has(key) && can;
    };
    if (has("colour", layer.colour)) {
        layer_style.colour = Colour::parse(in.text("colour"));
        if (!layer_style.colour)
            in.fail("colour", {"must be a colour such as \"#1f6f8b\"",
                               "має бути кольором, наприклад \"#1f6f8b\""});
    }
    if (has("hatch", layer.hatch)) {
        layer_style.hatch = parse_hatch(in.text("hatch"));
        if (!layer_style.hatch)
            in.fail("hatch", {"must be none, forward, backward, cross or dots",
                              "має бути none, forward, backward, cross або dots"});
    }
    if (has("width", layer.width))
        layer_style.width = in.number("width", 0, widest);
    if (in.has("label"))
        parse_label(in, layer, layer_style.label);
    return layer_style;
}

void check_order(JsonObject& in, const std::vector<std::string>& order) {
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto wrong = [&](const Text& message, const Text& advice) {
            in.source().fail(in.pointer_to("order") + "/" + std::to_string(i), message, advice);
        };
        const MapLayer* layer = find_map_layer(order[i]);
        if (!layer)
            wrong(unknown_layer(order[i]), known_layers());
        else if (layer->level == MapLayer::Level::ground)
            wrong(filled({"'{0}' is a background layer, which stays at the bottom",
                          "«{0}» – це основа, вона лишається внизу"},
                         {order[i]}),
                  {"omit it", "приберіть його"});
        else if (layer->level == MapLayer::Level::writing)
            wrong(filled({"'{0}' is written on top of everything", "«{0}» пишеться поверх усього"},
                         {order[i]}),
                  {"omit it", "приберіть його"});
        else if (std::count(order.begin(), order.begin() + std::ptrdiff_t(i), order[i]) > 0)
            wrong(filled({"'{0}' is named twice", "«{0}» названо двічі"}, {order[i]}), {});
    }
}

} // namespace

LayerStyles parse_layer_styles(JsonObject& in) {
    LayerStyles layer_styles;
    const std::vector<std::string> order = in.texts("order");
    check_order(in, order);
    layer_styles.set_order(order);
    in.object("layers", [&](JsonObject& layers) {
        for (const std::string& key : layers.keys()) {
            const MapLayer* layer = find_map_layer(key);
            if (!layer)
                layers.fail(key.c_str(), unknown_layer(key), known_layers());
            else
                layers.object(key.c_str(), [&](JsonObject& layer_style) {
                    layer_styles.set(key, parse_layer_style(layer_style, *layer));
                });
        }
    });
    return layer_styles;
}

nlohmann::ordered_json json_of(const LayerStyles& layer_styles) {
    nlohmann::ordered_json out;
    if (!layer_styles.changed_order().empty())
        out["order"] = layer_styles.changed_order();
    for (const auto& [id_of_layer, layer_style] : layer_styles.changed()) {
        auto& made = out["layers"][id_of_layer];
        if (!layer_style.visible)
            made["visible"] = false;
        if (layer_style.opacity != 1)
            made["opacity"] = layer_style.opacity;
        if (layer_style.colour)
            made["colour"] = layer_style.colour->text();
        if (layer_style.hatch)
            made["hatch"] = id(*layer_style.hatch);
        if (layer_style.width)
            made["width"] = *layer_style.width;
        if (layer_style.label != LabelField::name)
            made["label"] = id(layer_style.label);
    }
    return out;
}

} // namespace delimit::io
