// Texts from files and from the network: what they may hold before anybody sees them.
#pragma once

#include "delimit/base/limits.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace delimit {

/// Without characters that cannot be seen and change what stands beside them: control characters
/// (line feeds and tabs stay), overrides of the writing direction, characters without width or
/// meaning. Bytes that are not UTF-8 become U+FFFD, other line ends line feeds.
std::string clean_text(std::string_view utf8);

/// True if clean_text leaves it as it is.
bool is_clean(std::string_view utf8);

/// Not longer than `most` bytes, cut between characters and ended with "…".
std::string shortened(std::string text, std::size_t most = limits::text_bytes);

/// Clean, and line feeds and tabs become spaces: a cell of a table.
std::string one_line(std::string_view utf8);

/// Without the characters that XML 1.0 does not allow anywhere.
std::string well_formed_xml(std::string_view xml);

} // namespace delimit
