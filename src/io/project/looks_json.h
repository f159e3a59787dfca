// How the layers of a map are shown, as a member of a project.
#pragma once

#include "delimit/model/looks.h"
#include "io/json/json_view.h"

namespace delimit::io {

MapLooks parse_looks(JsonObject& in);
/// Null where everything is as the style has it.
nlohmann::ordered_json json_of(const MapLooks& looks);

} // namespace delimit::io
