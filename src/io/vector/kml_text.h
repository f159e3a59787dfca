// Text of KML: white space and coordinates.
#pragma once

#include "io/vector/intake.h"

#include <optional>
#include <string>
#include <string_view>

namespace delimit::io {

/// True for white space of XML.
bool is_kml_space(char c);

/// Text without white space around it.
std::string trimmed_kml(std::string_view text);

/// Coordinates separated by spaces, numbers by commas that may have spaces around them; nothing if
/// the text has another form.
std::optional<RawRing> kml_positions(std::string_view text);

} // namespace delimit::io
