// Layer styles in a project's JSON.
#pragma once

#include "delimit/model/layer_styles.h"
#include "io/json/json_view.h"

namespace delimit::io {

LayerStyles parse_layer_styles(JsonObject& in);
/// Null where everything is as the style has it.
nlohmann::ordered_json json_of(const LayerStyles& layer_styles);

} // namespace delimit::io
