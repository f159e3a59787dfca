// Conversion of 8-bit encodings by GDAL, in a source of its own: not every program has it
// (src/start).
#pragma once

#include <string>

namespace delimit::io {

/// The text in UTF-8; unchanged if the encoding is unknown.
std::string recoded(std::string bytes, const std::string& encoding);

} // namespace delimit::io
