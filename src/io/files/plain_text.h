// Normalized texts of attributes, for comparison regardless of case, apostrophes and punctuation.
#pragma once

#include <string>
#include <string_view>

namespace delimit::io {

/// Lower case (Latin and Cyrillic), without apostrophes of any kind, every other run of
/// punctuation or space as one space, none at the ends: "Donets'k  OBLAST" is "donetsk oblast".
std::string plain(std::string_view utf8);

/// True if `text`, already plain, contains `words` from the beginning of a word. `words` that end
/// in a space must also end at the end of one.
bool holds_words(std::string_view text, std::string_view words);

/// A number that fills the whole text, whatever the locale.
bool parse_number(std::string_view text, double& value);

} // namespace delimit::io
