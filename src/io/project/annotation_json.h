// Annotations in JSON, see docs/formats.md.
#pragma once

#include "delimit/model/annotation.h"
#include "io/json/json_view.h"

namespace delimit::io {

/// The list of the member `key`; empty where it is absent. A mistake is recorded.
Annotations parse_annotations(JsonObject& in, const char* key);
nlohmann::ordered_json json_of(const Annotations& annotations);

} // namespace delimit::io
