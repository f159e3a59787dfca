// The sheet to hand out, as a member of a project.
#pragma once

#include "delimit/model/sheet_choice.h"
#include "io/json/json_view.h"

namespace delimit::io {

SheetChoice parse_sheet(JsonObject& in);
/// Null where everything is as a new project has it.
nlohmann::ordered_json json_of(const SheetChoice& choice);

} // namespace delimit::io
