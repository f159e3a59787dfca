// Map styles as JSON files. Shape: "fonts" is a list of families; "fills", "strokes" and "texts"
// map roles to styles, whose members are those of model/style.h under the same names. Colours are
// "#rrggbb", hatches "none", "forward", "backward", "cross", "dots"; sizes are points. Members that
// are left out keep their defaults. The roles "control" and "zone/…" take the colour of the party.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/style.h"

#include <string>
#include <string_view>

namespace delimit {

/// `name` is for error messages, which name the place in the text as a JSON pointer.
Result<Style> parse_style(std::string_view json, const std::string& name);

/// resources/style.json, which is built into the program.
const Style& default_style();

} // namespace delimit
