// Styles of annotations in JSON: differences from the program's style.
#pragma once

#include "delimit/model/annotation.h"
#include "io/json/json_view.h"

namespace delimit::io {

AnnotationStyle parse_annotation_style(JsonObject& in);
/// Null where nothing differs.
nlohmann::ordered_json json_of(const AnnotationStyle& style);

} // namespace delimit::io
