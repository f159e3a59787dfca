// The choices for the sheet in a project's JSON.
#pragma once

#include "delimit/model/sheet_choice.h"
#include "io/json/json_view.h"

namespace delimit::io {

SheetChoice parse_sheet(JsonObject& in);
/// Null if all are those of a new project.
nlohmann::ordered_json json_of(const SheetChoice& choice);

} // namespace delimit::io
