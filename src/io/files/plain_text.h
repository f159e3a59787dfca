// Texts of attributes made comparable: case, apostrophes and punctuation do not matter.
#pragma once

#include <string>
#include <string_view>

namespace delimit::io {

/// Lower case (Latin and Cyrillic), without apostrophes of any kind, every other run of
/// punctuation or space as one space, none at the ends: "Donets'k  OBLAST" is "donetsk oblast".
std::string plain(std::string_view utf8);

/// Whether `text`, already plain, holds `words` beginning at the beginning of a word. `words`
/// ending in a space must also end at the end of one.
bool holds_words(std::string_view text, std::string_view words);

/// A number that fills the whole text, whatever the locale.
bool parse_number(std::string_view text, double& value);

} // namespace delimit::io
