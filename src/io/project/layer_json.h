// Data sources in a project's JSON.
#pragma once

#include "delimit/model/project.h"
#include "io/json/json_view.h"

namespace delimit::io {

LayerSource parse_source(JsonObject& in, LayerKind kind, const Parties& parties);
nlohmann::ordered_json json_of(const LayerSource& source, const Parties& parties);

} // namespace delimit::io
